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
      .flatMap((kind) => kind.find(seen, known, all).map((each) => ({ kind, found: each })));
    all.push(...found.sort(byPlace));
  }
  return all;
}

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
