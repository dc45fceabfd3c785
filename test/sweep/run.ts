/**
 * `npm run sweep`: every function, disturbed at every round trip and at pairs of them. The whole writes the table of
 * docs/survived.md. With words after it, which choose functions or uses of them, it is a quick look and writes no figure.
 */
import './withoutJest';
import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { writePage } from '../../build/docs/pages';
import { keepSwept, nameOf, readSwept, sweptWritten } from '../../build/docs/survived';
import { SCENARIOS, USES, withoutScenario } from './scenarios';
import type { Extent, Report } from './sweptUse';

const WHOLE: Extent = { hours: 26, schedules: 12, pairs: 12, isSample: false };

const asked = (name: string, otherwise: number) => Number(process.env[name] ?? otherwise);

/** A quick look may be quicker, or look longer. */
const LOOK: Extent = {
  hours: asked('HOURS', WHOLE.hours),
  schedules: asked('SCHEDULES', WHOLE.schedules),
  pairs: asked('PAIRS', WHOLE.pairs),
  isSample: Boolean(process.env['SAMPLE']),
};

const HEADINGS = ['function', 'round trips', 'kill points', 'fault points', 'schedules', 'pairs', 'failures'];
const WIDTHS = [48, 11, 11, 12, 9, 5, 8];

const line = (cells: (string | number)[]) =>
  cells
    .map((cell, at) =>
      at === 0 ? String(cell).padEnd(WIDTHS[at] ?? 0) : String(cell).padStart(WIDTHS[at] ?? 0),
    )
    .join(' | ');

/** The commit under the files; asked before the sweep itself changes one. */
const COMMIT = spawnSync('git', ['describe', '--always', '--exclude=*', '--dirty=+'], {
  encoding: 'utf8',
}).stdout?.trim();

/** Has the uses swept by as many processes as there are processors, the last of the list first: they take longest. */
function sweptByWorkers(places: number[], extent: Extent): Promise<Report[]> {
  const left = [...places];
  const reports = new Map<number, Report>();
  const work = () =>
    new Promise<void>((done, fail) => {
      const worker = fork('test/sweep/worker.ts', [JSON.stringify(extent)]);
      const goOn = () => sendNext(worker, left) || worker.disconnect();
      worker.on('message', ({ at, ...report }: Report & { at: number }) => {
        reports.set(at, report);
        show(report);
        goOn();
      });
      worker.on('exit', (code) => (code === 0 ? done() : fail(new Error('A worker broke off.'))));
      goOn();
    });
  const workers = Array.from({ length: Math.min(availableParallelism(), places.length) }, work);
  return Promise.all(workers).then(() => places.flatMap((at) => reports.get(at) ?? []));
}

function sendNext(worker: ChildProcess, left: number[]): boolean {
  const at = left.pop();
  return at !== undefined && worker.send({ at });
}

function show({ swept, problems, told }: Report) {
  const { trips, kills, faults, schedules, pairs, failures } = swept;
  console.log(line([nameOf(swept), trips, kills, faults, schedules, pairs, failures]));
  for (const each of problems) console.log(`  ✗ ${each}`);
  for (const each of told) console.log(`  · ${each}`);
}

async function sweep(chosen: string[]): Promise<number> {
  const began = Date.now();
  const bare = await withoutScenario();
  for (const fn of bare) console.log(`${fn} has no scenario.`);
  const isWhole = chosen.length === 0;
  const places = SCENARIOS.flatMap(({ fn, what }, at) =>
    isWhole || chosen.includes(fn) || chosen.includes(what) ? [at] : [],
  );
  console.log(line(HEADINGS));
  const reports = await sweptByWorkers(places, isWhole ? WHOLE : LOOK);
  const minutes = Math.ceil((Date.now() - began) / 60_000);
  const failures = reports.reduce((sum, { swept }) => sum + swept.failures, 0);
  console.log(`${reports.length} uses, ${failures} failures, ${minutes} minutes.`);
  if (isWhole) {
    const on = new Date().toISOString().slice(0, 10);
    const run = { on, commit: COMMIT ?? '', hours: WHOLE.hours, minutes, processors: availableParallelism() };
    keepSwept({ run, rows: reports.map(({ swept }) => swept) });
  }
  writePage('survived', sweptWritten(readSwept(), USES));
  return failures + bare.length;
}

sweep(process.argv.slice(2)).then((failures) => {
  process.exitCode = failures > 0 ? 1 : 0;
});
