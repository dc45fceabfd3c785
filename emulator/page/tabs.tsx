/** The tabs at the foot of the sheet, and a menu of all of them, hidden ones included, as in Sheets. */
import type { Tab } from '../serve/view';
import { Icon } from './icons';
import { Popover } from './popover';

interface TabsProps {
  tabs: Tab[];
  active: number;
  choose: (id: number) => void;
}

export function Tabs({ tabs, active, choose }: TabsProps) {
  return (
    <nav class="tabs" aria-label="Tabs of the spreadsheet">
      <Popover label="All tabs" buttonClass="all-tabs" upwards button={<Icon name="menu" />}>
        {(close) => (
          <ul class="entries">
            {tabs.map(({ id, name, hidden, color }) => (
              <li key={id}>
                <button
                  type="button"
                  aria-current={id === active}
                  onClick={() => {
                    close();
                    choose(id);
                  }}
                >
                  <i class="dot" style={{ background: color || 'transparent' }} />
                  <span>{name}</span>
                  {hidden && <small>hidden</small>}
                  {id === active && <Icon name="tick" />}
                </button>
              </li>
            ))}
          </ul>
        )}
      </Popover>
      <div class="strip">
        {tabs
          .filter(({ id, hidden }) => !hidden || id === active)
          .map(({ id, name, hidden, color }) => (
            <button
              key={id}
              type="button"
              class={hidden ? 'hidden-tab' : ''}
              aria-current={id === active}
              style={{ '--tab': color || 'transparent' }}
              onClick={() => choose(id)}
            >
              {name}
            </button>
          ))}
      </div>
    </nav>
  );
}
