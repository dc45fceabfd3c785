/** The kinds of letters, one line each: how urgent it is, whom it is to, and who else may see its words (G1, E5). */

/** 'teacher' is the person concerned, 'writer' the visitor or coach, 'anyone' anyone at the school. */
export type Viewer = 'teacher' | 'writer' | 'head of department' | 'lead' | 'anyone';

/** Who may see words about a person, letters or counts. */
export interface Sight {
  /** Whom the sentence calls 'you', unless another reader is named. */
  reader: Viewer;
  sees: readonly Viewer[];
  /** How the sentence names the writer. */
  writer?: string;
}

interface LetterKindRow extends Sight {
  /** 1 goes first when the day's quota is short: words that a person waits for, then summaries, then courtesies. */
  importance: number;
  /** What the kind was called in an earlier release, whose letters may still wait in the outbox. */
  was?: string;
}

export const COACH = 'the coach';
export const VISITOR = 'the colleague who visited';

/** Words of one to another: the two of them see these, and the leads. */
export const between = (reader: 'teacher' | 'writer', writer: string): Sight => ({
  reader,
  sees: ['teacher', 'writer', 'lead'],
  writer,
});

/** For its reader alone, and the leads. */
export const onlyFor = (reader: Viewer): Sight => ({
  reader,
  sees: reader === 'lead' ? ['lead'] : [reader, 'lead'],
});

const rows = {
  'drop-in received': { ...between('teacher', VISITOR), importance: 1 },
  'action step set': { ...between('teacher', COACH), importance: 1 },
  'action step corrected': { ...between('teacher', COACH), importance: 1 },
  /** When and with whom people meet, and no word of what they speak of. */
  'meeting changed': { ...between('teacher', COACH), importance: 1 },
  'pair told': { ...between('teacher', COACH), importance: 2 },
  'visits today': { ...onlyFor('writer'), importance: 1 },
  'answer returned': { ...onlyFor('writer'), importance: 2, was: 'answer set aside' },
  'letters ready': { ...onlyFor('lead'), importance: 2 },
  'bulletin ready': { ...onlyFor('lead'), importance: 2 },
  'address shared': { ...onlyFor('lead'), importance: 2 },
  fault: { ...onlyFor('lead'), importance: 2 },
  'fortnight lead': { ...onlyFor('lead'), importance: 3 },
  'fortnight coach': { ...onlyFor('writer'), importance: 4 },
  'fortnight head of department': { ...onlyFor('head of department'), importance: 5 },
  'fortnight teacher': { ...between('teacher', 'the colleagues whose words it brings'), importance: 6 },
  /** Answers without a name, so not even their writer can be shown them again. */
  survey: { reader: 'writer', sees: ['lead'], importance: 6 },
  /** How many drop-ins each department made. */
  competition: { reader: 'teacher', sees: ['anyone'], importance: 7, was: 'race' },
  bulletin: { reader: 'teacher', sees: ['anyone'], importance: 7 },
  'drop-in thanks': { ...between('writer', VISITOR), importance: 7 },
} satisfies Record<string, LetterKindRow>;

/** What a letter is about; with period and recipient it makes the letter's key. */
export type LetterKind = keyof typeof rows;

export const LETTER_KINDS: Record<LetterKind, LetterKindRow> = rows;

/** The kind of that name, or of that former name; undefined for a word that is none. */
export const letterKind = (word: string): LetterKind | undefined =>
  (Object.keys(LETTER_KINDS) as LetterKind[]).find(
    (kind) => kind === word || LETTER_KINDS[kind].was === word,
  );
