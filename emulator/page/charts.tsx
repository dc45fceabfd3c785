/** The charts over the grid: each stands at its cell and goes along as the grid scrolls. */
import type { ChartView, SheetView } from '../serve/view';
import { Chart } from './chart';
import type { Sight } from './sight';

/** How far to the right a column begins, counted from the first that isn't frozen. */
function leftOf({ columns, frozenColumns }: SheetView, column: number): number {
  const widths = columns.slice(frozenColumns, Math.max(frozenColumns, column - 1));
  return widths.reduce((sum, { width, hidden }) => sum + (hidden ? 0 : width), 0);
}

interface ChartsProps {
  sheet: SheetView;
  /** What of the grid is in sight, once it is drawn. */
  sight: Sight | undefined;
}

export function Charts({ sheet, sight }: ChartsProps) {
  if (!sight || sheet.charts.length === 0) return null;
  const { left, top, width, height, right, down } = sight;
  const placed = ({ at }: ChartView) => ({
    left: `${leftOf(sheet, at.column) + at.offsetX - right}px`,
    top: `${sight.topOf(at.row) + at.offsetY - down}px`,
  });
  const area = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
  return (
    <div class="charts" style={area}>
      {sheet.charts.map((chart) => (
        <div key={chart.id} style={placed(chart)}>
          <Chart chart={chart} />
        </div>
      ))}
    </div>
  );
}
