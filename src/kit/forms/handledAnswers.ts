/** Which form answers were dealt with before: a form is asked again and again, and a person may change an answer that was sent. */
import type { World } from '../../ports';
import { type FormAnswer, formAnswers } from '../../records';

/** How many handled answers are read to tell new ones from old; when a busy day has more, all are read. */
const RECENT = 200;

export interface Handled {
  /** False for an edition that was recorded or returned before. */
  isNew(response: string, edition: string): boolean;
  /** What was decided on the response's editions so far; none for one that never came. */
  outcomes(response: string): FormAnswer['outcome'][];
}

/** The first edition's row has the response's own id; a later one's has its edition beside it. */
export const rowId = (response: string, edition: string, isFirst: boolean): string =>
  isFirst ? response : `${response}#${edition}`;

/** Knows the answers handled since `since`, and looks an older one up when it comes again. Reads nothing until it is asked. */
export function handledAnswers(world: World, since: string): Handled {
  let known: { rows: Map<string, FormAnswer[]>; whole: boolean } | undefined;
  const editions = (response: string): FormAnswer[] => {
    known ??= recent(world, since);
    const found = known.rows.get(response);
    if (found || known.whole) return found ?? [];
    // Looking it up is a round trip, and its two askers want the same answer.
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

function recent(world: World, since: string) {
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
