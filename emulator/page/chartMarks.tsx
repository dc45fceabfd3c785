/** What a chart shows of its figures: bars, lines and areas, with the figures beside them. */
import type { ChartSeries, ChartView } from '../serve/view';
import { type Layout, type Point, small } from './chartLayout';

interface Drawing {
  chart: ChartView;
  layout: Layout;
}

/** The mark of each category: from one figure to another, so far from the category's middle. */
interface Mark {
  from: number;
  to: number;
  aside: number;
  thick: number;
  text: string;
}

type Marked = { series: ChartSeries; marks: (Mark | null)[] };

/** Bars of a category share its slot, or stand on one another. */
function barsOf({ chart, layout }: Drawing): Marked[] {
  const all = chart.series.filter(({ as }) => as === 'bars');
  const room = layout.slot * 0.72;
  const thick = Math.min(room / (chart.stacked ? 1 : Math.max(1, all.length)), 64);
  return stand(chart, all, (index) => ({
    thick: thick * (chart.stacked || all.length === 1 ? 1 : 0.92),
    aside: chart.stacked ? 0 : (index - (all.length - 1) / 2) * thick,
  }));
}

/**
 * Each mark from where it stands to where it reaches: on nought, or on the marks before it, below nought apart from
 * above.
 */
function stand(
  chart: ChartView,
  all: ChartSeries[],
  place: (index: number) => Pick<Mark, 'thick' | 'aside'>,
): Marked[] {
  const before = chart.categories.names.map(() => ({ above: 0, below: 0 }));
  return all.map((series, index) => ({
    series,
    marks: series.figures.map(({ value, text }, category) => {
      if (value === null) return null;
      const ends = before[category] ?? { above: 0, below: 0 };
      const side = value < 0 ? 'below' : 'above';
      const from = chart.stacked ? ends[side] : 0;
      ends[side] = from + value;
      return { from, to: from + value, text, ...place(index) };
    }),
  }));
}

const path = (points: Point[]): string =>
  points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');

/** Runs of neighbouring categories that have a figure: a line breaks where one has none. */
function runs(marks: (Mark | null)[]): { mark: Mark; category: number }[][] {
  const found: { mark: Mark; category: number }[][] = [[]];
  marks.forEach((mark, category) => {
    if (mark) found.at(-1)?.push({ mark, category });
    else found.push([]);
  });
  return found.filter((run) => run.length > 0);
}

function Bars({ drawing, marked }: { drawing: Drawing; marked: Marked }) {
  const { lies, point } = drawing.layout;
  return marked.marks.map((mark, category) => {
    if (!mark) return null;
    const { from, to, aside, thick } = mark;
    const [a, b] = [point(category, from, aside), point(category, to, aside)];
    const box = lies
      ? { x: Math.min(a.x, b.x), y: a.y - thick / 2, width: Math.abs(b.x - a.x), height: thick }
      : { x: a.x - thick / 2, y: Math.min(a.y, b.y), width: thick, height: Math.abs(b.y - a.y) };
    return <rect key={category} class="bar" {...box} fill={marked.series.color} />;
  });
}

function Line({ drawing, marked }: { drawing: Drawing; marked: Marked }) {
  const { series, marks } = marked;
  const { point } = drawing.layout;
  return runs(marks).map((run) => {
    const tops = run.map(({ mark, category }) => point(category, mark.to));
    const feet = run.map(({ mark, category }) => point(category, mark.from)).reverse();
    return (
      <g key={run[0]?.category}>
        {series.as === 'area' && (
          <polygon points={path([...tops, ...feet])} fill={series.color} opacity="0.3" />
        )}
        <polyline
          points={path(tops)}
          fill="none"
          stroke={series.color}
          stroke-width={series.lineWidth}
          stroke-dasharray={series.dashed ? '6 4' : undefined}
          stroke-linejoin="round"
        />
        {series.pointSize > 0 &&
          tops.map(({ x, y }) => (
            <circle key={x} cx={x} cy={y} r={series.pointSize / 2} fill={series.color} />
          ))}
      </g>
    );
  });
}

/**
 * Beyond the end of a bar, above a point or below one that is below nought; in the middle of a bar that others stand
 * on.
 */
function Figures({ drawing, marked }: { drawing: Drawing; marked: Marked }) {
  const { chart, layout } = drawing;
  const inside = chart.stacked && marked.series.as === 'bars';
  return marked.marks.map((mark, category) => {
    if (!mark) return null;
    const at = layout.point(category, inside ? (mark.from + mark.to) / 2 : mark.to, mark.aside);
    const beside = layout.lies && !inside;
    const back = mark.to < mark.from;
    return (
      <text
        key={category}
        class="figure"
        x={beside ? at.x + (back ? -5 : 5) : at.x}
        y={inside || layout.lies ? at.y + small / 3 : at.y + (back ? small + 4 : -6)}
        text-anchor={beside ? (back ? 'end' : 'start') : 'middle'}
      >
        {mark.text}
      </text>
    );
  });
}

/** Areas at the back, then bars, then lines; the figures in front of all of them. */
export function Marks(drawing: Drawing) {
  const { chart } = drawing;
  const flat = () => ({ thick: 0, aside: 0 });
  const of = (as: ChartSeries['as']) => chart.series.filter((each) => each.as === as);
  const [areas, bars] = [stand(chart, of('area'), flat), barsOf(drawing)];
  const lines = stand({ ...chart, stacked: false }, of('line'), flat);
  const labelled = [...areas, ...bars, ...lines].filter(({ series }) => series.labelled);
  return (
    <g>
      {areas.map((marked, key) => (
        <Line key={key} drawing={drawing} marked={marked} />
      ))}
      {bars.map((marked, key) => (
        <Bars key={key} drawing={drawing} marked={marked} />
      ))}
      {lines.map((marked, key) => (
        <Line key={key} drawing={drawing} marked={marked} />
      ))}
      {labelled.map((marked, key) => (
        <Figures key={key} drawing={drawing} marked={marked} />
      ))}
    </g>
  );
}
