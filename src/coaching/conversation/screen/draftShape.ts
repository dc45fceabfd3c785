/** What is kept of a conversation while it is being written: `app/carried.ts` checks it on its way between pages. */
import * as z from 'zod/mini';
import { OUTCOMES } from '../../../records/coachingSessions';
import type { Output } from '../../../records/schema';

const text = () => z.string();

export const conversationDraft = () =>
  z.object({
    id: text(),
    teacher: text(),
    heldOn: text(),
    outcome: z.enum(['', ...OUTCOMES]),
    notice: text(),
    leverage: text(),
    playbookStep: text(),
    wording: text(),
    reason: text(),
    rehearsals: z.optional(z.number()),
    feedback: text(),
    nextMeeting: text(),
    target: text(),
    /** True where the two leave it at that today: no step is set. */
    noStep: z.boolean(),
    /** What was left out of a step that said several things. */
    later: text(),
  });

/** A conversation while it is being written. */
export type Draft = Output<typeof conversationDraft>;
