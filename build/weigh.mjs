/** Prints what the bundle weighs, against its budgets, and how long code.js takes to load: `node build/weigh.mjs`. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

const self = fileURLToPath(import.meta.url);
const out = join(dirname(self), 'out');

/** Kilobytes at most: code.js is loaded in every execution, a page whenever a sidebar opens it. */
const MOST = { 'code.js': 300, page: 100 };

/** How often each script is loaded. */
const TIMES = 21;

/** The others are read as they are, and seldom. */
const isLoaded = (file) => !['appsscript.json', 'licences.html', 'playbook.html'].includes(file);

/** Milliseconds to compile a script and to evaluate it, in a context that holds nothing yet. */
function loadOnce(source) {
  const context = vm.createContext({});
  const start = process.hrtime.bigint();
  new vm.Script(source).runInContext(context);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** As `loadOnce`, in a fresh process: a second time in the same one, V8 takes the code that it has compiled already. */
const loadAfresh = (source) =>
  Number(execFileSync(process.execPath, [self, 'load'], { input: source, encoding: 'utf8' }));

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The two take turns, so that whatever else the machine does falls on both. */
function loadingTimes(code) {
  const pairs = Array.from({ length: TIMES }, () => [loadAfresh(code), loadAfresh('')]);
  return [0, 1].map((at) => median(pairs.map((pair) => pair[at])));
}

const line = (what, ...cells) =>
  console.log(what.padEnd(50) + cells.map((cell) => cell.padStart(13)).join(''));

function weigh() {
  line('Bundle', 'KB', '', 'at most');
  for (const file of readdirSync(out).filter(isLoaded)) {
    const kilobytes = statSync(join(out, file)).size / 1000;
    line(file, kilobytes.toFixed(1), '', String(MOST[file] ?? MOST.page));
  }
  const [code, empty] = loadingTimes(readFileSync(join(out, 'code.js'), 'utf8'));
  console.log();
  line(`Loading, the median of ${TIMES} fresh processes`, 'ms', 'to empty');
  line('code.js', code.toFixed(1), `${Math.round(code / empty)} ×`);
  line('an empty script', empty.toFixed(2), '1 ×');
}

if (process.argv[2] === 'load') console.log(loadOnce(readFileSync(0, 'utf8')));
else weigh();
