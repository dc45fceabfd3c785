/** The box in which a cell is edited; it lies over the cell until the text is taken or dropped. */
import type { RichCell } from '../serve/view';

export interface Editing {
  cell: RichCell;
  /** What the box holds at first. */
  text: string;
  label: string;
  /** `by` is the key that ended it, or undefined when one clicked elsewhere. */
  take: (text: string, by: KeyboardEvent | undefined) => void;
  drop: () => void;
}

function choices(options: string[]): HTMLDataListElement {
  const list = document.createElement('datalist');
  list.id = 'cell-options';
  list.append(...options.map((option) => new Option(option, option)));
  return list;
}

/** Opens the box over a cell's element. Enter and Tab take the text, Escape drops it; Alt+Enter is a new line. */
export function edit(over: HTMLElement, { cell, text, label, take, drop }: Editing): void {
  const long = text.includes('\n') || over.classList.contains('wraps');
  const box = document.createElement(long && !cell.options ? 'textarea' : 'input');
  const holder = document.createElement('div');
  holder.className = 'cell-editor';
  box.value = text;
  box.setAttribute('aria-label', label);
  if (cell.options) {
    box.setAttribute('list', 'cell-options');
    holder.append(choices(cell.options));
  }
  holder.append(box);
  over.append(holder);
  let open = true;
  const end = (then: () => void) => {
    if (!open) return;
    open = false;
    holder.remove();
    then();
  };
  box.addEventListener('keydown', (pressed) => {
    const event = pressed as KeyboardEvent;
    event.stopPropagation();
    if (event.key === 'Escape') end(drop);
    else if (event.key === 'Tab' || (event.key === 'Enter' && !event.altKey)) {
      event.preventDefault();
      end(() => take(box.value, event));
    } else if (event.key === 'Enter')
      box.setRangeText('\n', box.selectionStart ?? 0, box.selectionEnd ?? 0, 'end');
  });
  for (const name of ['mousedown', 'click', 'dblclick', 'paste', 'copy']) {
    holder.addEventListener(name, (event) => event.stopPropagation());
  }
  box.addEventListener('blur', () => end(() => take(box.value, undefined)));
  box.focus();
  box.setSelectionRange(box.value.length, box.value.length);
}
