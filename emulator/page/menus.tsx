/** The menus that the script made, with their submenus. */
import type { MenuEntry, MenuView } from '../serve/view';
import { Icon } from './icons';
import { Popover } from './popover';

/** Runs a menu item; the path holds the titles from the menu down to it. */
export type Choose = (path: string[]) => void;

interface EntriesProps {
  path: string[];
  entries: MenuEntry[];
  choose: Choose;
}

function Entries({ path, entries, choose }: EntriesProps) {
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
              <details name={path.join('/')}>
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
  return (
    <nav class="menubar" aria-label="Menus of the script">
      {menus.map(({ title, entries }) => (
        <Popover key={title} label={title} button={title} buttonClass="menu-title">
          {(close) => (
            <Entries
              path={[title]}
              entries={entries}
              choose={(path) => {
                close();
                choose(path);
              }}
            />
          )}
        </Popover>
      ))}
      {menus.length === 0 && <span class="quiet">The script has made no menu.</span>}
    </nav>
  );
}
