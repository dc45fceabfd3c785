/** What charts are made of, as data: options with qualified names, and places that follow rows and columns. */
import type { ChartState, GridRange, SheetState, SpreadsheetState } from '../model';
import type { Axis } from './tab';

type Options = Record<string, unknown>;

const isTree = (value: unknown): value is Options =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The option of a qualified name such as `series.0.color`; undefined where there is none. */
export const optionAt = (options: Options, name: string): unknown =>
  name.split('.').reduce<unknown>((tree, key) => (isTree(tree) ? tree[key] : undefined), options);

/** The options with one of them set, or taken away by null. [ref: “key may be a qualified name”] */
export function withOption(options: Options, name: string, value: unknown): Options {
  const [first = '', ...rest] = name.split('.');
  const { [first]: before, ...others } = options;
  if (rest.length > 0)
    return { ...others, [first]: withOption(isTree(before) ? before : {}, rest.join('.'), value) };
  return value === null ? others : { ...others, [first]: value };
}

/**
 * Charts stay where the cell under their corner goes, and show the cells that they showed, on whichever tab they stand.
 * A chart whose corner's cell is deleted stays, at the cell that comes to its place. [mem]
 */
export function moveCharts(
  { sheets }: SpreadsheetState,
  moved: SheetState,
  axis: Axis,
  shape: (range: GridRange) => GridRange | undefined,
): void {
  for (const sheet of sheets) {
    sheet.charts = sheet.charts?.map((chart) => ({
      ...chart,
      position: sheet === moved ? movedPlace(chart.position, axis, shape) : chart.position,
      ranges: chart.ranges.flatMap((range) => {
        const followed = range.sheetId === moved.id ? shape(range) : range;
        return followed ? [{ ...followed, sheetId: range.sheetId }] : [];
      }),
    }));
  }
}

function movedPlace(
  position: ChartState['position'],
  axis: Axis,
  shape: (range: GridRange) => GridRange | undefined,
): ChartState['position'] {
  for (let line = position[axis]; line > 0; line -= 1) {
    const cell = { row: 1, column: 1, rows: 1, columns: 1, [axis]: line };
    const there = shape(cell)?.[axis];
    if (there !== undefined) return { ...position, [axis]: line === position[axis] ? there : there + 1 };
  }
  return { ...position, [axis]: 1 };
}

/** The charts for a copy of a tab: with ids of their own, and showing the copy's cells where they showed the tab's. */
export const copiedCharts = (
  charts: ChartState[] | undefined,
  from: number,
  to: number,
  newId: () => number,
): ChartState[] | undefined =>
  charts?.map((chart) => ({
    ...chart,
    id: newId(),
    ranges: chart.ranges.map((range) => (range.sheetId === from ? { ...range, sheetId: to } : range)),
  }));
