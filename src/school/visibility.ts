/** Who may see whose words: one table, from which the line on every form, letter and screen is made (G1, E5). */

import type { LetterKind } from '../records/letter';

/** 'teacher' is the person concerned, 'writer' the visitor or coach, 'anyone' anyone at the school. */
export type Viewer = 'teacher' | 'writer' | 'head of department' | 'lead' | 'anyone';

/** What can be seen: words about a person, letters, and counts. */
export type Seen =
  | 'drop-in'
  | 'shout-out'
  | 'coaching session'
  | 'action step'
  | 'visit note'
  | 'visit plan'
  | 'proposed step'
  | 'agreed step'
  | 'engagement'
  | 'practice'
  | 'own fortnight'
  | 'consent'
  | LetterKind;

interface Rule {
  /** Whom the sentence calls 'you', unless another reader is named. */
  reader: Viewer;
  sees: readonly Viewer[];
  writer?: string;
}

const COACH = 'the coach';
const COACHES = 'the coaches of the programme';
const VISITOR = 'the colleague who visited';
const alone = (reader: Viewer): Rule => ({ reader, sees: reader === 'lead' ? ['lead'] : [reader, 'lead'] });
const words = (reader: 'teacher' | 'writer', writer: string): Rule => ({
  reader,
  sees: ['teacher', 'writer', 'lead'],
  writer,
});

export const RULES: Record<Seen, Rule> = {
  'drop-in': words('teacher', VISITOR),
  'shout-out': { reader: 'teacher', sees: ['anyone'] },
  'coaching session': words('teacher', COACH),
  'action step': words('teacher', COACH),
  'visit note': alone('writer'),
  'visit plan': alone('writer'),
  /** A step that the coaches have yet to agree, with the conversation that proposed it (C4). */
  'proposed step': { ...alone('writer'), writer: COACHES },
  'agreed step': words('teacher', COACHES),
  /** Feedback written in a training session, to be read out there (A8). */
  practice: { reader: 'writer', sees: ['anyone'] },
  engagement: { reader: 'lead', sees: ['head of department', 'lead'] },
  'drop-in received': words('teacher', VISITOR),
  'drop-in thanks': words('writer', VISITOR),
  'answer returned': alone('writer'),
  'visits today': alone('writer'),
  'action step set': words('teacher', COACH),
  'fortnight teacher': words('teacher', 'the colleagues whose words it brings'),
  /** A fortnight's letter that carries nobody's words. */
  'own fortnight': alone('teacher'),
  'fortnight coach': alone('writer'),
  /** What someone answers about being named. */
  consent: alone('writer'),
  'fortnight head of department': alone('head of department'),
  'fortnight lead': alone('lead'),
  'letters ready': alone('lead'),
  /** Answers without a name, so not even their writer can be shown them again. */
  survey: { reader: 'writer', sees: ['lead'] },
  /** How many drop-ins each department made. */
  competition: { reader: 'teacher', sees: ['anyone'] },
  bulletin: { reader: 'teacher', sees: ['anyone'] },
  'bulletin ready': alone('lead'),
  fault: alone('lead'),
};

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
  email.trim() !== '' && leads.some((lead) => lead.trim().toLowerCase() === email.trim().toLowerCase());
