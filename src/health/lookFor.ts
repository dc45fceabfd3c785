/** Looks for every kind of finding, part by part, in what was seen of the sheet. */
import type { Observed } from '../records/observed';
import {
  type FindingKind,
  type Found,
  type FoundOfKind,
  PARTS,
  type Part,
  type Remembered,
} from './findingKind';

export function lookFor(kinds: readonly FindingKind[], seen: Observed, known: Remembered): FoundOfKind[] {
  const all: FoundOfKind[] = [];
  for (const part of partsToLookAt(known)) {
    const found = kinds
      .filter((kind) => kind.part === part)
      .flatMap((kind) => findAlone(kind, seen, known, all));
    all.push(...found.sort(byPlace));
  }
  return all;
}

/** A kind that fails to look says so itself, and stops no other. */
function findAlone(
  kind: FindingKind,
  seen: Observed,
  known: Remembered,
  before: FoundOfKind[],
): FoundOfKind[] {
  try {
    return kind.find(seen, known, before).map((found) => ({ kind, found }));
  } catch (problem) {
    console.error(kind.name, problem);
    return [{ kind: notLookedFor, found: { about: kind.name } }];
  }
}

const notLookedFor: FindingKind = {
  name: 'not looked for',
  part: 'file',
  find: () => [],
  describe: ({ about }) => ({
    sentence: `Stepwise could not look for one kind of fault (“${about}”), and looked for all others. Please pass this on to whoever looks after Stepwise for you.`,
    repair: '',
  }),
  repair: { edits: () => [] },
};

/**
 * In a copy nothing else is looked at: whatever is repaired there could reach the first school's forms.
 * While the settings tell nothing, there is nothing to hold forms, rows and triggers against.
 */
function partsToLookAt({ isCopy, schoolName }: Remembered): readonly Part[] {
  if (isCopy) return ['copy'];
  return schoolName === '' ? ['tabs'] : PARTS;
}

/** What has no place follows what has one, in the order of the list. */
const byPlace = ({ found: a }: FoundOfKind, { found: b }: FoundOfKind): number =>
  placeAt(a, 0) - placeAt(b, 0) || placeAt(a, 1) - placeAt(b, 1);

const placeAt = ({ place = [] }: Found, level: number): number => place[level] ?? Number.MAX_SAFE_INTEGER;
