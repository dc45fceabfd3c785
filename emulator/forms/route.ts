/** Which pages of a form a respondent sees: one after the other, unless an answer or a page break leads elsewhere. */
import type { Answer, ItemState, ItemType } from '../model';

/** A page break's item id, or a `PageNavigationType`. */
type Where = number | string;

/** What an item decides about the way through the form. */
export interface Signpost {
  id: number;
  kind: ItemType;
  /** Where those go who come to a page break by going on. */
  goTo?: Where;
  /** Where respondents go, by the choice that they make. */
  leads: Record<string, Where>;
}

export const signpost = ({ id, type, goTo, choices = [] }: ItemState): Signpost => ({
  id,
  kind: type,
  ...(goTo !== undefined && { goTo }),
  leads: Object.fromEntries(
    choices.flatMap((each) => (each.goTo === undefined ? [] : [[each.value, each.goTo]])),
  ),
});

/** The items of each page; a page break opens the next and stays at its head. */
export function pagesOf<T extends Signpost>(items: T[]): T[][] {
  const pages: T[][] = [[]];
  for (const item of items) {
    if (item.kind === 'PAGE_BREAK') pages.push([]);
    pages.at(-1)?.push(item);
  }
  return pages;
}

/**
 * The page that follows a page, counting from 0; undefined where the form is sent. The last choice on a page that leads
 * somewhere decides; a break's own way holds for those who would go on. [ref PageBreakItem.setGoToPage, Choice]
 */
export function pageAfter(
  pages: Signpost[][],
  at: number,
  answers: Record<number, Answer>,
): number | undefined {
  const next = pages[at + 1]?.[0];
  if (!next) return undefined;
  const chosen = (pages[at] ?? []).map(({ id, leads }) => leads[String(answers[id] ?? '')]);
  const led = chosen.filter((each) => each !== undefined && each !== 'CONTINUE').at(-1);
  const where = led ?? next.goTo;
  if (where === 'SUBMIT') return undefined;
  if (where === 'RESTART') return 0;
  const found = pages.findIndex(([head]) => head?.kind === 'PAGE_BREAK' && head.id === where);
  return found > 0 ? found : at + 1;
}

/** The items that someone with these answers meets; undefined where the way never ends. */
export function route<T extends Signpost>(items: T[], answers: Record<number, Answer>): T[] | undefined {
  const pages = pagesOf(items);
  const met: number[] = [];
  for (let at: number | undefined = 0; at !== undefined; at = pageAfter(pages, at, answers)) {
    if (met.includes(at)) return undefined;
    met.push(at);
  }
  return met.flatMap((page) => pages[page] ?? []);
}
