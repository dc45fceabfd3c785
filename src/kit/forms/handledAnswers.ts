/** Tells which form answers were handled before: a form is read again and again, and a person may change an answer. */
import type { FormPlace, Needs, SchoolForm, SeenAnswer } from '../../ports';
import { type FormAnswer, formAnswers } from '../../records';

/** How many handled answers are read to tell new ones from old; when a busy day has more, all are read. */
const RECENT = 200;

interface Handled {
  /** False for an edition that was recorded or returned before. */
  isNew(seen: SeenAnswer, among: number): boolean;
  /** What was decided on the answer's editions so far; nothing for an answer that never came. */
  outcomes(seen: SeenAnswer): FormAnswer['outcome'][];
}

/** The first edition's row has the response's own id; the id of a later edition's row has the edition added to it. */
export const rowId = (response: string, edition: string, isFirst: boolean): string =>
  isFirst ? response : `${response}#${edition}`;

/** Whether an answer was read in the tab, where nobody knows its own id. */
export const isFromTab = ({ id, tabIds = [] }: SeenAnswer): boolean => tabIds.includes(id);

/** What stands under “By” for an answer that came without an address. */
export const NOBODY = '(no address)';

/** A form’s answers handled since `since`; older ones are looked up when they come again. Nothing is read before then. */
export function handledAnswers(
  world: Needs<'tables'>,
  { title }: Pick<SchoolForm, 'title'>,
  { tabFrom = '' }: Pick<FormPlace, 'tabFrom'>,
  since: string,
): Handled {
  const { editions, all } = handledRows(world, since);
  const isTwin = (row: FormAnswer, seen: SeenAnswer): boolean =>
    row.form === title && row.by.toLowerCase() === (seen.by || NOBODY) && isOfSameSecond(row, seen);
  return {
    isNew(seen, among) {
      const { id, edition, at = '', tabIds = [] } = seen;
      if (tabIds.some((each) => editions(each, among).length > 0)) return false;
      if (!isFromTab(seen))
        return !editions(id, among).some((row) => row.edition === edition || row.edition === '');
      // Until the tab was first read, an answer was recorded by the id that only the form's own store has for it.
      if (tabFrom !== '' && at > tabFrom) return true;
      return all().filter((row) => isTwin(row, seen)).length < (seen.nth ?? 1);
    },
    outcomes: ({ id }) => editions(id).map((row) => row.outcome),
  };
}

/** Where the sheet was given another time zone, both moments are read off by as much, or both as the cells show them. */
function isOfSameSecond(row: FormAnswer, { edition, at, shownAt }: SeenAnswer): boolean {
  const [recorded, shown] = [Number(row.edition), Number(edition)];
  if (Math.abs(recorded - shown) <= 1000) return true;
  const minutes = [at, shownAt].map((each) => each?.slice(0, TO_THE_MINUTE));
  return (
    minutes.includes(row.at.slice(0, TO_THE_MINUTE)) &&
    Math.abs((recorded % MINUTE) - (shown % MINUTE)) <= 1000
  );
}

/** An earlier release kept moments to the minute. */
const TO_THE_MINUTE = 'yyyy-mm-ddThh:mm'.length;
const MINUTE = 60_000;

function handledRows(world: Needs<'tables'>, since: string) {
  let known: { rows: Map<string, FormAnswer[]>; whole: boolean } | undefined;
  const absent = new Set<string>();
  const readAll = () => {
    known = { rows: byResponse(world.tables.all(formAnswers)), whole: true };
    return known;
  };
  return {
    editions(response: string, among = 0): FormAnswer[] {
      // Looking an answer up is a round trip, as is reading the recent ones: for a single answer the one is enough.
      if (!known && among === 1 && !world.tables.holds(formAnswers, response)) absent.add(response);
      if (absent.has(response)) return [];
      known ??= recent(world, since);
      const found = known.rows.get(response);
      if (found || known.whole) return found ?? [];
      if (world.tables.holds(formAnswers, response)) return readAll().rows.get(response) ?? [];
      absent.add(response);
      return [];
    },
    all: (): FormAnswer[] => [...(known?.whole ? known : readAll()).rows.values()].flat(),
  };
}

function recent(world: Needs<'tables'>, since: string) {
  const latest = world.tables.latest(formAnswers, RECENT);
  const oldest = latest[latest.length - 1];
  if (latest.length < RECENT) return { rows: byResponse(latest), whole: true };
  if (oldest !== undefined && oldest.at < since) return { rows: byResponse(latest), whole: false };
  return { rows: byResponse(world.tables.all(formAnswers)), whole: true };
}

function byResponse(rows: FormAnswer[]): Map<string, FormAnswer[]> {
  const found = new Map<string, FormAnswer[]>();
  for (const row of rows) {
    const [response = ''] = row.id.split('#');
    found.set(response, [...(found.get(response) ?? []), row]);
  }
  return found;
}
