/** What the sidebar is given when it opens, and what it sends back: plain JSON, days as 'yyyy-mm-dd', moments as 'yyyy-mm-ddThh:mm'. */
import type {
  ActionStep,
  CoachingSession,
  Outcome,
  Pair,
  PlaybookStep,
  Programme,
  StaffMember,
  Term,
  Visit,
} from '../records';
import type { DropInDesk } from './dropInDesk';
import type { Agreed } from './survey';

/** Everything that a sidebar screen shows, brought by one call. */
export interface Desk {
  now: string;
  asker: { email: string; staffId: string; isLead: boolean };
  school: { name: string; timeZone: string; leads: readonly string[] };
  setUp: SetUpState;
  terms: Term[];
  staff: StaffMember[];
  programmes: Programme[];
  pairs: Pair[];
  steps: ActionStep[];
  /** Newest first. */
  sessions: CoachingSession[];
  /** Of the last weeks, newest first. */
  visits: Visit[];
  playbook: PlaybookStep[];
  forms: { dropIn: string; coaching: string; visit: string };
  letters: { approvedOn: string; writtenFor: string };
  attention: Attention;
  /** How many findings the last health check had. */
  needsALook: number;
  /** After a save: what is still to follow, in a sentence. */
  told?: string;
  /** For a lead, on the page about drop-ins. */
  dropIns?: DropInDesk;
}

/** Which steps of the set-up are done; the wizard opens at the first that is not. */
export interface SetUpState {
  school: boolean;
  terms: boolean;
  staff: boolean;
  built: boolean;
}

/** What wants a lead's eye: each a sentence. */
export interface Attention {
  /** Form answers set aside in the last four weeks. */
  setAside: { at: string; form: string; by: string; why: string }[];
  /** Letters that may or may not have gone. */
  uncertain: { to: string; subject: string; at: string }[];
  /** Letters that the mail service would not take, with its reason. */
  refused: { to: string; subject: string; at: string; why: string }[];
  /** Rows that a person spoiled, with their tab and row number. */
  spoiled: { tab: string; row: number; problem: string }[];
}

export interface SchoolAnswers {
  schoolName: string;
  timeZone: string;
  /** Addresses, commas between. */
  leads: string;
}

/** The parts that the last step of the set-up builds, in this order; each can be run again without harm. */
export const BUILD_PARTS = [
  'tabs',
  'playbook',
  'drop-in form',
  'coaching form',
  'visit form',
  'planning form',
  'consent form',
  'triggers',
] as const;
export type BuildPart = (typeof BUILD_PARTS)[number];

/** A programme's survey, as its leads see it. */
export interface SurveyShown {
  /** What is handed round; '' while there is none. */
  url: string;
  /** The first day of the half term for which it was last sent, '' where it never was. */
  sentFor: string;
  /** How many have answered since that day. */
  answered: number;
  /** Nothing while there are too few answers. */
  agreed: Agreed[];
}

/** Two people to be paired, how they coach and who leads. */
export type Couple = Pick<Pair, 'coach' | 'teacher' | 'format' | 'mode'>;

/** A coaching conversation as the sidebar or the coaching form sends it; '' where nothing was said. */
export interface Conversation {
  /** Made by whoever asks, so that a second sending is the same conversation. */
  id: string;
  teacher: string;
  heldOn: string;
  outcome: Outcome | '';
  notice: string;
  leverage: string;
  /** The id of a playbook step, or ''. */
  playbookStep: string;
  wording: string;
  /** Why another step than the next of its sequence. */
  reason: string;
  rehearsals: number | '';
  feedback: string;
  nextMeeting: string;
  target: string;
}

/** A short visit as the sidebar or the visit form sends it; the id as in a `Conversation`. */
export type VisitNote = Pick<Visit, 'id' | 'teacher' | 'seenOn' | 'period' | 'note'>;

/** A letter as it will arrive: a whole page of HTML. */
export interface LetterShown {
  subject: string;
  html: string;
}

/** What the coaches' meeting came to. */
export interface StepsAgreed {
  /** The steps that were set or set aside. */
  steps: ActionStep[];
  /** Why another could not be: a sentence by its id. */
  problems: Record<string, string>;
}

/** What a saved conversation changed, so that the sidebar need not read everything again. */
export interface ConversationSaved {
  session: CoachingSession;
  steps: ActionStep[];
  /** A sentence on who was written to. */
  told: string;
}
