/**
 * Prints what things cost, from the Workspace's ledger: round trips and cells read, against the budgets that the
 * design sets.
 */
import { execFileSync } from 'node:child_process';
import { type Cost, isOver, measure, SITTINGS } from './costs';

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
  execFileSync(process.execPath, ['build/weigh.mjs'], { stdio: 'inherit' });
  const over = all.filter(isOver);
  for (const { what } of over) console.error(`Over its budget: ${what}`);
  process.exitCode = over.length > 0 ? 1 : 0;
}

function line([first, ...rest]: (string | number)[]) {
  const cells = rest.map((each) => String(each).padStart(13));
  console.log(String(first).padEnd(90) + cells.join(''));
}

bench().catch((problem: Error) => {
  console.error(problem.stack);
  process.exitCode = 1;
});
