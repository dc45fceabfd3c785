/**
 * Reads a form's answers from the tab that they go to, for whoever can't open the form. The tab knows no ids: columns
 * are known by the titles of the questions, and an answer by its moment and address.
 */
import type { Answer, FormPlace, IsNew, SeenAnswer } from '../ports';
import { counter, editionOf, tabIds } from './answerIds';
import { momentOf } from './moments';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What Google calls the addresses in English, for a form whose tab nobody looked at while it could be opened. */
const ADDRESSES = ['email address', 'username'];

const plain = (heading: unknown): string => String(heading).trim().toLowerCase();

export const sheetOfLink = (file: Spreadsheet, { sheetId }: Pick<FormPlace, 'sheetId'>): Sheet | undefined =>
  file.getSheets().find((each) => each.getSheetId() === sheetId);

/** Undefined where the tab is gone, or has nothing under a moment by which answers could be told apart. */
export function answersInTab(
  file: Spreadsheet,
  link: FormPlace,
  from: Date,
  isNew: IsNew,
  zone: string,
): Answer[] | undefined {
  const sheet = sheetOfLink(file, link);
  if (!sheet) return undefined;
  const last = sheet.getLastRow();
  if (last < 2) return [];
  const columns = columnsOf(sheet, link, last);
  if (columns.moment < 0) return undefined;
  const rows = rowsSince(sheet, columns.moment, last, from.getTime());
  const sheetZone = file.getSpreadsheetTimeZone();
  const nthOf = counter();
  return rows.flatMap((row) => {
    const at = momentOf(row.moment, zone);
    const seen = { ...seenIn(row, columns, link, sheetZone, nthOf), at };
    return isNew(seen, rows.length) ? [{ ...seen, ...answerIn(row, columns, link, sheetZone) }] : [];
  });
}

/** Which columns hold what, from 0; a question that was made again has several, of which a row fills one. */
interface Columns {
  moment: number;
  address: number;
  fields: Record<string, number[]>;
}

function columnsOf(sheet: Sheet, { asked = {}, addresses }: FormPlace, last: number): Columns {
  const top = sheet.getRange(1, 1, Math.min(last, LOOKED_AT), sheet.getLastColumn()).getValues();
  const headings = headingsIn(top, new Set(Object.values(asked).flatMap(({ titles }) => titles.map(plain))));
  const fields: Columns['fields'] = {};
  const taken = new Set<number>();
  const take = (field: string, heading: string) =>
    headings.forEach((each, at) => {
      if (each !== heading || taken.has(at)) return;
      taken.add(at);
      fields[field] = [...(fields[field] ?? []), at];
    });
  // The names of today come first: what is one question's former name may be another's now.
  for (const [field, { titles }] of Object.entries(asked)) take(field, plain(titles[0] ?? ''));
  for (const [field, { titles }] of Object.entries(asked))
    for (const title of titles.slice(1)) take(field, plain(title));
  const named = addresses ? [plain(addresses)] : ADDRESSES;
  const address = headings.findIndex((each, at) => named.includes(each) && !taken.has(at));
  const free = headings.flatMap((each, at) => (taken.has(at) || at === address || each === '' ? [] : [at]));
  const moment = momentsIn(top, free, address - 1);
  const strange = free.filter((at) => at !== moment);
  const lost = Object.keys(asked).filter((field) => !fields[field]);
  // A single question without a column, and a single column without a question, belong together.
  if (lost.length === 1 && strange.length === 1) fields[lost[0] ?? ''] = strange;
  return { moment, address, fields };
}

/** How many rows are looked at to find the headings, above which people may have put rows, and the moments. */
const LOOKED_AT = 20;

/** The row that has the most questions. */
function headingsIn(top: unknown[][], titles: ReadonlySet<string>): string[] {
  const rows = top.map((row) => row.map(plain));
  const known = rows.map((row) => row.filter((each) => titles.has(each)).length);
  return rows[known.indexOf(Math.max(...known))] ?? [];
}

/**
 * The moments stand in the first column, beside the addresses, until somebody moves it; its heading is in the language
 * of the sheet. People may have put days of their own into another column.
 */
function momentsIn(top: unknown[][], free: readonly number[], besideAddresses: number): number {
  const count = (at: number) => top.filter((row) => isMoment(row[at])).length;
  const most = Math.max(0, ...free.map(count));
  const likely = most > 0 ? free.filter((at) => count(at) === most) : free;
  return likely.find((at) => at === besideAddresses) ?? likely[0] ?? -1;
}

const isMoment = (value: unknown): value is Date => value instanceof Date;

interface Row {
  values: unknown[];
  /** As the cells show them. */
  shown: string[];
  moment: Date;
}

/** Two reads however long the tab is, in whatever order somebody sorted it. */
function rowsSince(sheet: Sheet, column: number, last: number, from: number): Row[] {
  const moments = sheet.getRange(1, column + 1, last, 1).getValues();
  const fresh = moments.flatMap(([moment], at) => (isMoment(moment) && moment.getTime() >= from ? [at] : []));
  const [first] = fresh;
  if (first === undefined) return [];
  const height = (fresh[fresh.length - 1] ?? first) - first + 1;
  const range = sheet.getRange(first + 1, 1, height, sheet.getLastColumn());
  const [values, shown] = [range.getValues(), range.getDisplayValues()];
  return fresh
    .map((at) => ({
      values: values[at - first] ?? [],
      shown: shown[at - first] ?? [],
      moment: moments[at]?.[0] as Date,
    }))
    .sort((a, b) => a.moment.getTime() - b.moment.getTime());
}

/** What tells an answer from others. It is known by what the cell shows, whichever zone the sheet is given later. */
function seenIn(
  { shown, moment }: Row,
  { address }: Columns,
  link: FormPlace,
  sheetZone: string,
  nthOf: ReturnType<typeof counter>,
): SeenAnswer {
  const by = (shown[address] ?? '').trim().toLowerCase();
  const edition = editionOf(moment);
  const nth = nthOf(edition, by);
  const ids = tabIds(link.id, moment, by, { zone: sheetZone, nth });
  return { id: ids[0] ?? '', edition, shownAt: momentOf(moment, sheetZone), by, nth, tabIds: ids };
}

function answerIn({ values, shown }: Row, { fields }: Columns, link: FormPlace, sheetZone: string) {
  const textUnder = (field: string): string => {
    const at = (fields[field] ?? []).find((each) => (shown[each] ?? '') !== '');
    if (at === undefined) return '';
    const kind = link.asked?.[field]?.kind;
    const value = values[at];
    if (isMoment(value) && kind === 'day')
      return Utilities.formatDate(value as never, sheetZone, 'yyyy-MM-dd');
    if (isMoment(value) && kind === 'dateTime') return momentOf(value, sheetZone);
    return shown[at] ?? '';
  };
  return {
    // A column of addresses says who somebody is only where the form took nobody's word for it.
    ...(!link.verified && { typed: true }),
    values: Object.fromEntries(
      Object.keys({ ...link.asked, ...link.items }).map((field) => [field, textUnder(field)]),
    ),
  };
}
