/** The tabs at the foot of the sheet, and a menu of all of them, hidden ones included, as in Sheets. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Tab } from '../serve/view';
import { type Asker, post } from './api';
import { Icon } from './icons';
import { type Corner, Menu } from './menu';
import { Popover } from './popover';

interface TabsProps {
  tabs: Tab[];
  active: number;
  asker: Asker;
  onProblem: (problem: Error) => void;
}

function AllTabs({ tabs, active, choose }: Omit<TabsProps, 'asker' | 'onProblem'> & Choose) {
  return (
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
  );
}

interface Choose {
  choose: (id: number) => void;
}

interface NameBoxProps {
  name: string;
  /** `byKey` is false where one clicked elsewhere. */
  done: (name: string, byKey: boolean) => void;
}

/** The box over a tab's name. Enter and a click elsewhere take what it holds, Escape leaves the old name. */
function NameBox({ name, done }: NameBoxProps) {
  const box = useRef<HTMLInputElement>(null);
  const open = useRef(true);
  useLayoutEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  const end = (wanted: string, byKey = false) => {
    if (!open.current) return;
    open.current = false;
    done(wanted, byKey);
  };
  return (
    <input
      ref={box}
      type="text"
      aria-label={`New name of ${name}`}
      defaultValue={name}
      onBlur={(event) => end(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') end(event.currentTarget.value, true);
        if (event.key === 'Escape') end(name, true);
      }}
    />
  );
}

interface OneTabProps extends Choose {
  tab: Tab;
  active: boolean;
  asker: Asker;
  onProblem: (problem: Error) => void;
}

const sureToDelete = (name: string) => ({
  kind: 'alert' as const,
  title: `Delete “${name}”?`,
  message: 'The tab goes with all that stands in it. There is no way back here.',
  buttons: [
    { id: 'CANCEL', label: 'Keep it' },
    { id: 'OK', label: 'Delete it' },
  ],
});

function MenuButton({ open }: { open: (event: MouseEvent & { currentTarget: HTMLElement }) => void }) {
  return (
    <button type="button" class="more" aria-label="Tab menu" aria-haspopup="menu" onClick={open}>
      <Icon name="down" size={14} />
    </button>
  );
}

/** What can be done with a tab beside showing it. */
function doings({ tab: { id, name }, asker, onProblem }: OneTabProps) {
  const act = (what: string, how: object = {}) => post(what, { sheet: id, ...how }).catch(onProblem);
  const remove = async () => {
    const { button } = await asker(sureToDelete(name));
    if (button === 'OK') act('deleteTab');
  };
  return {
    rename: (wanted: string) => act('renameTab', { name: wanted }),
    hide: () => act('hideTab'),
    remove,
  };
}

/** A tab: a press shows it, two presses rename it, and its menu has what else can be done. */
function OneTab(props: OneTabProps) {
  const { id, name, hidden, color } = props.tab;
  const { rename, hide, remove } = doings(props);
  const [renaming, setRenaming] = useState(false);
  const [menu, setMenu] = useState<Corner>();
  const button = useRef<HTMLButtonElement>(null);
  const renamed = (wanted: string, byKey: boolean) => {
    if (byKey) button.current?.focus();
    setRenaming(false);
    if (wanted !== name) rename(wanted);
  };
  const openMenu = (event: MouseEvent & { currentTarget: HTMLElement }) => {
    event.preventDefault();
    const { left, top } = event.currentTarget.getBoundingClientRect();
    setMenu({ left, top, upwards: true });
  };
  const entries = [
    { label: 'Rename', act: () => setRenaming(true) },
    { label: 'Hide', act: hide },
    { label: 'Delete', act: remove },
  ];
  return (
    <span class={`tab ${hidden ? 'hidden-tab' : ''}`} style={{ '--tab': color || 'transparent' }}>
      <button
        ref={button}
        type="button"
        aria-current={props.active}
        onClick={() => props.choose(id)}
        onDblClick={() => setRenaming(true)}
        onContextMenu={openMenu}
      >
        {name}
      </button>
      {props.active && <MenuButton open={openMenu} />}
      {renaming && <NameBox name={name} done={renamed} />}
      {menu && <Menu groups={[{ title: name, entries }]} at={menu} closed={() => setMenu(undefined)} />}
    </span>
  );
}

export function Tabs({ tabs, active, asker, onProblem }: TabsProps) {
  const choose = (id: number) => {
    if (id !== active || tabs.some((tab) => tab.hidden && tab.id === id))
      post('tab', { id }).catch(onProblem);
  };
  return (
    <nav class="tabs" aria-label="Tabs of the spreadsheet">
      <AllTabs tabs={tabs} active={active} choose={choose} />
      <div class="strip">
        {tabs
          .filter(({ id, hidden }) => !hidden || id === active)
          .map((tab) => (
            <OneTab
              key={tab.id}
              tab={tab}
              active={tab.id === active}
              asker={asker}
              onProblem={onProblem}
              choose={choose}
            />
          ))}
      </div>
    </nav>
  );
}
