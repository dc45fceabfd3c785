/** A button that opens a small panel under it, closed by Escape, by a click elsewhere, or by the panel itself. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface PopoverProps {
  label: string;
  button: ComponentChildren;
  buttonClass?: string;
  align?: 'left' | 'right';
  upwards?: boolean;
  children: (close: () => void) => ComponentChildren;
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
  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    addEventListener('pointerdown', elsewhere);
    addEventListener('blur', elsewhere);
    return () => {
      removeEventListener('pointerdown', elsewhere);
      removeEventListener('blur', elsewhere);
    };
  }, [open]);
  return (
    <div
      class="popover"
      ref={root}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && open) {
          event.stopPropagation();
          close();
        }
      }}
    >
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
