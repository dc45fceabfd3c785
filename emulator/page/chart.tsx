/** One chart as a picture, in the manner of Sheets, and beside it the same as a table for those who can't see it. */
import type { ChartSeries, ChartText, ChartView } from '../serve/view';
import { cut, edge, heading, type Layout, layoutOf, small, widthOf } from './chartLayout';
import { Marks } from './chartMarks';

function Heading({ chart }: { chart: ChartView }) {
  const at = heading(chart);
  const line = ({ text, color, size, bold }: ChartText, y: number) => (
    <text x={edge} y={y} fill={color} font-size={size} font-weight={bold ? 700 : 400}>
      {text}
    </text>
  );
  return (
    <g>
      {line(chart.title, at.title)}
      {line(chart.subtitle, at.subtitle)}
    </g>
  );
}

/** The lines of the figures, and what they say. */
function FigureAxis({ chart: { figures }, layout }: { chart: ChartView; layout: Layout }) {
  const { lies, plot, reach } = layout;
  return (
    <g>
      {figures.ticks.map(({ at, text }) => {
        const to = reach(at);
        const [x1, x2, y1, y2] = lies ? [to, to, plot.top, plot.bottom] : [plot.left, plot.right, to, to];
        const place = lies ? { x: to, y: plot.bottom + 18 } : { x: plot.left - 8, y: to + small / 3 };
        return (
          <g key={at}>
            <line x1={x1} x2={x2} y1={y1} y2={y2} class={at === 0 ? 'nought' : 'rule'} />
            <text {...place} text-anchor={lies ? 'middle' : 'end'}>
              {text}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function CategoryAxis({ chart: { categories, height }, layout }: { chart: ChartView; layout: Layout }) {
  const { lies, plot, slot, beside, leans } = layout;
  return (
    <g>
      {categories.names.map((name, index) => {
        const { x, y } = layout.point(index, 0);
        if (lies) {
          return (
            <text key={index} x={plot.left - 8} y={y + small / 3} text-anchor="end">
              {cut(name, beside)}
            </text>
          );
        }
        const under = plot.bottom + 18;
        return leans ? (
          <text key={index} text-anchor="end" transform={`translate(${x + 4} ${under - 4}) rotate(-36)`}>
            {cut(name, height * 0.38)}
          </text>
        ) : (
          <text key={index} x={x} y={under} text-anchor="middle">
            {cut(name, slot)}
          </text>
        );
      })}
    </g>
  );
}

function AxisTitles({ chart, layout }: { chart: ChartView; layout: Layout }) {
  const { lies, plot } = layout;
  const [below, beside] = lies ? [chart.figures, chart.categories] : [chart.categories, chart.figures];
  const bottom = chart.height - edge - (chart.legend === 'bottom' ? 26 : 0);
  return (
    <g class="axis-title">
      <text x={(plot.left + plot.right) / 2} y={bottom} text-anchor="middle">
        {below.title}
      </text>
      <text
        text-anchor="middle"
        transform={`translate(${edge + 10} ${(plot.top + plot.bottom) / 2}) rotate(-90)`}
      >
        {beside.title}
      </text>
    </g>
  );
}

function Legend({ chart, layout: { legend } }: { chart: ChartView; layout: Layout }) {
  if (chart.legend === 'none') return null;
  let x = legend.x;
  return (
    <g>
      {chart.series.map((series, index) => {
        const place = legend.across
          ? `translate(${x} ${legend.y})`
          : `translate(${x} ${legend.y + index * 22})`;
        if (legend.across) x += 40 + widthOf(series.name);
        return (
          <g key={index} transform={place}>
            <Key series={series} />
            <text x={22} y={4}>
              {series.name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

const Key = ({ series: { as, color, dashed } }: { series: ChartSeries }) =>
  as === 'line' ? (
    <line x2={16} stroke={color} stroke-width={2} stroke-dasharray={dashed ? '4 2' : undefined} />
  ) : (
    <rect x={2} y={-6} width={12} height={12} fill={color} opacity={as === 'area' ? 0.5 : 1} />
  );

/** What the picture shows, for those who hear it. */
function Table({ chart: { title, categories, series } }: { chart: ChartView }) {
  return (
    <table class="unseen">
      <caption>{title.text || 'Chart'}</caption>
      <thead>
        <tr>
          <th scope="col">{categories.title || 'Category'}</th>
          {series.map(({ name }, index) => (
            <th key={index} scope="col">
              {name || `Series ${index + 1}`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {categories.names.map((name, row) => (
          <tr key={row}>
            <th scope="row">{name}</th>
            {series.map(({ figures }, index) => (
              <td key={index}>{figures[row]?.text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Chart({ chart }: { chart: ChartView }) {
  const { width, height, instead } = chart;
  const layout = layoutOf(chart);
  return (
    <figure class="chart" style={{ width: `${width}px`, height: `${height}px` }}>
      <svg width={width} height={height} role="img" aria-label={chart.title.text || 'Chart'}>
        <Heading chart={chart} />
        {instead ? (
          <text x={width / 2} y={height / 2} text-anchor="middle">
            {instead}
          </text>
        ) : (
          <>
            <FigureAxis chart={chart} layout={layout} />
            <Marks chart={chart} layout={layout} />
            <CategoryAxis chart={chart} layout={layout} />
            <AxisTitles chart={chart} layout={layout} />
            <Legend chart={chart} layout={layout} />
          </>
        )}
      </svg>
      {!instead && <Table chart={chart} />}
    </figure>
  );
}
