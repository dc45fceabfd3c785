/** What Stepwise promises, from docs/promises.csv, with the stories that prove each: the page docs/promises.md. */
import { readdirSync, readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { table } from './pages';

export const STATES: readonly string[] = ['there', 'partly', 'to come'];

export interface Promised {
  /** Its letter says the group, such as 'A6'. */
  id: string;
  /** What schools do. */
  practice: string;
  /** What Stepwise does for it. */
  promise: string;
  state: string;
  /** What is lacking, or worth knowing; '' for nothing. */
  remark: string;
}

/** The files that tell of a promise, by its id. */
export type Stories = ReadonlyMap<string, readonly string[]>;

const GROUPS: Record<string, string> = {
  A: 'Drop-ins and culture',
  B: 'Programmes, pairs and cycles',
  C: 'The coaching conversation',
  D: 'Support for coaches',
  E: 'Keeping it going',
  F: 'Knowing whether it works',
  G: 'Trust',
};

export const readPromises = (): Promised[] =>
  csvParse(readFileSync('docs/promises.csv', 'utf8')) as unknown as Promised[];

/** Tests against the built bundle: in the local Workspace, and in a browser. */
const FOLDERS = ['test/stories', 'test/browser'];

/** A test's name that begins with ids: `test('A6: …`, `describe('B1, B2 and B3: …`, `test('C5–C7: …`. */
const NAMED = /\(\s*['"`]([A-G]\d{1,2}(?:(?:, | and |–)[A-G]\d{1,2})*): /g;

/** The ids that the names of a file's tests begin with, ranges written out. */
export function idsIn(text: string): string[] {
  const ids = [...text.matchAll(NAMED)].flatMap(([, named = '']) => named.split(/, | and /)).flatMap(spelt);
  return [...new Set(ids)];
}

/** 'C5–C7' as C5, C6 and C7. */
function spelt(named: string): string[] {
  const [first = '', last = first] = named.split('–');
  const from = Number(first.slice(1));
  return Array.from({ length: Number(last.slice(1)) - from + 1 }, (_, at) => first.charAt(0) + (from + at));
}

export function readStories(): Stories {
  const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
  const told = files
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => ({ file, ids: idsIn(readFileSync(file, 'utf8')) }));
  const ids = new Set(told.flatMap((each) => each.ids));
  return new Map(
    [...ids].map((id) => [id, told.filter((each) => each.ids.includes(id)).map(({ file }) => file)]),
  );
}

/** What is not as it is said to be, in sentences. */
export function problemsOf(promises: readonly Promised[], stories: Stories): string[] {
  const known = new Set(promises.map(({ id }) => id));
  const unknown = [...stories.keys()].filter((id) => !known.has(id));
  return [
    ...promises.flatMap((each) => problemOf(each, stories.has(each.id)) || []),
    ...unknown.map((id) => `Stories tell of ${id}, which is no promise.`),
  ];
}

function problemOf({ id, state, remark }: Promised, isTold: boolean): string {
  if (!STATES.includes(state)) return `${id} has the state “${state}”.`;
  if (state === 'to come') return isTold ? `${id} is said to come, and a story tells of it.` : '';
  if (!isTold) return `${id} is said to be ${state}, and no story tells of it.`;
  return state === 'partly' && remark === '' ? `${id} does not say what is lacking.` : '';
}

/** How many there are of each state, then a table for each group. */
export function promisesWritten(promises: readonly Promised[], stories: Stories): string {
  const count = (state: string) => promises.filter((each) => each.state === state).length;
  const counts = `Of ${promises.length} promises ${count('there')} are there, ${count('partly')} partly, and ${count('to come')} are to come.`;
  const groups = Object.entries(GROUPS).map(([letter, title]) => {
    const rows = promises.filter(({ id }) => id.startsWith(letter)).map((each) => rowOf(each, stories));
    return `## ${letter}. ${title}\n\n${table(['id', 'what schools do', 'what Stepwise does', 'state', 'stories'], rows)}`;
  });
  return [counts, ...groups].join('\n\n');
}

function rowOf({ id, practice, promise, state, remark }: Promised, stories: Stories): string[] {
  const links = (stories.get(id) ?? []).map((file) => `[${nameOf(file)}](../${file})`);
  return [id, practice, promise, remark ? `${state}: ${remark}` : state, links.join(', ')];
}

/** 'test/stories/bulletin.test.ts' as 'bulletin'. */
const nameOf = (file: string): string => file.replace(/^.*\//, '').replace('.test.ts', '');
