/** Where the parts of a chart go: everything the drawing knows of pixels. */
import type { ChartView } from '../serve/view';

export interface Point {
  x: number;
  y: number;
}

export interface Layout {
  lies: boolean;
  /** Where the marks are. */
  plot: { left: number; top: number; right: number; bottom: number };
  /** The room for the name of a category that lies, in pixels. */
  beside: number;
  /** The width of a category. */
  slot: number;
  /** The middle of a category at a figure. `aside` is how far from the middle. */
  point(category: number, figure: number, aside?: number): Point;
  /** Where the figure stands on its axis. */
  reach(figure: number): number;
  /** Names of categories that are too long for their slot lean. */
  leans: boolean;
  legend: Point & { across: boolean };
}

export const edge = 16;
/** Of axes, legends and figures. */
export const small = 12;
const line = 20;
const mostName = 0.38;

/** About as wide as Roboto and Arial set a text. */
export const widthOf = (text: string, size = small): number => text.length * size * 0.55;

const widest = (texts: string[]) => texts.reduce((most, text) => Math.max(most, widthOf(text)), 0);

export const heading = ({
  title,
  subtitle,
}: ChartView): { title: number; subtitle: number; below: number } => {
  const first = edge + (title.text ? title.size + 8 : 0);
  const second = first + (subtitle.text ? subtitle.size + 8 : 0);
  return {
    title: edge + title.size,
    subtitle: first + subtitle.size,
    below: second + (second > edge ? 6 : 0),
  };
};

/** What is left for the marks beside the heading, the axes' texts and the legend. */
function plotOf(chart: ChartView): Layout['plot'] & Pick<Layout, 'beside' | 'leans'> {
  const { lies, width, height, legend, categories, figures, series } = chart;
  const names = widest(categories.names);
  const beside = lies ? Math.min(names, width * mostName) : widest(figures.ticks.map(({ text }) => text));
  const left = edge + beside + 8 + ((lies ? categories : figures).title ? line : 0);
  const keys = legend === 'right' ? 46 + widest(series.map(({ name }) => name)) : 0;
  const beyond = lies && series.some(({ labelled }) => labelled) ? 24 : 0;
  const right = width - edge - keys - beyond;
  const leans = !lies && names > (right - left) / Math.max(1, categories.names.length) - 4;
  const under = leans ? Math.min(names, height * mostName) * 0.6 + line : line;
  const foot = ((lies ? figures : categories).title ? line + 4 : 0) + (legend === 'bottom' ? line + 6 : 0);
  const top = heading(chart).below + (legend === 'top' ? line + 10 : 0) + 8;
  return { left, top, right, bottom: height - edge - under - foot, beside, leans };
}

export function layoutOf(chart: ChartView): Layout {
  const { lies, height, legend, categories, figures } = chart;
  const { beside, leans, ...plot } = plotOf(chart);
  const { left, top, right, bottom } = plot;
  const slot = (lies ? bottom - top : right - left) / Math.max(1, categories.names.length);
  const reach = (figure: number) => {
    const share = (figure - figures.low) / (figures.high - figures.low || 1);
    const within = Math.min(1, Math.max(0, share));
    return lies ? left + within * (right - left) : bottom - within * (bottom - top);
  };
  return {
    lies,
    plot,
    beside,
    slot,
    reach,
    leans,
    point: (category, figure, aside = 0) => {
      const along = (lies ? top : left) + slot * (category + 0.5) + aside;
      return lies ? { x: reach(figure), y: along } : { x: along, y: reach(figure) };
    },
    legend: {
      across: legend !== 'right',
      x: legend === 'right' ? right + 16 : left,
      y: legend === 'right' ? top + 8 : legend === 'top' ? top - 26 : height - edge - 4,
    },
  };
}

/** A text cut to a width in pixels. */
export function cut(text: string, room: number): string {
  const letters = Math.floor(room / widthOf('x'));
  return text.length <= letters ? text : `${text.slice(0, Math.max(1, letters - 1))}…`;
}
