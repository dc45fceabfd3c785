/** A letter as data: who gets it, what it says block by block, and who else sees it. */
import type { LetterKind } from '../../school/visibility';

/** What letters need to know of the school. */
export interface School {
  name: string;
  leads: readonly string[];
  /** The links of the forms; '' for one that is not built. */
  forms: { dropIn: string; coaching: string; visit: string };
  /** The addresses that open a form with a teacher chosen, up to the teacher's name as the form lists it. */
  filled?: { dropIn?: string; coaching?: string; visit?: string };
}

export type Block =
  | { type: 'heading'; text: string }
  | { type: 'paragraph'; text: string }
  /** A person's words, exactly as typed; `main` enlarges the words that the letter is there for. */
  | { type: 'quote'; text: string; by?: string; about?: string; main?: true }
  | { type: 'list'; items: string[] }
  | { type: 'figures'; rows: { label: string; value: string; note?: string }[] }
  /** A letter has at most one button: the one thing to do. Links are quieter, for what else one may do. */
  | { type: 'button' | 'link'; label: string; url: string };

/** A meeting for the calendar; moments are local 'yyyy-mm-ddThh:mm' in the school's time zone. */
export interface Invitation {
  uid: string;
  title: string;
  starts: string;
  minutes: number;
  description: string;
  organiser: { name: string; email: string };
  attendees: { name: string; email: string }[];
}

export interface Letter {
  /** Unique for ever: the same letter is never written twice. */
  key: string;
  kind: LetterKind;
  /** One address. */
  to: string;
  /** One address that gets the same letter: the coach of a step. */
  cc?: string;
  /** The person whose words the letter carries. */
  replyTo?: string;
  /** The sender's name: the school's. */
  fromName: string;
  subject: string;
  /** 1 goes first when the day's quota is short. */
  importance: number;
  blocks: Block[];
  /** The who-sees-what line at the foot. */
  whoSees: string;
  invitation?: Invitation;
}

/** The drop-in form's address, with a teacher chosen if possible; `as` is the teacher as the form lists them. */
export const dropInFormFor = ({ filled, forms }: School, as: string): string =>
  filled?.dropIn ? filled.dropIn + encodeURIComponent(as) : forms.dropIn;

/** Takes the place of the open step's words in a form's address. */
export const STEP_PLACE = 'OPEN-STEP';
