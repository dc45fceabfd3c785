/** The scale of a chart's figures: round numbers, a handful of lines, and nought at the foot of bars. */
import { nice, ticks } from 'd3-array';
import type { ChartSeries, ChartView } from './view';

interface Wanted {
  /** Ends that hold whatever the figures are. */
  low: number | undefined;
  high: number | undefined;
  /** Ends that the figures may go beyond. */
  least: number | undefined;
  most: number | undefined;
  text: (value: number) => string;
}

/** Figures that differ by less are one figure. */
const FLAT = 1e-9;

type Scale = Omit<ChartView['figures'], 'title'>;

/** As many lines as show steps of whole numbers, where all figures are whole, and no two lines with the same text. */
export function scaleOf(series: ChartSeries[], stacked: boolean, wanted: Wanted): Scale {
  const { low, high, least, most, text } = wanted;
  const reached = [...heights(series, stacked), ...[least, most].filter((each) => each !== undefined)];
  if (series.some(({ as }) => as !== 'line') || reached.length === 0) reached.push(0);
  const bottom = low ?? Math.min(...reached);
  const top = Math.max(high ?? Math.max(...reached), bottom);
  const whole = reached.every(Number.isInteger);
  const scales = [4, 3, 2, 1].map((lines): Scale => {
    const [first, last] = nice(bottom, top - bottom > FLAT ? top : bottom + 1, lines);
    const ends = { low: low ?? first, high: high ?? last };
    const shown = ticks(first, last, lines).filter((at) => at >= ends.low && at <= ends.high);
    return { ...ends, ticks: shown.map((at) => ({ at, text: text(at) })) };
  });
  const suits = ({ ticks }: Scale) =>
    new Set(ticks.map(({ text }) => text)).size === ticks.length &&
    (!whole || ticks.every(({ at }) => Number.isInteger(at)));
  return scales.find(suits) ?? (scales[3] as Scale);
}

/**
 * How far the marks reach; marks of the same kind are added up where they are stacked, below nought apart from above.
 */
function heights(series: ChartSeries[], stacked: boolean): number[] {
  const valuesOf = ({ figures }: ChartSeries) => figures.map(({ value }) => value);
  const stacks = (['bars', 'area'] as const).flatMap((kind) => {
    const columns = series.filter(({ as }) => stacked && as === kind).map(valuesOf);
    const sums = (isOf: (value: number) => boolean) =>
      (columns[0] ?? []).map((_, index) =>
        columns.map((each) => each[index] ?? 0).reduce((sum, value) => (isOf(value) ? sum + value : sum), 0),
      );
    return [...sums((value) => value > 0), ...sums((value) => value < 0)];
  });
  const single = series.filter(({ as }) => !stacked || as === 'line');
  return [...single.flatMap(valuesOf).filter((value) => value !== null), ...stacks];
}
