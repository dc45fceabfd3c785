/** What is kept of a visit note while it is being written: `app/carried.ts` checks it on its way between pages. */
import * as z from 'zod/mini';
import type { Output } from '../../records/schema';
import { PERIODS } from '../../records/visitNotes';

export const noteDraft = () =>
  z.object({
    id: z.string(),
    teacher: z.string(),
    seenOn: z.string(),
    /** The period is left open, because it can't be guessed. */
    period: z.enum(['', ...PERIODS]),
    note: z.string(),
  });

export type NoteDraft = Output<typeof noteDraft>;
