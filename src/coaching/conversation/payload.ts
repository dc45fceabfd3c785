/** What a page or the coaching form sends of a conversation, and what comes back. */
import * as z from 'zod/mini';
import { type ActionStep, type CoachingSession, coachingSessions } from '../../records';
import { askedOf, type Output, payloadOf, shortText } from '../../records/schema';

type Kept = 'checkedStep' | 'setStep' | 'pair' | 'savedAt' | 'meeting' | 'invitedFor' | 'timesInvited' | 'id';
type Asked = Exclude<keyof CoachingSession, 'coach' | 'openStep' | Kept>;

const answers = () =>
  payloadOf(coachingSessions, [
    'id',
    // The open step is looked up here; only the form's link has to say it.
    ...askedOf<Asked | 'openStep'>(coachingSessions).filter((field) => field !== 'openStep'),
  ]);

/** '' where nothing was said. The sender makes the id, so that a second sending is known as the same conversation. */
export const conversationGiven = () =>
  z.extend(answers(), {
    /** The id of the pair's row on whose screen it was written: the same two may meet in two programmes. */
    pair: z.optional(shortText()),
    /** The id of the step that was open when the outcome was chosen: by now it may be another one. */
    checkedStep: z.optional(shortText()),
  });

/** A coaching conversation as a page or the coaching form sends it. */
export type Conversation = Output<typeof conversationGiven>;

/** A letter as it will arrive: a whole page of HTML. */
export interface LetterShown {
  subject: string;
  html: string;
}

/** What a saved conversation changed, so that the page need not read everything again. */
export interface ConversationSaved {
  session: CoachingSession;
  steps: ActionStep[];
  /** A sentence on who was written to. */
  notice: string;
}
