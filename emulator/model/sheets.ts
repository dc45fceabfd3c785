/** What a Workspace remembers of spreadsheets: their tabs, cells, rules and protections. */

/**
 * A date as a cell keeps it: the hands of a clock, without a zone, such as `{ date: '2026-03-02T00:00:00.000' }`.
 * Only the spreadsheet's time zone turns it into a moment, as in Sheets.
 */
export interface WallDate {
  date: string;
}

/** What a cell holds; `''` is empty. */
export type CellValue = string | number | boolean | WallDate;

export interface CellStyle {
  background?: string;
  fontColor?: string;
  fontWeight?: 'bold' | 'normal';
  fontStyle?: 'italic' | 'normal';
  fontLine?: 'underline' | 'line-through' | 'none';
  fontSize?: number;
  fontFamily?: string;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  /** OVERFLOW where absent. */
  wrapStrategy?: 'WRAP' | 'OVERFLOW' | 'CLIP';
}

/** How characters of a cell look, and where they lead. */
export interface TextMarks {
  link?: string;
  style?: {
    bold?: boolean;
    italic?: boolean;
    underline?: boolean;
    strikethrough?: boolean;
    fontSize?: number;
    fontFamily?: string;
    foregroundColor?: string;
  };
}

/** Characters that are marked alike, from `start` to before `end`. */
export interface TextRun {
  start: number;
  end: number;
  marks: TextMarks;
}

export type Side = 'top' | 'left' | 'bottom' | 'right';

/** One cell. Cells and rows are replaced, never changed in place, so that a snapshot of a sheet is cheap. */
export interface Cell extends CellStyle {
  value: CellValue;
  /** With its leading `=`; `value` is then what it came to when it was last worked out. */
  formula?: string;
  /**
   * Why the formula is not calculated here, although Google calculates it; a script that reads it gets this as an
   * error.
   */
  notCalculated?: string;
  /** `'@'` is plain text; General where absent. */
  numberFormat?: string;
  note?: string;
  /** The parts of the text, where they differ in looks or links. */
  richText?: TextRun[];
  borders?: Partial<Record<Side, { color: string; style: string }>>;
  validation?: Validation;
}

/** A rectangle of cells; rows and columns count from 1. */
export interface GridRange {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A rule's kind, such as `VALUE_IN_LIST` or `TEXT_EQ`, with what it was built from. */
export interface Criterion {
  type: string;
  args: (CellValue | string[] | (GridRange & { sheetId: number }))[];
}

export interface Validation extends Criterion {
  allowInvalid: boolean;
  helpText?: string;
}

/** The values that a filter shows in one column: all but the hidden ones, or those that meet the condition. */
export interface FilterRule extends Criterion {
  hidden?: string[];
}

/** `criteria` are by the distance of the column from the filter's first column. */
export interface FilterState extends GridRange {
  criteria: Record<number, FilterRule>;
}

export interface ConditionalFormat extends Criterion {
  ranges: GridRange[];
  style: CellStyle;
}

/** A chart as a script asked for it. Rows and columns of its position count from 1, offsets are pixels. */
export interface ChartState {
  /** Absent until it is on a sheet. */
  id?: number;
  type: string;
  ranges: (GridRange & { sheetId: number })[];
  position: { row: number; column: number; offsetX: number; offsetY: number };
  /** As a tree: `series.0.color` is the colour in the first of the series. */
  options: Record<string, unknown>;
  /** How many of its rows are headings; -1 leaves it to Sheets to find out. */
  headers: number;
  transposed: boolean;
  merge: string;
  hiddenLines: string;
}

export interface ProtectionState {
  id: number;
  kind: 'RANGE' | 'SHEET';
  range?: GridRange;
  unprotected: GridRange[];
  description: string;
  editors: string[];
  warningOnly: boolean;
}

export interface SheetState {
  id: number;
  name: string;
  hidden: boolean;
  tabColor?: string;
  maxRows: number;
  maxColumns: number;
  /** `rows[0][0]` is A1. A row may be short, or absent: the cells beyond are untouched. */
  rows: (Cell | null)[][];
  /** Whether a formula was ever written here. */
  formulas?: true;
  frozenRows: number;
  frozenColumns: number;
  /** Pixels by column number; 100 where absent. */
  columnWidths: Record<number, number>;
  /** Pixels by row number; 21 where absent. */
  rowHeights: Record<number, number>;
  hiddenColumns: number[];
  hiddenRows: number[];
  merges: GridRange[];
  conditionalFormats: ConditionalFormat[];
  protections: ProtectionState[];
  filter?: FilterState;
  charts?: ChartState[];
  namedRanges?: Record<string, GridRange>;
  /** What a script or a person selected last; A1 where absent. */
  activeRange?: GridRange;
  bandings: GridRange[];
  /** The address of the form whose responses land here. */
  formUrl?: string;
  /** A response tab that Sheets doesn't show to scripts before the next flush. */
  unflushed?: true;
}

export interface SpreadsheetState {
  id: string;
  name: string;
  timeZone: string;
  /** Such as `'en_GB'`. */
  locale: string;
  owner: string;
  editors: string[];
  viewers: string[];
  /** Only those listed may open it; otherwise everyone who has the link may edit. */
  restricted?: true;
  sheets: SheetState[];
  activeSheetId: number;
  metadata: { key: string; value: string }[];
}
