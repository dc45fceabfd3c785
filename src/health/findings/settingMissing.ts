/** A row of the settings is gone, and there is no row of another name that it could be. */
import { OWN_SETTINGS, SETTINGS, type Setting, settings } from '../../records';
import type { ObservedTab } from '../../records/observed';
import { columnIndexes } from '../../records/record';
import { readSettings } from '../../school/settings';
import type { FindingKind, Found } from '../findingKind';
import { tabsHere } from '../tabs';

interface MissingSetting extends Found {
  tab: string;
  /** What it said when it was last seen; '' where that is not known. */
  value: string;
  /** The row that comes back, under the headings of the tab, and where it is put. */
  cells: string[];
  row: number;
}

export const settingMissing: FindingKind<MissingSetting> = {
  name: 'setting missing',
  part: 'tabs',
  find: (seen, known) =>
    tabsHere(seen, known)
      .filter(({ tab }) => tab.name === settings.tab)
      .flatMap(({ tab, place }) =>
        missingRows(tab).map((row) => ({
          about: row,
          tab: tab.name,
          place: [place],
          value: lastSeen(tab, row),
          cells: cellsOf(tab, row, lastSeen(tab, row)),
          row: tab.rows.length + 2,
        })),
      ),
  describe: ({ tab, about, value }) => ({
    sentence: `In “${tab}”, the row “${about}” is gone. ${value ? `Stepwise goes by what it said last: “${value}”.` : 'File → Version history brings it back as it was.'}`,
    repair: value ? 'Put it back as it was' : 'Put it back, empty',
    does: `Adds one row “${about}” at the end of “${tab}”, with ${value ? `“${value}”` : 'nothing'} in it; no other row is changed.`,
  }),
  repair: { edits: ({ tab, row, cells }) => [{ do: 'add row', tab, row, cells }] },
};

/** As Stepwise remembers it in a row of its own. */
function lastSeen({ headings, rows }: ObservedTab, row: string): string {
  const at = columnIndexes(settings, headings);
  const here = rows.map(
    (cells): Setting => ({
      id: cells[at['id'] ?? -1] ?? '',
      value: cells[at['value'] ?? -1] ?? '',
      about: '',
    }),
  );
  const name = OWN_SETTINGS.find((each) => SETTINGS[each].row === row);
  return name ? readSettings(here)[name] : '';
}

function cellsOf({ headings }: ObservedTab, row: string, value: string): string[] {
  const at = columnIndexes(settings, headings);
  const setting = Object.values(SETTINGS).find((each) => each.row === row);
  const cells: string[] = headings.map(() => '');
  cells[at['id'] ?? 0] = row;
  cells[at['value'] ?? 0] = value || (setting?.first ?? '');
  cells[at['about'] ?? 0] = setting?.about ?? '';
  return cells;
}

/** Where a row has a name that is no setting's, one was overtyped instead, which another kind of finding tells of. */
function missingRows({ headings, rows }: ObservedTab): string[] {
  const at = columnIndexes(settings, headings)['id'] ?? -1;
  if (at < 0 || rows.length === 0) return [];
  const here = new Set(rows.map((row) => row[at]));
  const wanted: string[] = Object.values(SETTINGS).map(({ row }) => row);
  const isOvertyped = rows.some((row) => row.some((cell) => cell !== '') && !wanted.includes(row[at] ?? ''));
  return isOvertyped ? [] : wanted.filter((row) => !here.has(row));
}
