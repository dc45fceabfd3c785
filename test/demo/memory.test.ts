/** Weeks that are lived in memory leave the very school that they leave where every execution runs as Google runs it. */
import { inMemory } from '../../demo/memory/school';
import { PROJECT, type School, waitFor } from '../../demo/northfield';
import { paired } from '../../demo/school';
import { live } from '../../demo/weeks';
import type { WorkspaceState } from '../../emulator/model';
import { Workspace } from '../../emulator/workspace';
import { World } from '../../emulator/world/world';

/** Beyond the launch, a bulletin, the letters of the first fortnight, and conversations in both programmes. */
const UNTIL = '2026-09-12';

const state = (school: School): WorkspaceState => structuredClone(school.ws.state);

/**
 * Ids, and the minute of the hour at which a trigger fires, are drawn from one sequence. It runs a little ahead where each of many
 * executions draws the charts anew, so each id is told by the place where it stands first.
 */
function told(value: unknown): unknown {
  const ids = new Map<string, string>();
  const nth = (id: string) => {
    ids.set(id, ids.get(id) ?? `id ${ids.size + 1}`);
    return ids.get(id) as string;
  };
  const text = JSON.stringify(value)
    .replace(/2_ABaOnu[\w-]+|[0-9a-f]{8}-[0-9a-f-]{27}/g, nth)
    .replace(/(\d{4}-\d\d-\d\d[T ]\d\d):\d\d(:\d\d)?(\.\d+)?/g, '$1')
    .replace(/DTSTAMP:(\d{8}T\d{4})\d\dZ/g, 'DTSTAMP:$1')
    .replace(/As it stood on [^.]*\d\d:\d\d/g, 'As it stood');
  return JSON.parse(text);
}

const tabsOf = ({ spreadsheets }: WorkspaceState) =>
  (spreadsheets[0]?.sheets ?? []).map(({ charts = [], ...sheet }) => ({
    ...sheet,
    charts: charts.map(({ id, ...chart }) => chart),
  }));

let inSheet: WorkspaceState;
let heldInMemory: WorkspaceState;

const inTheSheet = (of: WorkspaceState): School => {
  const ws = new Workspace(new World(of));
  return { ws, app: ws.load(PROJECT) };
};

/** The round before the next morning's lessons makes all figures anew, at whatever minute the last were made. */
function nextMorning(of: WorkspaceState): WorkspaceState {
  const school = inTheSheet(of);
  waitFor(school, `${UNTIL}T08:00`);
  return state(school);
}

beforeAll(async () => {
  const begun = state(await paired());
  const usual = inTheSheet(structuredClone(begun));
  await live(usual, UNTIL, () => {});
  inSheet = nextMorning(usual.ws.state);
  const quick = await inMemory(begun);
  await live(quick, UNTIL, () => {});
  quick.writeDown();
  heldInMemory = nextMorning(quick.ws.state);
}, 300_000);

describe('weeks lived in memory', () => {
  test('leave every tab the same: rows, formats, notes, lists and charts', () => {
    const tabs = (of: WorkspaceState) => tabsOf(of).map(({ name }) => name);
    expect(tabs(heldInMemory)).toEqual(tabs(inSheet));
    for (const [at, tab] of tabsOf(inSheet).entries())
      expect(told(tabsOf(heldInMemory)[at])).toEqual(told(tab));
  });

  test('leave every answer in its form, and every letter in its mailbox', () => {
    const responses = ({ forms }: WorkspaceState) => forms.map((form) => form.responses);
    expect(told(responses(heldInMemory))).toEqual(told(responses(inSheet)));
    const letters = ({ mail }: WorkspaceState) =>
      mail.map(({ attachments, ...letter }) => ({
        ...letter,
        attached: attachments.map(({ base64 }) => Buffer.from(base64, 'base64').toString()),
      }));
    expect(heldInMemory.mail.length).toBeGreaterThan(200);
    expect(told(letters(heldInMemory))).toEqual(told(letters(inSheet)));
  });
});
