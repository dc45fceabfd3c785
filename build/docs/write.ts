/**
 * `npm run docs`: writes the tables of docs/ anew. What things cost is measured; the sweep's table shows what `npm
 * run sweep` has kept.
 */
import { measure, SITTINGS } from '../../demo/costs';
import { USES } from '../../test/sweep/scenarios';
import { costsSection } from './costs';
import { writePage } from './pages';
import { promisesWritten, readPromises, readStories } from './promises';
import { readSwept, sweptWritten } from './survived';

async function write() {
  writePage('promises', promisesWritten(readPromises(), readStories()));
  writePage('survived', sweptWritten(readSwept(), USES));
  const sections: string[] = [];
  for (const sitting of SITTINGS) sections.push(costsSection(sitting.where, await measure(sitting)));
  writePage('costs', sections.join('\n\n'));
  console.log('Written: docs/promises.md, docs/survived.md, docs/costs.md.');
}

write().catch((problem: Error) => {
  console.error(problem.stack);
  process.exitCode = 1;
});
