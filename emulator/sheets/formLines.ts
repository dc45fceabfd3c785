/** Keeps a form's knowledge of its response tab true when rows and columns of the tab move. */
import type { Destination, FormState, SheetState } from '../model';
import type { Axis } from './tab';

/** Where a row or a column goes; undefined for one that is deleted. */
type Move = (line: number) => number | undefined;

/** A deleted column's question gets a new one at the next submission; a deleted row's response has none any more. */
export function shiftFormLines(forms: FormState[], sheet: SheetState, axis: Axis, move: Move): void {
  for (const form of forms) {
    if (form.destination?.sheetId !== sheet.id) continue;
    if (axis === 'row') shiftRows(form, form.destination, move);
    else shiftColumns(form.destination, move);
  }
}

function shiftColumns(destination: Destination, move: Move): void {
  const moved = Object.entries(destination.columns).flatMap(([key, column]) => {
    const to = move(column);
    return to === undefined ? [] : [[key, to] as const];
  });
  destination.columns = Object.fromEntries(moved);
  const { emailColumn, scoreColumn } = destination;
  if (emailColumn) destination.emailColumn = move(emailColumn);
  if (scoreColumn) destination.scoreColumn = move(scoreColumn);
}

function shiftRows(form: FormState, destination: Destination, move: Move): void {
  let last = 1;
  for (let row = 2; row <= destination.lastRow; row += 1) last = Math.max(last, move(row) ?? 1);
  destination.lastRow = last;
  for (const response of form.responses) if (response.row !== undefined) response.row = move(response.row);
}
