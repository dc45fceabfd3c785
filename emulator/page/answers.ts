/** The answers that a respondent is giving: read from a prefilled link, checked, and sent. */
import { isBlank, takesAnswer } from '../forms/answers';
import { route } from '../forms/route';
import type { Answer, FormItem } from '../serve/view';

/** By item id. */
export type Answers = Record<number, Answer>;

/** What a prefilled link has for the "Other" choice, with its words under `.other_option_response`. */
const other = '__other_option__';

export function prefilled(items: FormItem[], query: URLSearchParams): Answers {
  const answers: Answers = {};
  for (const { id, entry, kind, choices, hasOther, rows, columns } of items) {
    const chosen = rows.map((row) =>
      query.getAll(`entry.${row.entry}`).filter((one) => columns.includes(one)),
    );
    if (!chosen.every(isBlank))
      answers[id] = kind === 'CHECKBOX_GRID' ? chosen : chosen.map(([first = '']) => first);
    const words = query.get(`entry.${entry}.other_option_response`) ?? '';
    const given = query
      .getAll(`entry.${entry}`)
      .map((value) => (value === other ? words : value))
      .filter((value) => choices.length === 0 || choices.includes(value) || hasOther);
    const first = given[0];
    if (first !== undefined) answers[id] = kind === 'CHECKBOX' ? given : first;
  }
  return answers;
}

/** What is wrong with each answer, by item id; empty when all is well. */
export function faults(items: FormItem[], answers: Answers): Record<number, string> {
  const missing = items.flatMap((item) => {
    if (!takesAnswer(item.kind) || !item.required) return [];
    const answer = answers[item.id];
    if (isBlank(answer)) return [[item.id, 'This is a required question']];
    const isPartial = item.rows.length > 0 && item.rows.some((_, row) => isBlank(answer?.[row]));
    return isPartial ? [[item.id, 'This question requires one response per row']] : [];
  });
  return Object.fromEntries(missing);
}

/** Only what was answered on the way that the answers lead, as the server takes it. */
export const given = (items: FormItem[], answers: Answers): Answers =>
  Object.fromEntries(
    (route(items, answers) ?? items).flatMap(({ id }) => {
      const answer = answers[id];
      return answer === undefined || isBlank(answer) ? [] : [[id, answer]];
    }),
  );
