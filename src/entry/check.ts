/** Checks what comes from the page: the first thing that is wrong becomes a sentence. */
import type * as z from 'zod/mini';
import { Refusal } from '../records/refusal';
import { checkedBy } from '../records/schema';

export function checked<T>(schema: z.ZodMiniType<T>, given: unknown): T {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new Refusal(result.error.issues[0]?.message ?? 'Please look at this again.');
}

const LOST = 'Something in this request was not understood. Please open Stepwise again.';

/** Text up to so many characters. */
export const textUpTo = (most: number): z.ZodMiniType<string> =>
  checkedBy((value) =>
    typeof value !== 'string'
      ? LOST
      : value.length > most
        ? `This is longer than ${most} characters.`
        : undefined,
  );

export const oneOf = <T>(list: readonly T[]): z.ZodMiniType<T> =>
  checkedBy((value) => (list.includes(value as T) ? undefined : LOST));

/** An object whose values are all text. */
export const dictionary: z.ZodMiniType<Record<string, string>> = checkedBy((value) =>
  typeof value === 'object' && value && Object.values(value).every((each) => typeof each === 'string')
    ? undefined
    : LOST,
);
