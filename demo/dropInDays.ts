/** Days of drop-ins at a school of any size, from the launch on, all through the product's own doors. */
import { setImmediate } from 'node:timers/promises';
import { type Course, leadsMorning } from './lead';
import { answerAboutBeingNamed, dropInsOf, type Staffroom, type Today } from './staffroom';

/** From eight to a quarter to four; gives the round trips of each drop-in. */
export async function liveDropIns(room: Staffroom, today: Today, course: Course): Promise<number[]> {
  await leadsMorning(room, today, course);
  const { habit } = course;
  const each = habit[today.week.number - 1] ?? habit.at(-1) ?? 0;
  const trips = dropInsOf(room, today.day, Math.round((room.teachers.length * each) / 5));
  await answerAboutBeingNamed(room);
  // Node gives back what past executions held only between turns of its loop; a term in one turn fills the memory.
  await setImmediate();
  return trips;
}
