/** A menu of what can be done with something, at the place where it was asked for: by the mouse or by key. */
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface MenuGroup {
  /** What the entries are about, such as "Column C". */
  title: string;
  entries: { label: string; act: () => void }[];
}

/**
 * Where a corner of the menu lies, in pixels of the window: the upper one, or the lower one of a menu that opens
 * upwards.
 */
export interface Corner {
  left: number;
  top: number;
  upwards?: boolean;
}

interface MenuProps {
  groups: MenuGroup[];
  at: Corner;
  closed: () => void;
}

/** Pixels between the menu and the window's edge. */
const gap = 6;

const steps: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Up, down, Home and End move through the entries. */
function moveFocus(event: KeyboardEvent, menu: HTMLElement): void {
  const step = steps[event.key];
  if (!step) return;
  const all = [...menu.querySelectorAll('button')];
  all[step(all.indexOf(document.activeElement as HTMLButtonElement), all.length)]?.focus();
  event.preventDefault();
}

/** Whole in the window, as near to the corner as that allows. */
function place(menu: HTMLElement, { left, top, upwards }: Corner): void {
  const { offsetWidth, offsetHeight, style } = menu;
  const wanted = upwards ? top - offsetHeight : top;
  style.left = `${Math.max(gap, Math.min(left, innerWidth - offsetWidth - gap))}px`;
  style.top = `${Math.max(gap, Math.min(wanted, innerHeight - offsetHeight - gap))}px`;
}

/**
 * Shows the menu over everything, its first entry in focus, until a press elsewhere. The browser would close it by
 * itself, but too early: when the mouse button is let go that asked for it. Gives what takes the focus back to where it
 * was.
 */
function useShown(panel: { current: HTMLElement | null }, { at, closed }: MenuProps): () => void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const menu = panel.current;
    if (!menu) return;
    before.current = document.activeElement;
    menu.showPopover();
    place(menu, at);
    menu.querySelector('button')?.focus({ preventScroll: true });
    const elsewhere = (event: Event) => {
      if (!(event.target instanceof Node && menu.contains(event.target))) closed();
    };
    const names = ['pointerdown', 'blur', 'resize'];
    for (const name of names) addEventListener(name, elsewhere, true);
    return () => {
      for (const name of names) removeEventListener(name, elsewhere, true);
    };
  }, []);
  return () => {
    if (before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
  };
}

function Group({ title, entries, choose }: MenuGroup & { choose: (act: () => void) => void }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu.
    <div role="group" aria-label={title}>
      <p class="group-title" aria-hidden="true">
        {title}
      </p>
      {entries.map(({ label, act }) => (
        <button key={label} type="button" role="menuitem" tabIndex={-1} onClick={() => choose(act)}>
          {label}
        </button>
      ))}
    </div>
  );
}

/** A choice, Escape and Tab close it, and take the focus back to where it was. */
export function Menu(props: MenuProps) {
  const { groups, closed } = props;
  const panel = useRef<HTMLDivElement>(null);
  const takeBack = useShown(panel, props);
  const back = () => {
    closed();
    takeBack();
  };
  const keyDown = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    event.stopPropagation();
    if (event.key === 'Escape' || event.key === 'Tab') back();
    else moveFocus(event, event.currentTarget);
  };
  return (
    <div
      ref={panel}
      popover="manual"
      role="menu"
      aria-label={groups.map(({ title }) => title).join(', ')}
      class="panel at-place entries"
      onKeyDown={keyDown}
      onContextMenu={(event) => event.preventDefault()}
    >
      {groups.map((group) => (
        <Group
          key={group.title}
          {...group}
          choose={(act) => {
            back();
            act();
          }}
        />
      ))}
    </div>
  );
}
