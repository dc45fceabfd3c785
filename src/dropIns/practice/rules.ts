/** Practice of writing feedback in a training session: what is sent meanwhile is neither counted nor passed on (A8). */
import * as z from 'zod/mini';
import type { Output } from '../../records/schema';
import { addDays, dayOf } from '../../school/days';

/** Kept as JSON in the settings until the next practice, so that an answer found late is still known as practice. */
export const practiceSchema = () =>
  z.object({
    from: z.string(),
    /** When the form stopped asking for practice; '' while it still does. */
    until: z.string(),
    /** Whether the lead has read the answers out and wants to see them no more. */
    cleared: z.boolean(),
  });

export type Practice = Output<typeof practiceSchema>;

/** What the lead's screen shows; the answers are by field, the newest first. */
export interface PracticeShown {
  /** When practice ends by itself; '' while it is off. */
  ends: string;
  answers: { at: string; by: string; values: Record<string, string> }[];
}

/** For how many days practice answers are shown. */
const SHOWN_DAYS = 7;

const EVENING = '18:00';
const MIDNIGHT = '23:59';

export const isOn = (practice: Practice | undefined): boolean => practice?.until === '';

/**
 * Whether something sent at that moment is practice: from its first second on, and before the one in which it ended. It
 * never lasts into the next day, though nothing may have been awake to end it.
 */
export const isPractice = (practice: Practice | undefined, at: string): boolean =>
  practice !== undefined &&
  dayOf(at) === dayOf(practice.from) &&
  practice.from <= at &&
  (practice.until === '' || at < practice.until);

export const isShown = ({ from, cleared }: Practice, today: string): boolean =>
  !cleared && addDays(dayOf(from), SHOWN_DAYS) > today;

/** Practice ends by itself in the evening, or at the end of the day where it begins later. */
export const endOf = (now: string): string =>
  `${dayOf(now)}T${now.slice(11, 16) < EVENING ? EVENING : MIDNIGHT}`;
