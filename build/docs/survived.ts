/**
 * What the last whole crash sweep found of each use of each function, kept in docs/survived.json by that run alone: the
 * page docs/survived.md.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { table, thousands } from './pages';

const FILE = 'docs/survived.json';

export interface Swept {
  /** The function, such as 'saveConversation'. */
  fn: string;
  /** What is special about this use of it; '' where there is one only. */
  use: string;
  trips: number;
  kills: number;
  faults: number;
  schedules: number;
  pairs: number;
  failures: number;
}

/** One run of `npm run sweep`: everything in the table comes from it. */
export interface Sweep {
  run: {
    /** The day, 'yyyy-mm-dd'. */
    on: string;
    /** The commit on which it ran; '+' behind it says that files had changed since. */
    commit: string;
    /** How long the day went on after each point. */
    hours: number;
    minutes: number;
    processors: number;
  };
  rows: Swept[];
}

type Figure = 'trips' | 'kills' | 'faults' | 'schedules' | 'pairs' | 'failures';
type Use = Pick<Swept, 'fn' | 'use'>;

export const readSwept = (): Sweep => JSON.parse(readFileSync(FILE, 'utf8')) as Sweep;

/** A row a line, so that two sweeps can be compared. */
export function keepSwept({ run, rows }: Sweep) {
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`);
  writeFileSync(FILE, `{\n  "run": ${JSON.stringify(run)},\n  "rows": [\n${lines.join(',\n')}\n  ]\n}\n`);
}

export const nameOf = ({ fn, use }: Use): string => [fn, use].filter(Boolean).join(': ');

const FIGURES: readonly [Figure, string][] = [
  ['trips', 'round trips'],
  ['kills', 'kill points'],
  ['faults', 'fault points'],
  ['schedules', 'schedules'],
  ['pairs', 'pairs'],
  ['failures', 'failures'],
];

/** The table of all uses that there are today; what came after the last whole sweep says so. */
export function sweptWritten({ run, rows }: Sweep, uses: readonly Use[]): string {
  const found = uses.map((use) => rows.find(({ fn, use: of }) => fn === use.fn && of === use.use));
  const total = (name: Figure) => thousands(found.reduce((sum, row) => sum + (row?.[name] ?? 0), 0));
  const swept = (row: Swept | undefined) =>
    row ? FIGURES.map(([name]) => row[name]) : ['not yet swept', ...FIGURES.slice(1).map(() => '')];
  const figures = FIGURES.map(([, heading]) => ({ figures: heading }));
  const all = ['**all**', ...FIGURES.map(([name]) => total(name))];
  return [
    sayRun(run),
    table(['function', ...figures], [...uses.map((use, at) => [nameOf(use), ...swept(found[at])]), all]),
  ].join('\n\n');
}

const sayRun = ({ on, commit, minutes, processors, hours }: Sweep['run']): string =>
  on === ''
    ? 'No whole sweep has been run yet.'
    : `One run, on ${on}, of commit ${commit}: ${minutes} minutes on ${processors} processors. ` +
      `After each point the day went on for ${hours} hours.`;
