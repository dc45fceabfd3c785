/** Checks what comes from the page: the first thing that is wrong becomes a sentence. */
import type * as z from 'zod/mini';
import { Refusal } from '../records/refusal';

export function checked<T>(schema: z.ZodMiniType<T>, given: unknown): T {
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  throw new Refusal(result.error.issues[0]?.message ?? 'Please look at this again.');
}
