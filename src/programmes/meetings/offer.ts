/** When two people can meet next: within the protected time where it can be, one meeting after the other (B3, C6). */
import type { Pair, Programme, Term } from '../../records';
import { AFTER_SCHOOL, type Cycle, cycles, programmeCycles, schoolDays } from '../../school/calendar';
import { addDays, addMinutes, dayOf, sayDay, sayMoment, weekdayOf } from '../../school/days';
import { last } from '../../school/lists';
import { slotMeetings, whyNot } from '../cycles/slots';
import { busyAt, type Couple, type Diary, isOneMeeting, MEETING_MINUTES, type Meeting } from './ahead';

/**
 * How long the protected time lasts: after school for two hours, in which four meetings follow one another; earlier in
 * the day for an hour, before lessons go on.
 */
const protectedMinutes = (time: string): number => (time >= '15:00' ? 120 : 60);

/** The times of a day at which meetings can begin. */
function timesFrom(starts: string): string[] {
  const room = protectedMinutes(starts.slice(11, 16));
  return Array.from({ length: room / MEETING_MINUTES }, (_, at) => addMinutes(starts, at * MEETING_MINUTES));
}

/**
 * The moments to offer in a cycle from a day on, the best first: the slot on its own days, then on the days that stand
 * in for it, then after school on any other day.
 */
function momentsIn(programme: Programme, terms: readonly Term[], cycle: Cycle, from: string): string[] {
  const slots = slotMeetings(programme, terms, cycle).filter(({ at }) => dayOf(at) >= from);
  const kept = slots.filter(({ insteadOf }) => insteadOf === '');
  const instead = slots.filter(({ insteadOf }) => insteadOf !== '');
  const first = [...kept, ...instead].map(({ at }) => at);
  // A pair that begins after a cycle's last slot waits for the next one.
  if (programme.slotDay !== '' && first.length === 0) return [];
  const others = cycle.days.filter((day) => day >= from && first.every((at) => dayOf(at) !== day));
  return [...first, ...others.map((day) => `${day}T${AFTER_SCHOOL}`)].flatMap(timesFrom);
}

/** The cycles in which a programme's pairs meet: its own, and after its last the school's. */
function cyclesFor(programme: Programme, terms: readonly Term[]): Cycle[] {
  const own = programmeCycles(terms, programme);
  const end = last(own)?.lastDay ?? '';
  return [...own, ...cycles(terms, programme.cadence).filter(({ firstDay }) => firstDay > end)];
}

function firstFree(programme: Programme, { terms, meetings }: Diary, couple: Couple, from: string): string {
  for (const cycle of cyclesFor(programme, terms)) {
    if (cycle.lastDay < from) continue;
    const free = momentsIn(programme, terms, cycle, from).find(
      (starts) => busyAt(meetings, couple, starts) === undefined,
    );
    if (free) return free;
  }
  return '';
}

/** The meeting to offer after a conversation today: in the next cycle. '' where the term dates name no school day. */
export function nextMeeting(programme: Programme, couple: Couple, diary: Diary): string {
  const today = dayOf(diary.now);
  const next = cyclesFor(programme, diary.terms).find(({ firstDay }) => firstDay > today);
  return next ? firstFree(programme, diary, couple, next.firstDay) : '';
}

/** The first meeting of a pair that begins on a day: as soon as it can be, and never today. */
export const firstMeeting = (programme: Programme, couple: Couple, diary: Diary, from: string): string => {
  const tomorrow = addDays(dayOf(diary.now), 1);
  return firstFree(programme, diary, couple, from > tomorrow ? from : tomorrow);
};

/** A first meeting for each of the pairs in turn, none at the time of another; a group meets together. */
export function firstMeetings(
  pairs: readonly Pair[],
  programmes: readonly Programme[],
  diary: Diary,
): (Meeting & { id: string })[] {
  const offered: (Meeting & { id: string })[] = [];
  for (const pair of pairs) {
    const programme = programmes.find(({ id }) => id === pair.programme);
    const meetings = [...diary.meetings, ...offered];
    const starts =
      meetings.find((each) => isOneMeeting(each, pair))?.starts ??
      (programme ? firstMeeting(programme, pair, { ...diary, meetings }, pair.from) : '');
    if (starts) offered.push({ ...pair, starts });
  }
  return offered;
}

/** Why the school is closed on a day: 'a training day', for one; '' on a school day, and where no dates are known. */
export function whyClosed(day: string, terms: readonly Term[]): string {
  const days = schoolDays(terms);
  if (days.length === 0 || days.includes(day)) return '';
  if (weekdayOf(day) > 5) return 'at the weekend';
  return day > (last(days) ?? '') ? 'after the last of the school’s term dates' : whyNot(day, terms);
}

/** What speaks against a moment to meet, in a sentence; '' where nothing does. A coach may meet all the same. */
export function whyNotThen(
  starts: string,
  couple: Couple,
  { terms, meetings }: Diary,
  nameOf: (id: string) => string,
): string {
  const busy = busyAt(meetings, couple, starts);
  if (busy !== undefined) return `${nameOf(busy)} has another coaching meeting on ${sayMoment(starts)}.`;
  const why = whyClosed(dayOf(starts), terms);
  return why && `${sayDay(dayOf(starts))} is ${why}.`;
}
