/**
 * What every page is given of the school and of whoever opened it: plain JSON, days as 'yyyy-mm-dd', moments as
 * 'yyyy-mm-ddThh:mm'.
 */
import * as z from 'zod/mini';
import { staff, terms } from '../records';
import { type Output, rowOf } from '../records/schema';
import { dayOf } from './days';

const text = () => z.string();

/** Which steps of the set-up are done; it opens at the first that is not. */
export const SET_UP_STEPS = ['school', 'terms', 'staff', 'built'] as const;
export type SetUpStep = (typeof SET_UP_STEPS)[number];

export const schoolPayload = () =>
  z.object({
    now: text(),
    asker: z.object({ email: text(), staffId: text(), isLead: z.boolean() }),
    school: z.object({ name: text(), timeZone: text(), leads: z.readonly(z.array(text())) }),
    setUp: z.record(z.enum(SET_UP_STEPS), z.boolean()),
    terms: z.array(rowOf(terms)),
    /** Whoever leads nothing is given no addresses. */
    staff: z.array(z.extend(rowOf(staff), { email: text() })),
    forms: z.object({ dropIn: text(), coaching: text(), visit: text() }),
    /** How many findings the last health check had. */
    needsALook: z.number(),
    /** After a save: what is still to follow, in a sentence. */
    notice: z.optional(text()),
  });

export type SchoolPayload = Output<typeof schoolPayload>;

export const today = ({ now }: Pick<SchoolPayload, 'now'>): string => dayOf(now);

/** What wants a lead's eye: each a sentence. */
export const attention = () =>
  z.object({
    /** Form answers returned in the last four weeks. */
    returned: z.array(z.object({ at: text(), form: text(), by: text(), why: text() })),
    /** Letters that may or may not have gone. */
    uncertain: z.array(z.object({ to: text(), subject: text(), at: text() })),
    /** Letters that the mail service would not take, with its reason. */
    refused: z.array(z.object({ to: text(), subject: text(), at: text(), why: text() })),
    /** Rows that a person spoiled, with their tab and row number. */
    spoiled: z.array(z.object({ tab: text(), row: z.number(), problem: text() })),
  });

export type Attention = Output<typeof attention>;
