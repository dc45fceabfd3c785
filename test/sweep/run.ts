/** `npm run sweep`: every function, disturbed at every round trip, as a table in plain text. Words after it choose functions, or uses of them. */
import './withoutJest';
import { SCENARIOS, withoutScenario } from './scenarios';
import { calmly, disturbed, pointsOf, schedulesOf } from './sweep';

/** How long a day goes on afterwards, so that the hourly round can mend what it can. */
const HOURS = Number(process.env['HOURS'] ?? 26);

/** How often a person's hand comes in, for each function. */
const SCHEDULES = Number(process.env['SCHEDULES'] ?? 12);

const HEADINGS = ['function', 'round trips', 'kill points', 'fault points', 'schedules', 'failures'];
const WIDTHS = [48, 11, 11, 12, 9, 8];

const line = (cells: (string | number)[]) =>
  cells
    .map((cell, at) =>
      at === 0 ? String(cell).padEnd(WIDTHS[at] ?? 0) : String(cell).padStart(WIDTHS[at] ?? 0),
    )
    .join(' | ');

async function sweep(chosen: string[]): Promise<number> {
  const totals = [0, 0, 0, 0, 0];
  const bare = await withoutScenario();
  for (const fn of bare) console.log(`${fn} has no scenario.`);
  console.log(line(HEADINGS));
  for (const scenario of SCENARIOS.filter(
    ({ fn, what }) => chosen.length === 0 || chosen.includes(fn) || chosen.includes(what),
  )) {
    const calm = await calmly(scenario, HOURS);
    const problems: string[] = [];
    const told = new Set<string>();
    const schedules = schedulesOf(calm, SCHEDULES);
    for (const point of [...(process.env['ONLY_HANDS'] ? [] : pointsOf(calm)), ...schedules]) {
      const found = await disturbed(scenario, calm, point);
      if (found.failures.length > 0)
        problems.push(`${point.how} at ${point.trip}: ${found.failures.join('\n      ')}`);
      if (found.told) told.add(found.told);
      if (found.leftOver > 0) told.add(`${point.how} at ${point.trip} left a bare form behind.`);
    }
    const figures = [calm.trips, calm.trips, 2 * calm.trips, schedules.length, problems.length];
    figures.forEach((figure, at) => {
      totals[at] = (totals[at] ?? 0) + figure;
    });
    console.log(line([[scenario.fn, scenario.what].filter(Boolean).join(': '), ...figures]));
    for (const each of problems) console.log(`  ✗ ${each}`);
    for (const each of told) console.log(`  · ${each}`);
  }
  console.log(line(['all', ...totals]));
  return (totals[4] ?? 0) + bare.length;
}

sweep(process.argv.slice(2)).then((failures) => {
  process.exitCode = failures > 0 ? 1 : 0;
});
