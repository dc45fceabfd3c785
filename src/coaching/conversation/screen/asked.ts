/** The questions of a conversation as a coach asks them in a pair of some mode (B6). */
import type { Pair } from '../../../records';
import { type Prompted, promptsIn } from '../mode';
import { ASK } from './draft';

export type Questions = typeof ASK;

export const askedIn = (mode: Pair['mode']): Questions => ({
  ...ASK,
  ...Object.fromEntries(
    Object.entries(promptsIn(mode)).map(([field, prompt]) => [
      field,
      { ...ASK[field as Prompted], ...prompt },
    ]),
  ),
});
