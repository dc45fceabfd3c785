/** What can be done with the row and the column of a cell, in the words of Sheets' own menus. */
import type { SheetView } from '../serve/view';
import { post } from './api';
import { letters } from './cells';
import type { Place } from './grid';
import type { MenuGroup } from './menu';

type Act = (what: string, how: object) => void;

const columnGroup = (column: number, act: Act): MenuGroup => ({
  title: `Column ${letters(column)}`,
  entries: [
    { label: 'Sort sheet A to Z', act: () => act('sortTab', { column, ascending: true }) },
    { label: 'Sort sheet Z to A', act: () => act('sortTab', { column, ascending: false }) },
    { label: 'Insert 1 column left', act: () => act('insertColumn', { column }) },
    { label: 'Insert 1 column right', act: () => act('insertColumn', { column: column + 1 }) },
    { label: 'Delete column', act: () => act('deleteColumn', { column }) },
  ],
});

const rowGroup = (row: number, act: Act): MenuGroup => ({
  title: `Row ${row}`,
  entries: [
    { label: 'Insert 1 row above', act: () => act('insertRow', { row }) },
    { label: 'Insert 1 row below', act: () => act('insertRow', { row: row + 1 }) },
    { label: 'Delete row', act: () => act('deleteRow', { row }) },
  ],
});

/** Row 0 is the heading of a column, column 0 the number of a row: there only the one or the other is spoken of. */
export function lineGroups(
  { id }: SheetView,
  { row, column }: Place,
  tell: (message: string) => void,
): MenuGroup[] {
  const act: Act = (what, how) => {
    post(what, { sheet: id, ...how }).catch((problem: Error) => tell(problem.message));
  };
  return [...(row > 0 ? [rowGroup(row, act)] : []), ...(column > 0 ? [columnGroup(column, act)] : [])];
}
