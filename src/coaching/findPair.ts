/** Finds whose coaching is recorded: the pair of a teacher on a day, for the person who speaks of it. */
import type { Needs } from '../ports';
import { isSamePair } from '../programmes/pairs/held';
import { pairsOn } from '../programmes/pairs/rules';
import { actionSteps, type Pair, pairs, programmes, staff } from '../records';
import { Refusal } from '../records/refusal';
import { dayOf, sayTypedDay } from '../school/days';
import { findById, fullName } from '../school/people';
import { askerLeads, askerOf, namedOnly } from '../school/permissions';
import { openStepOf } from './steps/rules';

/** What is said of the coaching that somebody records. */
interface Spoken {
  teacher: string;
  day: string;
  /** The id of any row of the pair, where a page says which pair it is. */
  pair?: string | undefined;
  /** The id of the programme, where the form says which it is. */
  programme?: string | undefined;
}

/**
 * The pairs that it can be, never none. In the sidebar a lead may record for any pair, a coach for their own pairs. A
 * lead who also coaches is taken to speak of their own pair, unless the page says otherwise or there is none.
 * @throws Refusal where nobody, or not the asker, coached the teacher on that day
 */
export function pairsOfAsker(
  world: Needs<'asker' | 'clock' | 'settings' | 'tables'>,
  spoken: Spoken,
): Pair[] {
  namedOnly(world);
  const asker = askerOf(world)?.id ?? '';
  if (!askerLeads(world)) return pairsOf(world, spoken, asker);
  const own = spoken.pair ? [] : meant(world, spoken, asker);
  return own.length > 0 ? own : pairsOf(world, spoken);
}

/** The same for a coach who answered a form, or for anybody's pairs where no coach is named. */
export function pairsOf(world: Needs<'clock' | 'tables'>, spoken: Spoken, coach?: string): Pair[] {
  const found = meant(world, spoken, coach);
  if (found.length > 0) return found;
  const person = findById(world.tables.all(staff), spoken.teacher);
  if (!person) throw new Refusal('This teacher is not in the staff list any more. Please choose again.');
  const name = fullName(person);
  const day = sayTypedDay(spoken.day, dayOf(world.clock.now()));
  throw new Refusal(
    coach === undefined
      ? `${name} had no coach on ${day}. Pair them first: Programmes and pairs.`
      : `You were not ${name}’s coach on ${day}. If that is wrong, the coaching lead can pair you.`,
  );
}

/** The teacher's pairs on the day that suit what was said, each couple once, the latest to begin first. */
function meant(
  { tables }: Needs<'tables'>,
  { teacher, day, pair, programme }: Spoken,
  coach?: string,
): Pair[] {
  const all = tables.all(pairs);
  const like = pair ? all.find(({ id }) => id === pair) : undefined;
  return pairsOn(all, day)
    .filter(
      (row) =>
        row.teacher === teacher &&
        (coach === undefined || row.coach === coach) &&
        (!programme || row.programme === programme) &&
        (!like || isSamePair(row, like)),
    )
    .sort((a, b) => (a.from < b.from ? 1 : -1))
    .filter((row, at, list) => list.findIndex((other) => isSamePair(other, row)) === at);
}

/**
 * The one pair that a conversation was held in. Of several it is the one whose step is open, since that is what the
 * conversation is about.
 * @throws Refusal that asks, where nothing tells which of several it was
 */
export function onlyOne(world: Needs<'tables'>, found: readonly Pair[]): Pair {
  const [first, ...others] = found;
  if (first && others.length === 0) return first;
  const open = openStepOf(world.tables.all(actionSteps), first?.teacher ?? '');
  const setIn = world.tables.all(pairs).find(({ id }) => id === open?.pair);
  const decided = setIn && found.find((row) => isSamePair(row, setIn));
  if (decided) return decided;
  throw new Refusal(
    `Please say which programme this conversation was for: it could be ${found.map((row) => named(world, row)).join(' or ')}.`,
  );
}

/** '“Pilot” (coach: Rachel Ng)'. */
function named({ tables }: Needs<'tables'>, { coach, programme }: Pair): string {
  const person = findById(tables.all(staff), coach);
  const name = tables.all(programmes).find(({ id }) => id === programme)?.name ?? 'a programme that is gone';
  return `“${name}”${person ? ` (coach: ${fullName(person)})` : ''}`;
}

/** Naming the id of another teacher's row must not show that row. */
export const savedForAnother = (): Refusal =>
  new Refusal('This was saved for somebody else already. Please open Stepwise again.');
