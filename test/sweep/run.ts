/**
 * `npm run sweep`: every function, disturbed at every round trip, as a table in plain text and in docs/survived.md. Words after it choose
 * functions, or uses of them.
 */
import './withoutJest';
import { spawnSync } from 'node:child_process';
import { writePage } from '../../build/docs/pages';
import { keepSwept, nameOf, readSwept, type Swept, sweptWritten } from '../../build/docs/survived';
import { SCENARIOS, type Scenario, withoutScenario } from './scenarios';
import { type Calm, calmly, disturbed, pointsOf, schedulesOf } from './sweep';

/** How long a day goes on afterwards, so that the hourly round can mend what it can. */
const HOURS = Number(process.env['HOURS'] ?? 26);

/** How often a person's hand comes in, for each function. */
const SCHEDULES = Number(process.env['SCHEDULES'] ?? 12);

/** The hands alone, without kills and faults: such a sweep is no row of the table. */
const ONLY_HANDS = Boolean(process.env['ONLY_HANDS']);

const HEADINGS = ['function', 'round trips', 'kill points', 'fault points', 'schedules', 'failures'];
const WIDTHS = [48, 11, 11, 12, 9, 8];

const line = (cells: (string | number)[]) =>
  cells
    .map((cell, at) =>
      at === 0 ? String(cell).padEnd(WIDTHS[at] ?? 0) : String(cell).padStart(WIDTHS[at] ?? 0),
    )
    .join(' | ');

const USES = SCENARIOS.map(({ fn, what }) => ({ fn, use: what }));

/** The commit under the files; asked before the sweep itself changes one. */
const COMMIT = spawnSync('git', ['describe', '--always', '--exclude=*', '--dirty=+'], {
  encoding: 'utf8',
}).stdout?.trim();

async function sweep(chosen: string[]): Promise<number> {
  const totals = [0, 0, 0, 0, 0];
  const bare = await withoutScenario();
  for (const fn of bare) console.log(`${fn} has no scenario.`);
  console.log(line(HEADINGS));
  for (const scenario of SCENARIOS.filter(
    ({ fn, what }) => chosen.length === 0 || chosen.includes(fn) || chosen.includes(what),
  )) {
    const calm = await calmly(scenario, HOURS);
    const { schedules, problems, told } = await disturbedAtAll(scenario, calm);
    const figures = [calm.trips, calm.trips, 2 * calm.trips, schedules, problems.length];
    figures.forEach((figure, at) => {
      totals[at] = (totals[at] ?? 0) + figure;
    });
    const found = sweptOf(scenario, calm, schedules, problems.length);
    if (!ONLY_HANDS) keepSwept(found, USES);
    console.log(line([nameOf(found), ...figures]));
    for (const each of problems) console.log(`  ✗ ${each}`);
    for (const each of told) console.log(`  · ${each}`);
  }
  console.log(line(['all', ...totals]));
  writePage('survived', sweptWritten(readSwept()));
  return (totals[4] ?? 0) + bare.length;
}

async function disturbedAtAll(scenario: Scenario, calm: Calm) {
  const problems: string[] = [];
  const told = new Set<string>();
  const schedules = schedulesOf(calm, SCHEDULES);
  for (const point of [...(ONLY_HANDS ? [] : pointsOf(calm)), ...schedules]) {
    const found = await disturbed(scenario, calm, point);
    if (found.failures.length > 0)
      problems.push(`${point.how} at ${point.trip}: ${found.failures.join('\n      ')}`);
    if (found.told) told.add(found.told);
    if (found.leftOver > 0) told.add(`${point.how} at ${point.trip} left a bare form behind.`);
  }
  return { schedules: schedules.length, problems, told };
}

const sweptOf = ({ fn, what }: Scenario, { trips }: Calm, schedules: number, failures: number): Swept => ({
  fn,
  use: what,
  trips,
  kills: trips,
  faults: 2 * trips,
  schedules,
  hours: HOURS,
  failures,
  sweptOn: new Date().toISOString().slice(0, 10),
  commit: COMMIT ?? '',
});

sweep(process.argv.slice(2)).then((failures) => {
  process.exitCode = failures > 0 ? 1 : 0;
});
