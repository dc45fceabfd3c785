/** How a programme is said, what helps to answer its questions, and how a new one starts. */
import type { Programme } from '../../records';
import { schoolDays } from '../../school/calendar';
import { today } from '../../school/payload';
import type { ProgrammesPayload } from '../payload';

/** 'Tuesdays at 15:30', or '' where no slot is protected. */
export const slotOf = ({ slotDay, slotTime }: Programme): string =>
  slotDay ? `${slotDay}s${slotTime ? ` at ${slotTime}` : ''}` : '';

/** Said under a question where its own words may not be enough. */
export const HELP: Partial<Record<keyof Programme, string>> = {
  startsOn: 'Any day of the year: a cohort that starts after half term has its own first three weeks.',
  slotDay:
    'The day on which nothing else is put in the coaches’ diaries. It is offered for each next meeting.',
  visits: 'Leave this empty for one. In the first three weeks, one a week is expected.',
  leastDays:
    'A cycle that a half term leaves with fewer is joined to the one beside it. Leave this empty to keep every cycle.',
  agreeFirst: 'With Yes, a step waits until the coaches have agreed it, and the letter goes only then.',
};

/** A new programme runs from today to the last school day that is known. */
export function newProgramme(payload: ProgrammesPayload): Programme {
  const days = schoolDays(payload.terms);
  return {
    id: '',
    name: '',
    cadence: 'Fortnightly',
    startsOn: days.find((day) => day >= today(payload)) ?? today(payload),
    endsOn: days.at(-1) ?? '',
    slotDay: '',
    slotTime: '',
    visits: '',
    leastDays: '',
    agreeFirst: '',
  };
}

/** 'fortnight', 'week', or 'cycle' where programmes differ. */
export function cycleWord(programmes: Programme[]): string {
  const cadences = new Set(programmes.map((programme) => programme.cadence));
  if (cadences.size > 1) return 'cycle';
  return cadences.has('Weekly') ? 'week' : 'fortnight';
}
