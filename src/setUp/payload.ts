/** What the page of the set-up is given. */
import * as z from 'zod/mini';
import { pairs } from '../records';
import { type Output, rowOf, shortText, textUpTo } from '../records/schema';
import { schoolPayload } from '../school/payload';

/** Rows of the Staff tab that can't be read, and whom other rows name, with the code by which they do. */
const staffRows = () =>
  z.object({
    unreadable: z.array(
      z.object({ row: z.number(), problem: z.string(), id: z.string(), cells: z.array(z.string()) }),
    ),
    named: z.array(z.object({ id: z.string(), name: z.string() })),
  });

export const setUpPayload = () =>
  z.extend(schoolPayload(), {
    pairs: z.array(rowOf(pairs)),
    /** What the last step builds, in this order. */
    parts: z.array(z.string()),
    /** What a new staff list has to be held against beside the staff who can be read. */
    staffRows: staffRows(),
  });

export type SetUpPayload = Output<typeof setUpPayload>;

/** What the first step asks; addresses of leads with commas between. */
export const schoolAnswers = () =>
  z.object({ schoolName: shortText(), timeZone: shortText(), leads: textUpTo(2_000) });

export type SchoolAnswers = Output<typeof schoolAnswers>;
