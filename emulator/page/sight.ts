/** What of the grid is in sight, so that charts can stand over its cells. */
import type { SheetView } from '../serve/view';

/**
 * In pixels: where on the grid the cells that scroll begin, how much of them is in sight, and how far they have
 * scrolled.
 */
export interface Sight {
  left: number;
  top: number;
  width: number;
  height: number;
  right: number;
  down: number;
  /** How far down a row begins, counted from the first that isn't frozen. */
  topOf(row: number): number;
}

export function sightOf(
  host: HTMLElement,
  holder: HTMLElement | null,
  topOf: (row: number) => number,
): Sight {
  const area = host.getBoundingClientRect();
  const box = holder?.getBoundingClientRect() ?? area;
  const {
    clientWidth = 0,
    clientHeight: height = 0,
    scrollLeft: right = 0,
    scrollTop: down = 0,
  } = holder ?? {};
  const left = frozenEdge(host, box);
  const width = Math.max(0, box.left + clientWidth - left);
  return { left: left - area.left, top: box.top - area.top, width, height, right, down, topOf };
}

/** Where the columns end that stay in their place. */
export function frozenEdge(host: HTMLElement, box: DOMRect): number {
  const frozen = host.querySelectorAll('.tabulator-col.tabulator-frozen');
  return Math.max(box.left, ...[...frozen].map((each) => each.getBoundingClientRect().right));
}

/** Of a row that is no higher than it must be, in pixels. */
const rowHeight = 22;

/** Where rows begin. A row out of sight is not drawn, so what was seen of it is kept. */
export class Tops {
  private readonly seen = new Map<number, number>();

  forget(): void {
    this.seen.clear();
  }

  of(
    row: number,
    { hiddenRows, frozenRows }: SheetView,
    holder: HTMLElement | null,
    drawn: Element | null,
  ): number {
    if (holder && drawn && holder.contains(drawn)) {
      const top = drawn.getBoundingClientRect().top - holder.getBoundingClientRect().top;
      this.seen.set(row, top + holder.scrollTop);
    }
    const hidden = hiddenRows.filter((each) => each > frozenRows && each < row).length;
    return this.seen.get(row) ?? Math.max(0, row - 1 - frozenRows - hidden) * rowHeight;
  }
}
