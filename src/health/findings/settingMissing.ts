/** A row of the settings is gone, and there is no row of another name that it could be. */
import { SETTINGS, settings } from '../../records';
import type { ObservedTab } from '../../records/observed';
import { columnIndexes } from '../../records/record';
import { addMissingSettings } from '../../school/settings';
import type { FindingKind, Found } from '../findingKind';
import { tabsHere } from '../tabs';

interface MissingSetting extends Found {
  tab: string;
}

export const settingMissing: FindingKind<MissingSetting> = {
  name: 'setting missing',
  part: 'tabs',
  find: (seen, known) =>
    tabsHere(seen, known)
      .filter(({ tab }) => tab.name === settings.tab)
      .flatMap(({ tab, place }) =>
        missingRows(tab).map((row) => ({ about: row, tab: tab.name, place: [place] })),
      ),
  describe: ({ tab, about }) => ({
    sentence: `In “${tab}”, the row “${about}” is gone. File → Version history brings it back as it was.`,
    repair: 'Put it back, empty',
  }),
  repair: (world) => addMissingSettings(world),
};

/** Where a row has a name that is no setting's, one was overtyped instead, which another kind of finding tells of. */
function missingRows({ headings, rows }: ObservedTab): string[] {
  const at = columnIndexes(settings, headings)['id'] ?? -1;
  if (at < 0 || rows.length === 0) return [];
  const here = new Set(rows.map((row) => row[at]));
  const wanted: string[] = Object.values(SETTINGS).map(({ row }) => row);
  const isOvertyped = rows.some((row) => row.some((cell) => cell !== '') && !wanted.includes(row[at] ?? ''));
  return isOvertyped ? [] : wanted.filter((row) => !here.has(row));
}
