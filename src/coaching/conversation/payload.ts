/** What the sidebar or the coaching form sends of a conversation, and what comes back. */
import type { ActionStep, CoachingSession, Outcome } from '../../records';

/** A coaching conversation as the sidebar or the coaching form sends it; '' where nothing was said. */
export interface Conversation {
  /** Made by the sender, so that a second sending is known as the same conversation. */
  id: string;
  teacher: string;
  heldOn: string;
  outcome: Outcome | '';
  notice: string;
  leverage: string;
  /** The id of a playbook step, or ''. */
  playbookStep: string;
  wording: string;
  /** Why the coach chose another step than the next of its sequence. */
  reason: string;
  rehearsals: number | '';
  feedback: string;
  nextMeeting: string;
  target: string;
}

/** A letter as it will arrive: a whole page of HTML. */
export interface LetterShown {
  subject: string;
  html: string;
}

/** What a saved conversation changed, so that the sidebar need not read everything again. */
export interface ConversationSaved {
  session: CoachingSession;
  steps: ActionStep[];
  /** A sentence on who was written to. */
  notice: string;
}
