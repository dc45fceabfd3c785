/** Refuses a day of a visit that is still to come. */
import { Refusal } from '../records/refusal';
import { sayTypedDay } from './days';

export function refuseToCome(visitedOn: string, today: string) {
  if (visitedOn > today)
    throw new Refusal(
      `${sayTypedDay(visitedOn, today)} is still to come. Please write the day of your visit.`,
    );
}
