/** Reads the settings' rows as one object, and turns changed values back into rows. */
import { add, addOrChange, type Change, change, type Needs } from '../ports';
import { SETTINGS, type Setting, type SettingName, type Settings, settings } from '../records';
import { SettingSpoiled } from '../records/refusal';
import { fromJson, type Schema } from '../records/schema';

const names = Object.keys(SETTINGS) as SettingName[];

/** The settings from their rows; a setting without a row has its first value. */
export function readSettings(rows: Setting[]): Settings {
  // Of a row that stands twice the first is the one that is written to.
  const values = new Map([...rows].reverse().map((row) => [row.id, row.value]));
  return Object.fromEntries(
    names.map((name) => [name, values.get(SETTINGS[name].row) ?? SETTINGS[name].first]),
  ) as Settings;
}

const rowOf = (name: SettingName, value: string): Setting => ({
  id: SETTINGS[name].row,
  value,
  about: SETTINGS[name].about,
});

/** Rows to add for the settings that have none yet. */
export const missingSettings = (rows: Setting[], wanted: readonly SettingName[] = names): Setting[] => {
  const here = new Set(rows.map((row) => row.id));
  return wanted
    .filter((name) => !here.has(SETTINGS[name].row))
    .map((name) => rowOf(name, SETTINGS[name].first));
};

export const addMissingSettings = ({ tables }: Needs<'tables'>): void =>
  tables.commit(add(settings, missingSettings(tables.all(settings))));

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
