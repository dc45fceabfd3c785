/** Repairs what the health check found, notes what it changed, and undoes that where it is asked to. */
import * as z from 'zod/mini';
import { add, change, type Needs, type World } from '../ports';
import { type RepairMade, repairs } from '../records';
import { Refusal } from '../records/refusal';
import { fromJson } from '../records/schema';
import { type SheetEdit, sheetEdit } from '../records/sheetEdit';
import { addDays, dayOf } from '../school/days';
import { isCopy, leadOnly } from '../school/permissions';
import { checkHealth, look, noteHealth } from './checkHealth';
import type { Finding, RepairShown } from './finding';
import { describeFound, type FindingKind, type FoundOfKind } from './findingKind';
import { FINDINGS } from './findings';

/** How long a repair can be undone. */
const DAYS = 30;

/** How many of the newest are looked through. */
const RECENT = 100;

/** Repairs a finding and looks again. In a copy, and before the set-up, nothing is stored of what was seen. */
export function repairAndLook(world: World, kind: string, about: string): Finding[] {
  world.withLock(() => repair(world, kind, about));
  return lookAgain(world);
}

/** Undoes a repair and looks again. */
export function undoAndLook(world: World, id: string): Finding[] {
  world.withLock(() => undo(world, id));
  return lookAgain(world);
}

function lookAgain(world: World): Finding[] {
  const now = world.anew();
  return now.settings.schoolName === '' || isCopy(now)
    ? checkHealth(now)
    : now.withLock(() => noteHealth(now, true));
}

/** Looks afresh: a finding that no longer stands needs nothing, so a repair can be asked for twice. */
export function repair(world: World, kind: string, about: string, kinds: readonly FindingKind[] = FINDINGS) {
  // In a copy the settings still name the first school's leads, and whoever begins anew is the lead from then on.
  if (!isCopy(world)) leadOnly(world);
  const wanted = look(world, true, kinds).find(
    (each) => each.kind.name === kind && each.found.about === about,
  );
  if (wanted && describeFound(wanted).repair !== '') make(world, wanted);
}

/** What undoes a repair is noted before it is made: a run that is cut off leaves a note too many, never one too few. */
function make(world: World, wanted: FoundOfKind) {
  const { repair } = wanted.kind;
  if ('act' in repair) {
    repair.act(world, wanted.found);
    // What a copy was before it became a school of its own is none of its repairs.
    if (wanted.kind.part !== 'copy') note(world.anew(), wanted, []);
    return;
  }
  const ready = world.maintenance.prepare(repair.edits(wanted.found, world.newId));
  note(world, wanted, ready.undo);
  ready.make();
  repair.afterwards?.(world.anew(), wanted.found);
}

function note(world: World, wanted: FoundOfKind, undoes: readonly SheetEdit[]) {
  const { tables, clock, asker } = world;
  if (!world.maintenance.tabNames().includes(repairs.tab)) tables.build([repairs]);
  const [at, { sentence, does }] = [clock.now(), describeFound(wanted)];
  const row: RepairMade = {
    at,
    who: asker,
    what: `${sentence} ${does}`,
    undoneAt: '',
    before: undoes.length > 0 ? JSON.stringify(undoes) : '',
    id: world.newId(),
  };
  const old = tables
    .latest(repairs, RECENT)
    .filter((each) => each.before !== '' && !isYoung(each, at))
    .map((each) => ({ ...each, before: '' }));
  tables.commit([...change(repairs, old), ...add(repairs, [row])]);
}

const isYoung = ({ at }: Pick<RepairMade, 'at'>, now: string): boolean =>
  dayOf(at) >= addDays(dayOf(now), -DAYS);

/** What was put right in the last weeks, newest first. */
export function repairsMade(
  world: Needs<'asker' | 'clock' | 'fileId' | 'maintenance' | 'settings' | 'tables'>,
): RepairShown[] {
  leadOnly(world);
  if (isCopy(world) || !world.maintenance.tabNames().includes(repairs.tab)) return [];
  const now = world.clock.now();
  return world.tables
    .latest(repairs, RECENT)
    .filter((each) => isYoung(each, now))
    .map(({ id, at, who, what, undoneAt, before }) => ({
      id,
      at,
      who,
      what,
      undoneAt,
      canUndo: undoneAt === '' && before !== '',
    }));
}

const edits = () => z.array(sheetEdit());

/**
 * Puts back exactly what a repair changed.
 * @throws Refusal where that no longer stands as the repair left it
 */
export function undo(
  world: Needs<'asker' | 'clock' | 'fileId' | 'maintenance' | 'settings' | 'tables'>,
  id: string,
) {
  leadOnly(world);
  if (isCopy(world)) throw new Refusal('This was put right in the sheet that this one is a copy of.');
  const { tables, clock, maintenance } = world;
  const made = tables.latest(repairs, RECENT).find((each) => each.id === id);
  const steps = made && isYoung(made, clock.now()) ? fromJson(edits(), made.before) : undefined;
  if (!made || !steps) throw new Refusal(`This can’t be undone any more: ${DAYS} days have passed since.`);
  const ready = made.undoneAt === '' ? maintenance.prepare(steps) : stillToDo(world, steps);
  if (made.undoneAt === '') tables.commit(change(repairs, [{ ...made, undoneAt: clock.now() }]));
  ready?.make();
}

/** Of an undoing that was cut off after it was noted; nothing where it came to its end. */
function stillToDo({ maintenance }: Needs<'maintenance'>, steps: readonly SheetEdit[]) {
  try {
    return maintenance.prepare(steps);
  } catch (problem) {
    if (problem instanceof Refusal) return undefined;
    throw problem;
  }
}
