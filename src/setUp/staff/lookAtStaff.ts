/** Reads what a new staff list has to be held against: rows that can't be read, and whom other rows name by which code. */
import type { NamedPerson, Needs } from '../../ports';
import { actionSteps, coachingSessions, dropIns, pairs, staff, visitNotes } from '../../records';
import type { RecordType } from '../../records/record';
import { Refusal } from '../../records/refusal';
import { NO_DOUBT } from './doubt';

/** The newest of what grows for ever: enough to know the people of a year or two by. */
const RECENT = 1_000;

const WITH_PAIRS = pairs as unknown as RecordType;
const WHO_NAMES: readonly [RecordType, number?][] = [
  [WITH_PAIRS],
  [actionSteps as unknown as RecordType, RECENT],
  [coachingSessions as unknown as RecordType, RECENT],
  [dropIns as unknown as RecordType, RECENT],
  [visitNotes as unknown as RecordType, RECENT],
];

/** Before the first pair and the first hourly round nobody is named anywhere, and the set-up is spared the reading. */
export function lookAtStaff(world: Needs<'settings' | 'tables'>): typeof NO_DOUBT {
  const { tables } = world;
  if (tables.all(staff).length === 0 && tables.spoiled().length === 0) return NO_DOUBT;
  const isInUse = world.settings.answersCheckedAt !== '' || namedIn(tables, WITH_PAIRS).length > 0;
  const named = isInUse ? WHO_NAMES.flatMap(([type, count]) => namedIn(tables, type, count)) : [];
  return {
    unreadable: tables
      .spoiled()
      .filter(({ tab }) => tab === staff.tab)
      .map(({ row, problem, id, cells }) => ({ row, problem, id, cells })),
    named: [...new Map(named.map((each) => [`${each.name} (${each.id})`, each])).values()],
  };
}

/** A tab that can't be read says nothing of anybody: the health check tells what is wrong with it. */
function namedIn(tables: Needs<'tables'>['tables'], type: RecordType, count?: number): NamedPerson[] {
  try {
    return tables.named(type, count);
  } catch (problem) {
    if (problem instanceof Refusal) return [];
    throw problem;
  }
}
