/** Checks what comes from the page: the first thing that is wrong becomes a sentence. */
import type * as z from 'zod/mini';
import { Refusal } from '../records/refusal';
import { checkedBy, NOT_UNDERSTOOD, readBy, readWith } from '../records/schema';

export function checked<T>(schema: z.ZodMiniType<T>, given: unknown): T {
  const reading = readWith(schema, given);
  if (reading.problem === undefined) return reading.value;
  throw new Refusal(reading.problem);
}

/** Text up to so many characters. */
export const textUpTo = (most: number): z.ZodMiniType<string> =>
  checkedBy((value) =>
    typeof value !== 'string'
      ? NOT_UNDERSTOOD
      : value.length > most
        ? `This is longer than ${most} characters.`
        : undefined,
  );

export const oneOf = <T>(list: readonly T[]): z.ZodMiniType<T> =>
  checkedBy((value) => (list.includes(value as T) ? undefined : NOT_UNDERSTOOD));

export const listOf = <T>(part: z.ZodMiniType<T>): z.ZodMiniType<T[]> =>
  readBy((given) => {
    if (!Array.isArray(given)) return { problem: NOT_UNDERSTOOD };
    const list: T[] = [];
    for (const each of given) {
      const reading = readWith(part, each);
      if (reading.problem !== undefined) return reading;
      list.push(reading.value);
    }
    return { value: list };
  });
