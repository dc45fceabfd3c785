/** What the page of the set-up is given. */
import * as z from 'zod/mini';
import { pairs } from '../records';
import { type Output, rowOf, shortText, textUpTo } from '../records/schema';
import { schoolPayload } from '../school/payload';

export const setUpPayload = () =>
  z.extend(schoolPayload(), {
    pairs: z.array(rowOf(pairs)),
    /** What the last step builds, in this order. */
    parts: z.array(z.string()),
  });

export type SetUpPayload = Output<typeof setUpPayload>;

/** What the first step asks; addresses of leads with commas between. */
export const schoolAnswers = () =>
  z.object({ schoolName: shortText(), timeZone: shortText(), leads: textUpTo(2_000) });

export type SchoolAnswers = Output<typeof schoolAnswers>;
