/** Prints what things cost, from the Workspace's ledger: round trips and cells read, against the budgets that the design sets. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { type Cost, isOver, measure, SITTINGS } from './costs';
import { PROJECT } from './northfield';

function loadTime(): number {
  const code = readFileSync(join(PROJECT, 'code.js'), 'utf8');
  const times = Array.from({ length: 15 }, () => {
    const context = vm.createContext({});
    const start = performance.now();
    vm.runInContext(code, context);
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[7] as number;
}

async function bench() {
  const all: Cost[] = [];
  for (const sitting of SITTINGS) {
    line([sitting.where, 'round trips', 'cells read', 'letters', 'at most']);
    for (const cost of await measure(sitting)) {
      const { what, trips, cells, letters, atMost } = cost;
      line([`  ${what}`, trips, cells, letters, atMost ?? '–']);
      all.push(cost);
    }
    console.log();
  }
  printBundle();
  const over = all.filter(isOver);
  for (const { what } of over) console.error(`Over its budget: ${what}`);
  process.exitCode = over.length > 0 ? 1 : 0;
}

function line([first, ...rest]: (string | number)[]) {
  const cells = rest.map((each) => String(each).padStart(13));
  console.log(String(first).padEnd(90) + cells.join(''));
}

function printBundle() {
  line(['Bundle', 'KB', '', 'at most']);
  for (const [file, most] of [
    ['code.js', 150],
    ['sidebar.html', 80],
    ['leading.html', 80],
    ['dropIns.html', 80],
    ['school.html', 80],
    ['setup.html', 80],
  ] as const)
    line([file, (statSync(join(PROJECT, file)).size / 1000).toFixed(1), '', most]);
  line(['Loading code.js in a fresh context', `${loadTime().toFixed(1)} ms`]);
}

bench().catch((problem: Error) => {
  console.error(problem.stack);
  process.exitCode = 1;
});
