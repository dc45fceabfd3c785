/** Knows a school that stands as another one does, so that the day which follows need not be gone through twice. */
import { createHash } from 'node:crypto';
import type { SheetState, WorkspaceState } from '../../emulator/model';
import { activity } from '../../src/records/activity';

type Rows = SheetState['rows'];

const hashOf = (text: string): string => createHash('sha1').update(text).digest('base64');

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;
const TOKEN = new RegExp(`${UUID.source}|[\\w-]{7,}`, 'g');

/** The id of a form, a question, an answer, a trigger, a tab, a mark on the file. */
const ID_OF_GOOGLE = /"(?:id|\w+Id)":"?([\w-]{7,})/g;

/** Names of properties, names of the platform and colours hold no ids. */
const NO_ID = /"\w+":|"[A-Z_]+"|"#\w+"/g;
const MAY_HOLD_ID = /\d{7}|[\w-]{20}/;

/** Rows are replaced, never changed in place, and shared by all schools that began alike: each is looked at once. */
const known = new WeakMap<Rows[number], { hash: string; text: string }>();

/** A row that may hold an id is kept as text, since ids are compared by the part that they play. */
function lookedAt(row: Rows[number]) {
  const before = known.get(row);
  if (before) return before;
  const text = JSON.stringify(row);
  const found = MAY_HOLD_ID.test(text.replace(NO_ID, ''))
    ? { hash: '', text }
    : { hash: hashOf(text), text: '' };
  known.set(row, found);
  return found;
}

/**
 * The same for two schools from which the same follows. Ids are chance, and only what they tie together counts, so each
 * stands for the place at which it is first met. Left out is what the product can't see: the log of runs, the words of
 * letters that have gone, what people have on their screens, and the log of faults, which is only ever written.
 */
export function stateKey(state: WorkspaceState): string {
  const { text, plain } = textOf(state);
  const ids = new Set([...text.matchAll(ID_OF_GOOGLE)].map(([, id]) => id));
  const met = new Map<string, number>();
  const placeOf = (id: string) => {
    if (!met.has(id)) met.set(id, met.size);
    return `#${met.get(id)}#`;
  };
  const renamed = text.replace(TOKEN, (token) =>
    ids.has(token) || UUID.test(token) ? placeOf(token) : token,
  );
  return `${plain} ${hashOf(renamed)}`;
}

/** What may hold ids, as text, and the hash of all rows that hold none. */
function textOf(state: WorkspaceState): { text: string; plain: string } {
  const { spreadsheets, mail, quota, ui, executions: _runs, draws: _draws, ...rest } = state;
  const plain = createHash('sha1');
  const texts = [
    JSON.stringify(rest),
    JSON.stringify([quota.day, quota.used, ui.answers]),
    JSON.stringify(mail.map(({ to, cc, subject }) => [to, cc, subject])),
    JSON.stringify(spreadsheets.map((book) => ({ ...book, sheets: [] }))),
  ];
  for (const sheet of spreadsheets.flatMap((book) => book.sheets)) {
    texts.push(JSON.stringify({ ...sheet, rows: [] }));
    const looked = sheet.name === activity.tab ? [] : sheet.rows.map(lookedAt);
    plain.update(`${sheet.name}${looked.map(({ hash }) => hash)}`);
    looked.forEach(({ text }, at) => {
      if (text) texts.push(`${at} ${text}`);
    });
  }
  return { text: texts.join('\n'), plain: plain.digest('base64') };
}
