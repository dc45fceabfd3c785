/** Makes, swaps and ends coaching pairs; history stays. */
import { commitAndSend } from '../../kit/outbox/send';
import { add, change, type Needs } from '../../ports';
import { coachingSessions, type Pair, pairs, programmes, staff } from '../../records';
import { Refusal } from '../../records/refusal';
import { addDays, dayOf, sayDay } from '../../school/days';
import { leadOnly } from '../../school/permissions';
import { meetingsToChange } from '../meetings/keepMeetings';
import { rememberAgreement } from '../programme/agreeFirst';
import { programmeOf } from '../programme/programmeOf';
import { rememberMetInTwo } from './metInTwo';
import type { PairGiven, PairSettings } from './payload';
import { checkPair, endPair as closed, swap } from './rules';
import { lettersOnPairs, lettersOnSwap } from './tellPairs';
import { afterLeavers } from './turnover';

type World = Needs<'asker' | 'clock' | 'mailer' | 'newId' | 'settings' | 'tables'>;

/**
 * Pairs each teacher with a coach from a day on, and tells them. One pair that can't be made refuses all: nothing is half
 * done.
 */
export function savePairs(world: World, programme: string, from: string, list: PairGiven[], tell = true) {
  leadOnly(world);
  programmeOf(world, programme);
  if (list.length === 0) throw new Refusal('Please choose a coach and at least one teacher.');
  const everyone = world.tables.all(staff);
  const running = afterLeavers(world.tables.all(pairs), everyone);
  const made: Pair[] = [];
  for (const couple of list) {
    const pair: Pair = { ...couple, from, until: '', programme, id: world.newId() };
    checkPair(pair, [...running, ...made], everyone);
    made.push(pair);
  }
  // The programmes were read anyway, so a change that was typed into their tab is noticed at no cost.
  const agreement = rememberAgreement(world, world.tables.all(programmes));
  const met = rememberMetInTwo(world, [...running, ...made], dayOf(world.clock.now()));
  const letters = tell ? lettersOnPairs(world, made) : [];
  commitAndSend(world, [...add(pairs, made), ...agreement, ...met], letters);
}

/** Gives a pair another coach, format or mode from a day on; those whom another coach concerns are told. */
export function swapPair(world: World, id: string, to: PairSettings, from: string) {
  leadOnly(world);
  const current = world.tables.all(pairs);
  const pair = pairWith(current, id);
  if (to.coach !== pair.coach) refuseBeforeMeeting(world, pair, from);
  const after = swap(pair, to, from, world.newId());
  const others = current.filter((each) => each.id !== id);
  for (const each of after) if (each.from >= from) checkPair(each, others, world.tables.all(staff));
  const changed = after.filter((each) => each.id === id);
  const added = after.filter((each) => each.id !== id);
  const meetings = meetingsToChange(world, [...others, ...after]);
  const now = after.find((each) => each.from === from);
  const letters = now && now.coach !== pair.coach ? lettersOnSwap(world, pair, now) : [];
  commitAndSend(
    world,
    [...change(pairs, changed), ...add(pairs, added), ...meetings.changes],
    [...letters, ...meetings.letters],
  );
}

/** Ends a pair after its last day; a meeting that they had planned for later is withdrawn. */
export function endPair(world: Omit<World, 'newId'>, id: string, lastDay: string) {
  leadOnly(world);
  const current = world.tables.all(pairs);
  const pair = pairWith(current, id);
  refuseBeforeMeeting(world, pair, addDays(lastDay, 1));
  const ended = closed(pair, lastDay);
  // A later last day may run into the pair that followed, so it is checked; ending a leaver's pair must not be stopped
  // by that.
  if (pair.until !== '' && lastDay > pair.until) checkPair(ended, current, world.tables.all(staff));
  const meetings = meetingsToChange(
    world,
    current.map((each) => (each.id === id ? ended : each)),
  );
  commitAndSend(world, [...change(pairs, [ended]), ...meetings.changes], meetings.letters);
}

/** What two people have held stays theirs: it is neither given to the next coach nor left after the end of the pair. */
function refuseBeforeMeeting({ tables }: Needs<'tables'>, pair: Pair, from: string) {
  const met = tables
    .all(coachingSessions)
    .filter((session) => session.pair === pair.id && session.heldOn >= from)
    .map(({ heldOn }) => heldOn)
    .sort()
    .pop();
  if (met)
    throw new Refusal(
      `They met on ${sayDay(met)}, so this pair runs until then at least: choose a later day.`,
    );
}

function pairWith(list: Pair[], id: string): Pair {
  const pair = list.find((each) => each.id === id);
  if (!pair) throw new Refusal('This pair is no longer in the sheet. Please open Stepwise again.');
  return pair;
}
