/** A tab of figures as it is to be, with its charts. */

/** A tab that shows figures: made anew each time, never read. */
export interface ReportPage {
  tab: string;
  /** The tab behind which this one is put when it is made; without it, it is put first. */
  after?: string;
  colour: string;
  /** Widths of the columns in pixels. */
  widths: number[];
  rows: {
    cells: (string | number)[];
    look: 'title' | 'note' | 'heading' | 'row' | 'total';
    formats?: string[];
  }[];
  /** The row, from 1, from which on people's words stand: they are wrapped, where figures keep to the right. */
  prose?: number;
  /** The tab's charts, all of them: those that stood there go. Without the list, charts on the tab are left alone. */
  charts?: ReportChart[];
}

/** A picture of some rows of its own page, which it follows. Rows and columns count from 0. */
export interface ReportChart {
  /** What it shows, in words. */
  title: string;
  /** Bars lie, columns stand. */
  kind: 'column' | 'bar' | 'line';
  /** The row of headings, and how many rows of figures come under it. */
  from: number;
  rows: number;
  /** The first names the categories, the others have the figures. */
  columns: number[];
  /** The cell under its top left corner. */
  at: { row: number; column: number };
  /** Pixels; Sheets' own size, 600 by 371, where absent. */
  width?: number;
  height?: number;
  /** What the categories are, and what the figures count. */
  across: string;
  up: string;
  /** Where the figures end, such as 1 for shares. They begin at nought. */
  most?: number;
  /**
   * Those of `columns` that hold what is aimed at: dashed lines, one a figure, two a band. Bars that lie can have
   * none.
   */
  target?: number[];
}
