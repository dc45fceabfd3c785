/** Finds whose coaching is recorded: the pair of a teacher on a day, for the person who speaks of it. */
import type { Needs } from '../../ports';
import { type Pair, pairs, staff } from '../../records';
import { Refusal } from '../../records/refusal';
import { sayDay } from '../../school/days';
import { findById, fullName } from '../../school/people';
import { askerLeads, askerOf, namedOnly } from '../../school/permissions';
import { pairOf } from './rules';

/**
 * In the sidebar a lead may record for any pair, a coach for their own pairs. A lead who also coaches is taken to speak
 * of their own pair, and of somebody else's only where there is none.
 */
export function pairOfAsker(
  world: Needs<'asker' | 'clock' | 'settings' | 'tables'>,
  teacher: string,
  day: string,
): Pair {
  namedOnly(world);
  const asker = askerOf(world)?.id ?? '';
  if (!askerLeads(world)) return findPair(world, teacher, day, asker);
  return pairOf(world.tables.all(pairs), teacher, day, asker) ?? findPair(world, teacher, day);
}

/** @throws Refusal where nobody, or not that coach, coached the teacher on that day. */
export function findPair(world: Needs<'tables'>, teacher: string, day: string, coach?: string): Pair {
  const pair = pairOf(world.tables.all(pairs), teacher, day, coach);
  if (pair) return pair;
  const person = findById(world.tables.all(staff), teacher);
  if (!person) throw new Refusal('This teacher is not in the staff list any more. Please choose again.');
  const name = fullName(person);
  throw new Refusal(
    coach === undefined
      ? `${name} had no coach on ${sayDay(day)}. Pair them first: Programmes and pairs.`
      : `You were not ${name}’s coach on ${sayDay(day)}. If that is wrong, the coaching lead can pair you.`,
  );
}

/** Naming the id of another teacher's row must not show that row. */
export const savedForAnother = (): Refusal =>
  new Refusal('This was saved for somebody else already. Please open Stepwise again.');
