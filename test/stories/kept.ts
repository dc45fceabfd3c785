/** Keeps a school as it stands and gives it afresh, a thousand times over: cells are never changed in place, so rows are shared. */
import { call, PROJECT, type School } from '../../demo/northfield';
import type { WorkspaceState } from '../../emulator/model';
import { Workspace } from '../../emulator/workspace';
import { World } from '../../emulator/world/world';
import { readIcs } from '../readIcs';

/** The schools of the test that is running. */
const opened: Workspace[] = [];

/** Whatever a story sends, each of its invitations can be read. The sweep has no tests to wait for. */
if (typeof afterEach === 'function')
  afterEach(() => {
    for (const { mail } of opened.splice(0))
      for (const file of mail.sent.flatMap(({ attachments }) => attachments))
        if (file.contentType?.startsWith('text/calendar')) readIcs(file.getDataAsString());
  });

/** Each call gives the same school; it is made once. */
export function kept(make: () => Promise<School>): () => Promise<School> {
  let made: Promise<WorkspaceState> | undefined;
  return async () => {
    made ??= make().then(({ ws }) => copyOf(ws.state));
    const ws = new Workspace(new World(copyOf(await made)));
    opened.push(ws);
    return { ws, app: ws.load(PROJECT) };
  };
}

/** A school after so many of its calls, each stage made once from the one before. */
export function keptAfter(first: () => Promise<School>, calls: [fn: string, ...given: unknown[]][]) {
  const stages = [first];
  for (const [fn, ...given] of calls) {
    const before = stages[stages.length - 1] ?? first;
    stages.push(
      kept(async () => {
        const school = await before();
        await call(school, fn, ...given);
        return school;
      }),
    );
  }
  return (done: number): Promise<School> => (stages[done] ?? first)();
}

function copyOf({ spreadsheets, ...state }: WorkspaceState): WorkspaceState {
  return {
    ...structuredClone(state),
    spreadsheets: spreadsheets.map(({ sheets, ...book }) => ({
      ...structuredClone(book),
      sheets: sheets.map(({ rows, ...sheet }) => ({ ...structuredClone(sheet), rows: rows.slice() })),
    })),
  };
}
