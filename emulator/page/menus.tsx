/** The menus that the script made: an add-on's under Extensions, the others beside it, as in Sheets. */
import type { MenuEntry, MenuView } from '../serve/view';
import { Icon } from './icons';
import { Popover } from './popover';

/** Runs a menu item; the path holds the titles from the menu down to it. */
export type Choose = (path: string[]) => void;

interface EntriesProps {
  path: string[];
  entries: MenuEntry[];
  choose: Choose;
  /** Whether the submenus stand open from the start: so for the only one. */
  open?: boolean;
}

/** Up and down move through the entries that are in sight, as in any menu. */
function arrows(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('button, summary')].filter(
    (one) => one.offsetParent,
  );
  const at = all.indexOf(document.activeElement as HTMLElement);
  all[(at + (event.key === 'ArrowDown' ? 1 : all.length - 1) + all.length) % all.length]?.focus();
}

function Entries({ path, entries, choose, open = false }: EntriesProps) {
  return (
    <ul class="entries">
      {entries.map((entry, index) => {
        if (entry.kind === 'separator') return <li key={index} class="separator" aria-hidden="true" />;
        const to = [...path, entry.title];
        return (
          <li key={index}>
            {entry.kind === 'item' ? (
              <button type="button" onClick={() => choose(to)}>
                {entry.title}
              </button>
            ) : (
              <details name={path.join('/')} open={open}>
                <summary>
                  {entry.title}
                  <Icon name="down" size={14} />
                </summary>
                <Entries path={to} entries={entry.entries} choose={choose} />
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

export function MenuBar({ menus, choose }: { menus: MenuView[]; choose: Choose }) {
  const addons = menus.filter((menu) => menu.addon);
  const shown = [
    ...(addons.length > 0
      ? [
          {
            title: 'Extensions',
            path: [],
            entries: addons.map((menu) => ({ kind: 'menu' as const, ...menu })),
          },
        ]
      : []),
    ...menus.filter((menu) => !menu.addon).map((menu) => ({ ...menu, path: [menu.title] })),
  ];
  return (
    <nav class="menubar" aria-label="Menus of the script">
      {shown.map((menu) => (
        <Popover key={menu.title} label={menu.title} button={menu.title} buttonClass="menu-title">
          {(close) => (
            <div role="presentation" onKeyDown={arrows}>
              <Entries
                path={menu.path}
                entries={menu.entries}
                open={menu.entries.length === 1}
                choose={(path) => {
                  close();
                  choose(path);
                }}
              />
            </div>
          )}
        </Popover>
      ))}
      {shown.length === 0 && <span class="quiet">The script has made no menu.</span>}
    </nav>
  );
}
