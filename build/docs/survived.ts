/** What the crash sweep found of each use of each function, kept in docs/survived.csv: the page docs/survived.md. */
import { readFileSync, writeFileSync } from 'node:fs';
import { csvFormat, csvParse } from 'd3-dsv';
import { table, thousands } from './pages';

const FILE = 'docs/survived.csv';

export interface Swept {
  /** The function, such as 'saveConversation'. */
  fn: string;
  /** What is special about this use of it; '' where there is one only. */
  use: string;
  trips: number;
  kills: number;
  faults: number;
  schedules: number;
  /** How long the day went on afterwards; undefined where that was not written down. */
  hours: number | undefined;
  failures: number;
  /** The day, 'yyyy-mm-dd'. */
  sweptOn: string;
  /** The commit on which it was swept; '+' behind it says that files had changed since. */
  commit: string;
}

type Figure = 'trips' | 'kills' | 'faults' | 'schedules' | 'failures';

export function readSwept(): Swept[] {
  return csvParse(readFileSync(FILE, 'utf8'), (row) => {
    const { fn = '', use = '', sweptOn = '', commit = '' } = row;
    const figure = (name: Figure) => Number(row[name]);
    return {
      fn,
      use,
      trips: figure('trips'),
      kills: figure('kills'),
      faults: figure('faults'),
      schedules: figure('schedules'),
      hours: row['hours'] ? Number(row['hours']) : undefined,
      failures: figure('failures'),
      sweptOn,
      commit,
    };
  });
}

type Use = Pick<Swept, 'fn' | 'use'>;

const isSame = (a: Use, b: Use): boolean => a.fn === b.fn && a.use === b.use;

/**
 * Keeps what was found just now; what is none of the `uses` any more goes, and those of one function stand together.
 */
export function keepSwept(found: Swept, uses: readonly Use[]) {
  const before = readSwept();
  const placeOf = ({ fn }: Use) => uses.findIndex((use) => use.fn === fn);
  const rows = [...uses]
    .sort((a, b) => placeOf(a) - placeOf(b))
    .flatMap((use) => (isSame(use, found) ? found : before.filter((each) => isSame(each, use))));
  writeFileSync(FILE, `${csvFormat(rows)}\n`);
}

export const nameOf = ({ fn, use }: Use): string => [fn, use].filter(Boolean).join(': ');

const FIGURES: readonly [Figure, string][] = [
  ['trips', 'round trips'],
  ['kills', 'kill points'],
  ['faults', 'fault points'],
  ['schedules', 'schedules'],
  ['failures', 'failures'],
];

export function sweptWritten(rows: readonly Swept[]): string {
  const total = (name: Figure) => thousands(rows.reduce((sum, row) => sum + row[name], 0));
  const figures = FIGURES.map(([, heading]) => ({ figures: heading }));
  return table(
    ['function', ...figures, { figures: 'hours after' }, 'swept on', 'at'],
    [
      ...rows.map((row) => [
        nameOf(row),
        ...FIGURES.map(([name]) => row[name]),
        row.hours ?? '',
        row.sweptOn,
        row.commit,
      ]),
      ['**all**', ...FIGURES.map(([name]) => total(name)), '', '', ''],
    ],
  );
}
