/** Tells which form answers were handled before: a form is read again and again, and a person may change an answer. */
import type { Needs } from '../../ports';
import { type FormAnswer, formAnswers } from '../../records';

/** How many handled answers are read to tell new ones from old; when a busy day has more, all are read. */
const RECENT = 200;

interface Handled {
  /** False for an edition that was recorded or returned before. */
  isNew(response: string, edition: string): boolean;
  /** What was decided on the response's editions so far; nothing for a response that never came. */
  outcomes(response: string): FormAnswer['outcome'][];
}

/** The first edition's row has the response's own id; the id of a later edition's row has the edition added to it. */
export const rowId = (response: string, edition: string, isFirst: boolean): string =>
  isFirst ? response : `${response}#${edition}`;

/** The answers handled since `since`; older ones are looked up when they come again. Nothing is read before then. */
export function handledAnswers(world: Needs<'tables'>, since: string): Handled {
  let known: { rows: Map<string, FormAnswer[]>; whole: boolean } | undefined;
  const editions = (response: string): FormAnswer[] => {
    known ??= recent(world, since);
    const found = known.rows.get(response);
    if (found || known.whole) return found ?? [];
    // Looking an answer up is a round trip, so the result is remembered for both functions below.
    if (world.tables.holds(formAnswers, response))
      known = { rows: byResponse(world.tables.all(formAnswers)), whole: true };
    else known.rows.set(response, []);
    return known.rows.get(response) ?? [];
  };
  return {
    isNew: (response, edition) =>
      !editions(response).some((row) => row.edition === edition || row.edition === ''),
    outcomes: (response) => editions(response).map((row) => row.outcome),
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
