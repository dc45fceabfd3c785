/** Makes a school of its own of a copy of the sheet: it forgets whatever would write to the first school or reach its forms. */
import { nextLettersDue } from '../fortnight/due';
import { type Change, change, type Needs } from '../ports';
import {
  type Bulletin,
  bulletins,
  type Competition,
  competitions,
  RECORDS,
  SETTINGS,
  type SettingName,
  type Settings,
  terms,
} from '../records';
import type { FirstForms } from '../records/copies';
import type { InACopy } from '../records/record';
import { dayOf } from '../school/days';
import { namedOnly } from '../school/permissions';
import { changeSettings } from '../school/settings';

/** Whether staff, pairs and history stay, or the playbook alone and what the school chose. */
export type RowsInACopy = 'kept' | 'forgotten';

/**
 * The settings come last: a run that is cut off before leaves the file a copy, in which a lead begins anew once more.
 * @throws Refusal where Google doesn't say who asks, since that person leads here from now on
 */
export function beginAnew(
  world: Needs<'asker' | 'clock' | 'copies' | 'fileId' | 'figureTabs' | 'settings' | 'tables'>,
  rows: RowsInACopy,
) {
  namedOnly(world);
  const { copies, tables } = world;
  copies.letGoOfForms(firstForms(world.settings), rows === 'kept');
  if (rows === 'forgotten') copies.removeTabs(world.figureTabs.map(({ name }) => name));
  const changes = [...(rows === 'kept' ? closed(world) : []), ...changeSettings(settingsAnew(world, rows))];
  copies.empty(tabsToEmpty(rows));
  tables.commit(changes);
}

const goes = (inACopy: InACopy, rows: RowsInACopy): boolean =>
  inACopy === 'forgotten' || (inACopy === 'with the rows' && rows === 'forgotten');

/** A copy may have been made before a tab got its name of today. */
export const tabsToEmpty = (rows: RowsInACopy): string[] =>
  Object.values(RECORDS).flatMap(({ inACopy, tab, was }) => (goes(inACopy, rows) ? [tab, ...was] : []));

/** Whoever begins anew leads here. Without rows the sheet is as before its set-up, which asks for everything. */
function settingsAnew(
  { asker, clock, fileId, tables }: Needs<'asker' | 'clock' | 'fileId' | 'tables'>,
  rows: RowsInACopy,
): Partial<Settings> {
  const names = (Object.keys(SETTINGS) as SettingName[]).filter((name) => goes(SETTINGS[name].inACopy, rows));
  const asAtFirst = Object.fromEntries(names.map((name) => [name, SETTINGS[name].first]));
  if (rows === 'forgotten') return asAtFirst;
  return {
    ...asAtFirst,
    leads: asker,
    file: fileId,
    lettersDue: nextLettersDue(tables.all(terms), clock.now()),
  };
}

/** What is under way at the first school is over here, and nobody is written to about it. */
function closed({ clock, tables }: Needs<'clock' | 'tables'>): Change[] {
  const closedOn = dayOf(clock.now());
  const open = tables.all(competitions).filter((each) => each.closedOn === '');
  const drafts = tables.all(bulletins).filter(({ state }) => state === 'Draft');
  return [
    ...change(
      competitions,
      open.map((each): Competition => ({ ...each, closedOn })),
    ),
    ...change(
      bulletins,
      drafts.map((each): Bulletin => ({ ...each, state: 'Skipped' })),
    ),
  ];
}

/** Told from the words as they stand, since a form that a person's slip made unreadable is the first school's all the same. */
export function firstForms(settings: Readonly<Settings>): FirstForms {
  const words = Object.values(settings).join('\n');
  const all = (pattern: RegExp): string[] =>
    (words.match(new RegExp(pattern, 'g')) ?? []).map((found) => pattern.exec(found)?.[1] ?? '');
  return {
    keys: [...all(/"id":"([\w-]+)"/), ...all(/\/forms\/d\/(?:e\/)?([\w-]+)/)],
    sheetIds: all(/"sheetId":(\d+)/)
      .map(Number)
      .filter(Boolean),
  };
}
