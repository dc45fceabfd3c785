/** Draws one cell of the grid, and says what of it a person edits. */
import type { CellStyle, CellView, RichCell } from '../serve/view';

/** A row as the grid keeps it: its number, and its cells from column A on. */
export interface GridRow {
  number: number;
  cells: CellView[];
}

const empty: RichCell = { text: '' };

export function rich(cell: CellView | undefined): RichCell {
  if (cell === undefined || cell === '') return empty;
  return typeof cell === 'string' ? { text: cell } : cell;
}

/** What stands in the box when the cell is edited. */
export const editText = (cell: RichCell): string => cell.edit ?? cell.text;

/** A, B … Z, AA, AB … for 1, 2 … */
export function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

const sides: Record<string, string> = { left: 'start', center: 'center', right: 'end' };
const heights: Record<string, string> = { top: 'start', middle: 'center', bottom: 'end' };

function dress(element: HTMLElement, style: CellStyle): void {
  const css = element.style;
  css.backgroundColor = style.background ?? '';
  css.color = style.color ?? '';
  css.fontWeight = style.bold ? '700' : '';
  css.fontStyle = style.italic ? 'italic' : '';
  css.textDecoration = style.strike ? 'line-through' : '';
  css.fontSize = style.size ? `${style.size * 1.3}px` : '';
  css.justifyContent = sides[style.align ?? ''] ?? '';
  css.textAlign = style.align ?? '';
  css.alignItems = heights[style.vertical ?? ''] ?? '';
  element.classList.toggle('wraps', style.wrap === true);
}

/** Text with its web addresses made links, as Sheets does. */
function linked(text: string): (string | HTMLElement)[] {
  return text.split(/(https?:\/\/[^\s<>"]+)/).map((part, index) => {
    if (index % 2 === 0) return part;
    const link = document.createElement('a');
    link.href = part.replace('https://docs.google.com/forms/', `${location.origin}/forms/`);
    link.target = '_blank';
    link.rel = 'noopener';
    link.tabIndex = -1;
    link.textContent = part;
    return link;
  });
}

function tickBox(ticked: boolean): HTMLElement {
  const box = document.createElement('span');
  box.className = ticked ? 'tick on' : 'tick';
  box.setAttribute('role', 'img');
  box.setAttribute('aria-label', ticked ? 'ticked' : 'not ticked');
  return box;
}

/**
 * Dresses the cell's element and gives what goes into it. `room` is how many pixels of empty cells lie to its right:
 * a text that isn't wrapped runs on into them, as in Sheets.
 */
export function draw(element: HTMLElement, view: CellView | undefined, room: number): HTMLElement | string {
  const cell = rich(view);
  const { wrap, clip, align = 'left' } = cell.style ?? {};
  const spills = room > 0 && cell.text !== '' && !wrap && !clip && align === 'left';
  element.classList.toggle('spills', spills);
  dress(element, cell.style ?? {});
  element.classList.toggle('noted', cell.note !== undefined);
  element.classList.toggle('choice', cell.options !== undefined);
  if (cell.ticked !== undefined) return tickBox(cell.ticked);
  if (cell.text === '') return '';
  const span = document.createElement('span');
  span.className = 'text';
  if (spills) span.style.maxWidth = `calc(100% + ${room}px)`;
  span.append(...linked(cell.text));
  return span;
}
