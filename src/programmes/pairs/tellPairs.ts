/** Tells people that they are paired, or that somebody else coaches from now on (B12). */
import { schoolOf } from '../../kit/outbox/schoolOf';
import type { Needs } from '../../ports';
import { coachingSessions, type Pair, pairs, programmes, staff, terms } from '../../records';
import type { Letter } from '../../records/letter';
import { addDays, dayOf } from '../../school/days';
import { findById, fullName, isCurrent } from '../../school/people';
import { askerOf, leadsOf } from '../../school/permissions';
import { meetingsAhead } from '../meetings/ahead';
import { firstMeetings } from '../meetings/offer';
import { programmeOf } from '../programme/programmeOf';
import { conversations } from './held';
import { type Paired, pairEnded, pairTold, toldOf } from './letter';
import { afterLeavers } from './turnover';

type World = Needs<'asker' | 'clock' | 'newId' | 'settings' | 'tables'>;

/** One letter to each of them who is still here. */
export function lettersOnPairs(world: World, made: readonly Pair[], instead?: string): Letter[] {
  const [first] = made;
  if (!first) return [];
  const paired = pairedBy(world, first);
  const offered = offersFor(world, made);
  const meets = ({ id }: Pair) => offered.find((each) => each.id === id)?.starts ?? '';
  const before = instead === undefined ? undefined : here(world, instead);
  return toldOf(made, meets, (id) => here(world, id)).map((told) =>
    pairTold(paired, { ...told, instead: before }),
  );
}

/** The new coach, the teacher, and the coach who stops. */
export function lettersOnSwap(world: World, before: Pair, after: Pair): Letter[] {
  const people = [before.coach, after.teacher, after.coach].map((id) => here(world, id));
  const [coach, teacher, next] = people;
  const lastDay = after.from > before.from ? addDays(after.from, -1) : '';
  return [
    ...lettersOnPairs(world, [after], before.coach),
    ...(coach && teacher && next ? [pairEnded(pairedBy(world, after), [coach, teacher, next], lastDay)] : []),
  ];
}

/** Who works here and can be written to. */
function here({ clock, tables }: Needs<'clock' | 'tables'>, id: string) {
  const person = findById(tables.all(staff), id);
  return person && person.email !== '' && isCurrent(person, dayOf(clock.now())) ? person : undefined;
}

function pairedBy(world: World, { programme, from }: Pair): Paired {
  const asker = askerOf(world);
  return {
    key: world.newId(),
    programme: programmeOf(world, programme),
    by: asker ? fullName(asker) : 'The coaching lead',
    lead: world.asker || (leadsOf(world)[0] ?? ''),
    from,
    school: schoolOf(world),
  };
}

/** The first meetings of new pairs, after those of the pairs that have been offered theirs and not met yet. */
function offersFor({ clock, tables }: Needs<'clock' | 'tables'>, made: readonly Pair[]) {
  const now = clock.now();
  const isNew = new Set(made.map(({ id }) => id));
  const others = afterLeavers(tables.all(pairs), tables.all(staff)).filter(({ id }) => !isNew.has(id));
  const sessions = tables.all(coachingSessions);
  const heldFor = conversations(others, sessions);
  const waiting = others.filter(
    (pair) => (pair.until === '' || pair.until > dayOf(now)) && heldFor(pair).length === 0,
  );
  const diary = { terms: tables.all(terms), meetings: meetingsAhead(others, sessions, now), now };
  return firstMeetings([...waiting, ...made], tables.all(programmes), diary);
}
