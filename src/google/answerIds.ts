/** By what an answer is known: in the form's store by its id, in the tab of answers by its second and its address. */

/** A changed response has a new timestamp [ref]. */
export const editionOf = (moment: GoogleAppsScript.Base.Date | Date): string => String(moment.getTime());

/**
 * The ids that an answer may have in the tab, the likeliest first: whether the cell keeps, cuts off or rounds the
 * fractions of the second that the store has is not known.
 */
export function tabIds(
  form: string,
  moment: GoogleAppsScript.Base.Date | Date,
  by: string,
  { zone, nth }: { zone: string; nth: number },
): string[] {
  const fraction = moment.getTime() % 1000;
  const idAt = (later: number) => {
    const at = new Date(moment.getTime() + later) as unknown as GoogleAppsScript.Base.Date;
    const second = Utilities.formatDate(at, zone, "yyyy-MM-dd'T'HH:mm:ss");
    return `tab-${markOf(`${form} ${second} ${by.trim().toLowerCase()} ${nth}`)}`;
  };
  return [0, ...(fraction === 0 ? [-1000] : []), ...(fraction >= 500 ? [1000] : [])].map(idAt);
}

/** Counts which one of the answers of a moment and an address this is, from 1. */
export function counter(): (edition: string, by: string) => number {
  const seen = new Map<string, number>();
  return (edition, by) => {
    const key = `${edition} ${by.trim().toLowerCase()}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return nth;
  };
}

/** The id stands beside people's words, so it names nobody. */
function markOf(text: string): string {
  const half = (factor: number) => {
    let mark = 7;
    for (const letter of text) mark = (Math.imul(mark, factor) + (letter.codePointAt(0) ?? 0)) >>> 0;
    return mark.toString(36);
  };
  return half(31) + half(16_777_619);
}
