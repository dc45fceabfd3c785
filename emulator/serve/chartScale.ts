/** The scale of a chart's figures: round numbers, a handful of lines, and nought at the foot of bars. */
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

type Scale = Omit<ChartView['figures'], 'title'>;

const lines = 5;
/** Figures that differ by less are one figure. */
const flat = 1e-9;

export function scaleOf(series: ChartSeries[], stacked: boolean, wanted: Wanted): Scale {
  const { low, high, least, most } = wanted;
  const reached = [...heights(series, stacked), ...[least, most].filter((each) => each !== undefined)];
  if (series.some(({ as }) => as !== 'line') || reached.length === 0) reached.push(0);
  const bottom = low ?? Math.min(...reached);
  const top = Math.max(high ?? Math.max(...reached), bottom);
  const whole = reached.every(Number.isInteger);
  const span = { bottom, top: top - bottom < flat ? bottom + 1 : top };
  let step = niceStep((span.top - span.bottom) / lines, whole);
  // A format without decimals may say two steps alike, which larger steps mend.
  for (let more = 0; more < 4 && saysAlike(steps(span, step, wanted)); more += 1)
    step = niceStep(step * 1.01, whole);
  return steps(span, step, wanted);
}

const saysAlike = ({ ticks }: Scale) => new Set(ticks.map(({ text }) => text)).size < ticks.length;

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

/** The next of 1, 2, 2.5 and 5 times a power of ten, from a number up. */
function niceStep(from: number, whole: boolean): number {
  const power = 10 ** Math.floor(Math.log10(from));
  const step = [1, 2, 2.5, 5, 10].map((each) => each * power).find((each) => each >= from * 0.999) ?? from;
  if (!whole) return step;
  return step < 1 ? 1 : Math.ceil(step);
}

interface Span {
  bottom: number;
  top: number;
}

function steps({ bottom, top }: Span, step: number, { low, high, text }: Wanted): Scale {
  const round = (value: number) => Number(value.toPrecision(12));
  const first = round(Math.floor(bottom / step + 1e-9) * step);
  const last = round(Math.ceil(top / step - 1e-9) * step);
  const ends = { low: low ?? first, high: high ?? last };
  const count = Math.round((last - first) / step) + 1;
  const all = Array.from({ length: count }, (_, index) => round(first + index * step));
  const shown = all.filter((at) => at >= ends.low && at <= ends.high);
  return { ...ends, ticks: shown.map((at) => ({ at, text: text(at) })) };
}
