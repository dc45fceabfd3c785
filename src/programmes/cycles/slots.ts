/** A programme's protected slot through a cycle: when it comes round, and the day offered where school is closed. */
import type { Programme, Term } from '../../records';
import { AFTER_SCHOOL, type Cycle, SLOT_WEEKDAYS } from '../../school/calendar';
import { addDays, mondayOf, sayDay, sayMoment } from '../../school/days';
import { last } from '../../school/lists';

interface SlotMeeting {
  /** The moment to meet, on a school day of the cycle. */
  at: string;
  /** The protected day that this meeting replaces; '' where the slot itself can be kept. */
  insteadOf: string;
  /** For people: when, and why not in the slot. */
  say: string;
}

/**
 * One meeting for each school week of the cycle, in order; none for a programme without a slot. Where the slot falls on
 * no day of the cycle, the next day of that week is offered, or else the last before it, at 15:30: only the slot's own
 * hour is kept free of lessons.
 */
export function slotMeetings(
  { slotDay, slotTime }: Pick<Programme, 'slotDay' | 'slotTime'>,
  terms: readonly Term[],
  { days }: Cycle,
): SlotMeeting[] {
  const weekday = SLOT_WEEKDAYS[slotDay];
  if (weekday === undefined) return [];
  return [...new Set(days.map(mondayOf))].map((monday) => {
    const slot = addDays(monday, weekday - 1);
    const week = days.filter((day) => mondayOf(day) === monday);
    if (week.includes(slot)) {
      const at = `${slot}T${slotTime || AFTER_SCHOOL}`;
      return { at, insteadOf: '', say: `${sayMoment(at)}.` };
    }
    const at = `${week.find((day) => day > slot) ?? last(week)}T${AFTER_SCHOOL}`;
    return { at, insteadOf: slot, say: `${sayMoment(at)}, as ${sayDay(slot)} is ${whyNot(slot, terms)}.` };
  });
}

/** Why a weekday is no school day of a programme: "a training day", for one. */
export function whyNot(day: string, terms: readonly Term[]): string {
  const kinds = terms.filter((term) => term.firstDay <= day && day <= term.lastDay).map(({ kind }) => kind);
  if (kinds.includes('Bank holiday')) return 'a bank holiday';
  if (kinds.includes('Training day')) return 'a training day';
  return kinds.length > 0 ? 'outside the programme' : 'in the holidays';
}
