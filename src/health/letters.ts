/** How a column is called in the sheet. */

/** The letters of a column, counted from 0: 'A', 'Z', 'AA'. */
export const lettersOf = (column: number): string =>
  (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
