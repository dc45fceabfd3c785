/** Who may see whose words: one table, from which the line on every form, letter and screen is made (G1, E5). */
import {
  between,
  COACH,
  LETTER_KINDS,
  type LetterKind,
  onlyFor,
  type Sight,
  VISITOR,
  type Viewer,
} from '../records/letterKinds';
import { sameAddress } from './people';

const COACHES = 'the coaches of the programme';

/** What can be seen beside letters: words about a person, and counts. */
const OTHERS = {
  'drop-in': between('teacher', VISITOR),
  'shout-out': { reader: 'teacher', sees: ['anyone'] },
  'coaching session': between('teacher', COACH),
  'action step': between('teacher', COACH),
  'visit note': onlyFor('writer'),
  'visit plan': onlyFor('writer'),
  /** A step that the coaches have yet to agree, with the conversation that proposed it (C4). */
  'proposed step': { ...onlyFor('writer'), writer: COACHES },
  'agreed step': between('teacher', COACHES),
  /** Feedback written in a training session, to be read out there (A8). */
  practice: { reader: 'writer', sees: ['anyone'] },
  engagement: { reader: 'lead', sees: ['head of department', 'lead'] },
  /** A fortnight's letter that carries nobody's words. */
  'own fortnight': onlyFor('teacher'),
  /** What someone answers about being named. */
  consent: onlyFor('writer'),
} satisfies Record<string, Sight>;

export type Seen = keyof typeof OTHERS | LetterKind;

export const RULES: Record<Seen, Sight> = { ...OTHERS, ...LETTER_KINDS };

const NAMED: Record<Viewer, string> = {
  teacher: 'the teacher',
  writer: 'the colleague who wrote it',
  'head of department': 'heads of department',
  lead: 'the coaching lead',
  anyone: 'anyone at the school',
};

const said = (viewer: Viewer, reader: Viewer, writer: string | undefined): string => {
  if (viewer === reader) return viewer === 'lead' ? 'the coaching leads' : 'you';
  return viewer === 'writer' && writer ? writer : NAMED[viewer];
};

/**
 * The sentence printed wherever such words are typed or read. `reader` is whom it calls 'you': on a form that is the
 * writer, in a letter the one who gets it.
 */
export function whoSees(kind: Seen, reader: Viewer = RULES[kind].reader): string {
  const { sees, writer } = RULES[kind];
  const inOrder = [...sees].sort((a, b) => Number(b === reader) - Number(a === reader));
  const names = inOrder.map((viewer) => said(viewer, reader, writer));
  const last = names.pop() ?? '';
  const list = names.length > 0 ? `${names.join(', ')} and ${last}` : last;
  return `${sees.includes('anyone') ? 'May be seen' : 'Seen'} by ${list}. Never part of performance management.`;
}

export const maySee = (kind: Seen, viewer: Viewer): boolean =>
  RULES[kind].sees.includes(viewer) || RULES[kind].sees.includes('anyone');

/** Words about a teacher; `coach` wrote them. */
export interface About {
  teacher: string;
  coach: string;
}

/** Whether the address is one of the coaching leads', however it is written. */
export const isLead = (email: string, leads: readonly string[]): boolean =>
  leads.some((lead) => sameAddress(lead, email));
