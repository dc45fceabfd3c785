/** What the sidebar is given when it opens, and what it sends back: plain JSON, days as 'yyyy-mm-dd', moments as 'yyyy-mm-ddThh:mm'. */
import type { DropInDesk } from './dropIns/desk';
import type {
  ActionStep,
  CoachingSession,
  Pair,
  PlaybookStep,
  Programme,
  StaffMember,
  Term,
  VisitNote,
} from './records';
import { dayOf } from './school/days';

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
  visitNotes: VisitNote[];
  playbook: PlaybookStep[];
  forms: { dropIn: string; coaching: string; visit: string };
  letters: { approvedOn: string; writtenFor: string };
  attention: Attention;
  /** How many findings the last health check had. */
  needsALook: number;
  /** After a save: what is still to follow, in a sentence. */
  notice?: string;
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
  /** Form answers returned in the last four weeks. */
  returned: { at: string; form: string; by: string; why: string }[];
  /** Letters that may or may not have gone. */
  uncertain: { to: string; subject: string; at: string }[];
  /** Letters that the mail service would not take, with its reason. */
  refused: { to: string; subject: string; at: string; why: string }[];
  /** Rows that a person spoiled, with their tab and row number. */
  spoiled: { tab: string; row: number; problem: string }[];
}

export const today = (desk: Desk): string => dayOf(desk.now);
