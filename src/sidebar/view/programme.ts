/** How a programme is said, and how a new one starts. */
import { schoolDays } from '../../domain/calendar';
import type { Desk } from '../../domain/desk';
import type { Programme } from '../../records';
import { today } from './today';

/** 'Tuesdays at 15:30', or '' where no slot is protected. */
export const slotOf = ({ slotDay, slotTime }: Programme): string =>
  slotDay ? `${slotDay}s${slotTime ? ` at ${slotTime}` : ''}` : '';

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
