/** A button that opens a small panel under it, closed by Escape, by a click elsewhere, or by the panel itself. */
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface PopoverProps {
  label: string;
  button: ComponentChildren;
  buttonClass?: string;
  align?: 'left' | 'right';
  upwards?: boolean;
  children: (close: () => void) => ComponentChildren;
}

/** Up and down move through the entries in sight, as in any menu. Says whether the key was one of them. */
function moveFocus(root: HTMLElement, key: string): boolean {
  if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
  const all = [...root.querySelectorAll<HTMLElement>('.panel :is(button, summary)')].filter(
    (one) => one.offsetParent,
  );
  const at = all.indexOf(document.activeElement as HTMLElement);
  all[(at + (key === 'ArrowDown' ? 1 : all.length - (at < 0 ? 0 : 1))) % all.length]?.focus();
  return true;
}

/**
 * A click elsewhere hides the open panel, Escape closes it, arrows move through it. Returns the way to stop listening.
 */
function listen(root: RefObject<HTMLElement | null>, hide: () => void, close: () => void): () => void {
  const elsewhere = (event: Event) => {
    if (!root.current?.contains(event.target as Node)) hide();
  };
  const key = (event: KeyboardEvent) => {
    if (!root.current?.contains(document.activeElement)) return;
    if (event.key === 'Escape') close();
    else if (!moveFocus(root.current, event.key)) return;
    event.preventDefault();
  };
  addEventListener('pointerdown', elsewhere);
  addEventListener('blur', elsewhere);
  addEventListener('keydown', key);
  return () => {
    removeEventListener('pointerdown', elsewhere);
    removeEventListener('blur', elsewhere);
    removeEventListener('keydown', key);
  };
}

export function Popover({
  label,
  button,
  buttonClass = '',
  align = 'left',
  upwards,
  children,
}: PopoverProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  useEffect(() => (open ? listen(root, () => setOpen(false), close) : undefined), [open]);
  return (
    <div class="popover" ref={root}>
      <button
        ref={opener}
        type="button"
        class={buttonClass}
        aria-label={label}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && <div class={`panel ${align} ${upwards ? 'up' : ''}`}>{children(close)}</div>}
    </div>
  );
}
