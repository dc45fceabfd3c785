/** Reads the settings' rows as one object, and turns changed values back into rows. */
import * as z from 'zod/mini';
import { add, addOrChange, type Change, change, type Needs } from '../ports';
import { OWN_SETTINGS, SETTINGS, type Setting, type SettingName, type Settings, settings } from '../records';
import { SettingSpoiled } from '../records/refusal';
import { fromJson, type Schema } from '../records/schema';

const names = Object.keys(SETTINGS) as SettingName[];

/** Without these a school can't be told from a sheet that was never set up, so an empty one counts as deleted. */
const NEVER_EMPTY: readonly SettingName[] = ['schoolName', 'timeZone', 'leads'];

/** The name of a school that was set up, where nobody knows it any more. */
const NAMELESS = 'Our school';

/**
 * The settings from their rows; a setting without a row has its first value. A row of the school's own that somebody
 * deleted counts as it was last seen, so that a sheet that lost one is never taken for one that was not set up.
 */
export function readSettings(rows: Setting[]): Settings {
  // Of a row that stands twice the first is the one that is written to.
  const values = new Map([...rows].reverse().map((row) => [row.id, row.value]));
  const found = Object.fromEntries(
    names.map((name) => [name, values.get(SETTINGS[name].row) ?? SETTINGS[name].first]),
  ) as Settings;
  if (found.file === '' && found.layout === '' && found.triggersMade === '') return found;
  const known = fromJson(z.record(z.string(), z.string()), found.lastKnown) ?? {};
  for (const name of OWN_SETTINGS) {
    const isGone = !values.has(SETTINGS[name].row) || (NEVER_EMPTY.includes(name) && found[name] === '');
    if (isGone) found[name] = known[name] ?? found[name];
  }
  return { ...found, schoolName: found.schoolName || NAMELESS };
}

/** What the school's own rows say, to be gone by where one is deleted. */
export const lastKnownOf = (settings: Readonly<Settings>): Pick<Settings, 'lastKnown'> => ({
  lastKnown: JSON.stringify(Object.fromEntries(OWN_SETTINGS.map((name) => [name, settings[name]]))),
});

const rowOf = (name: SettingName, value: string): Setting => ({
  id: SETTINGS[name].row,
  value,
  about: SETTINGS[name].about,
});

/** Rows to add for the settings that have none yet. */
export const missingSettings = (
  rows: Setting[],
  wanted: readonly SettingName[] = names,
  values: Readonly<Partial<Settings>> = {},
): Setting[] => {
  const here = new Set(rows.map((row) => row.id));
  return wanted
    .filter((name) => !here.has(SETTINGS[name].row))
    .map((name) => rowOf(name, values[name] ?? SETTINGS[name].first));
};

/** Puts missing rows back, those of the school's own as they were last seen. */
export const addMissingSettings = ({ tables, settings: values }: Needs<'settings' | 'tables'>): void =>
  tables.commit(add(settings, missingSettings(tables.all(settings), names, values)));

/** The world as it would be with other settings, none of which is stored yet. */
export const withSettings = <Known extends Needs<'settings'>>(
  world: Known,
  values: Partial<Settings>,
): Known => ({
  ...world,
  settings: { ...world.settings, ...values },
});

/** The values that changes give to settings. */
export const settingsIn = (changes: Change[]): Partial<Settings> => {
  const values = new Map(
    changes.filter(({ type }) => type.tab === settings.tab).map(({ row }) => [row['id'], row['value']]),
  );
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = values.get(SETTINGS[name].row);
      return value === undefined ? [] : [[name, value]];
    }),
  ) as Partial<Settings>;
};

/** The same where a person may have deleted a row: it is put back. */
export const restoreSettings = ({ tables }: Needs<'tables'>, values: Partial<Settings>): Change[] =>
  addOrChange(
    settings,
    tables.all(settings),
    (Object.entries(values) as [SettingName, string][]).map(([name, value]) => rowOf(name, value)),
  );

/** The changes that store new values; the caller commits them with the rest. */
export const changeSettings = (values: Partial<Settings>): Change[] =>
  change(
    settings,
    (Object.entries(values) as [SettingName, string][]).map(([name, value]) => rowOf(name, value)),
  );

/**
 * The JSON of a setting, parsed; undefined where there is none.
 * @throws SettingSpoiled where a person overtyped it
 */
export function parsed<T>(name: SettingName, settings: Settings, schema: Schema<T>): T | undefined {
  if (settings[name] === '') return undefined;
  const value = fromJson(schema, settings[name]);
  if (value === undefined)
    throw new SettingSpoiled(
      `The row “${SETTINGS[name].row}” in the Settings tab was overtyped. Put it back with File → Version history, and nothing is lost.`,
    );
  return value;
}
