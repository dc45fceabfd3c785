/** Checks what comes from the page: the first thing that is wrong becomes a sentence. */
import { Refusal } from '../../records/refusal';
import { type Check, checkedBy, NOT_UNDERSTOOD } from '../../records/schema';

export function checked<T>(schema: Check<T>, given: unknown): T {
  const reading = schema(given);
  if (reading.problem === undefined) return reading.value;
  throw new Refusal(reading.problem);
}

/** Text up to so many characters. */
export const textUpTo = (most: number): Check<string> =>
  checkedBy((value) =>
    typeof value !== 'string'
      ? NOT_UNDERSTOOD
      : value.length > most
        ? `This is longer than ${most} characters.`
        : undefined,
  );

export const oneOf = <T>(list: readonly T[]): Check<T> =>
  checkedBy((value) => (list.includes(value as T) ? undefined : NOT_UNDERSTOOD));

export const listOf =
  <T>(part: Check<T>): Check<T[]> =>
  (given) => {
    if (!Array.isArray(given)) return { problem: NOT_UNDERSTOOD };
    const list: T[] = [];
    for (const each of given) {
      const reading = part(each);
      if (reading.problem !== undefined) return reading;
      list.push(reading.value);
    }
    return { value: list };
  };
