/** How a programme is said, what helps to answer its questions, and how a new one starts. */
import { schoolDays } from '../../domain/calendar';
import type { Desk } from '../../domain/desk';
import type { Programme } from '../../records';
import { today } from './today';

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
export function newProgramme(desk: Desk): Programme {
  const days = schoolDays(desk.terms);
  return {
    id: '',
    name: '',
    cadence: 'Fortnightly',
    startsOn: days.find((day) => day >= today(desk)) ?? today(desk),
    endsOn: days.at(-1) ?? '',
    slotDay: '',
    slotTime: '',
    visits: '',
    leastDays: '',
    agreeFirst: '',
  };
}
