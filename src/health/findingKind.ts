/** What a kind of finding is: how it is looked for, what is said of it, and how it is repaired. */
import type { World } from '../ports';
import type { StaffMember } from '../records';
import type { Observed } from '../records/observed';
import type { SheetEdit } from '../records/sheetEdit';

/** What a kind looks at. The parts are looked at in this order, and what is found in one is told together. */
export const PARTS = ['copy', 'tabs', 'forms', 'rows', 'file'] as const;
export type Part = (typeof PARTS)[number];

/** One thing that was found; each kind adds what it needs to describe and to repair it. */
export interface Found {
  /** The tab, the form or the row: with its kind it is what a repair is asked for by. */
  about: string;
  /** The tab that it concerns, if it is one. */
  tab?: string;
  /** The place of its tab or form among the others, then that of its column: one part is told in this order. */
  place?: readonly number[];
}

/**
 * The sentence, and where something repairs it what the button says, and what it will do and to how many rows.
 * `repair` is '' where only a person can.
 */
export type Description = { sentence: string } & (
  | { repair: ''; does?: undefined }
  | { repair: string; does: string }
);

/**
 * How a finding is repaired: by changes of the sheet, which are noted and can be undone; or by something that can't be
 * undone, which is then said beforehand.
 */
export type Repair<D extends Found = Found> =
  | {
      /** Touches only what was found. */
      edits(found: D, newId: () => string): readonly SheetEdit[];
      /** What follows once the changes are made. */
      afterwards?(world: World, found: D): void;
    }
  | { act(world: World, found: D): void; cannotBeUndone: true };

/** `D` is what the kind's own findings carry; the list of kinds need not know it. */
export interface FindingKind<D extends Found = Found> {
  name: string;
  part: Part;
  /** Decides on what was seen and remembered alone; `before` is what was found in the parts before this one. */
  find(seen: Observed, known: Remembered, before: readonly FoundOfKind[]): D[];
  describe(found: D): Description;
  /** Asked for only where there is a button. */
  repair: Repair<D>;
  /** What the sheet says of it as it opens, from the settings alone; '' where they show nothing of the kind. */
  greet?(settings: AtOpening): string;
}

/** Something found, with the kind that found it and can tell of it. */
export interface FoundOfKind {
  kind: FindingKind;
  found: Found;
}

/** What Stepwise remembers of itself. */
export interface Remembered {
  /** '' before the set-up, and where the settings can't be found any more. */
  schoolName: string;
  isCopy: boolean;
  /** The school's time zone. */
  zone: string;
  now: string;
  asker: string;
  /** In whose name the triggers were made, '' before that, and whether that person has left the school. */
  triggersMade: string;
  ownerHasLeft: boolean;
  /** Addresses that several people of the staff list have. */
  sharing: { email: string; people: StaffMember[] }[];
  /** When the hourly round last looked at the sheet; '' if never. */
  checkedAt: string;
}

/** The little of it that is known as the sheet opens. */
export type AtOpening = Pick<Remembered, 'isCopy' | 'checkedAt' | 'now' | 'triggersMade'>;

/** What is said of a finding, with what its repair does where that can't be undone. */
export function describeFound({ kind, found }: FoundOfKind): {
  sentence: string;
  repair: string;
  does: string;
} {
  const { sentence, repair, does = '' } = kind.describe(found);
  const isForGood = repair !== '' && 'act' in kind.repair;
  return { sentence, repair, does: isForGood ? `${does} This can’t be undone.` : does };
}
