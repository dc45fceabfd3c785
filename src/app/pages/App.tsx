/** One of the pages as a whole: opens the desk with one call, then keeps a stack of its screens. */
import './App.css';
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../../desk';
import { Health } from '../../health/Health';
import { Failure } from '../../kit/ui/Page';
import { server } from '../../kit/ui/server';
import { type Carried, pageOf, type Screen, SET_UP_STEPS, share } from '../../kit/ui/sidebar';
import { useTask } from '../../kit/ui/task';

export interface AppProps {
  /** The screens of this page; every other belongs to another page. */
  screens: { [Name in Screen['name']]?: FunctionComponent<Extract<Screen, { name: Name }>> };
  carried: Carried;
  /** The name of this page's file. */
  page: string;
}

export function App(props: AppProps) {
  const [desk, setDesk] = useState<Desk>();
  const opening = useTask();
  const open = () => opening.run('Reading the school’s sheet…', () => server.openDesk(props.page), setDesk);
  useEffect(() => void open(), []);

  if (desk) return <Screens {...props} desk={desk} setDesk={setDesk} />;
  return (
    <main class="opening">
      <h1>Stepwise</h1>
      <Failure task={opening} />
      {opening.failure ? (
        <>
          <button type="button" class="primary" onClick={open}>
            Try again
          </button>
          <Health repaired={open} />
        </>
      ) : (
        <p>Reading the school’s sheet…</p>
      )}
    </main>
  );
}

const HOME: Screen = { name: 'home' };

/** Where a person starts: at the first thing that is not set up, or at home. */
export function firstScreen({ setUp }: Desk): Screen {
  const step = SET_UP_STEPS.find((each) => !setUp[each]);
  return step ? { name: 'set up', step } : HOME;
}

interface ScreensProps extends AppProps {
  desk: Desk;
  setDesk(desk: Desk): void;
}

function Screens({ screens, carried, desk, setDesk }: ScreensProps) {
  const [stack, setStack] = useState<Screen[]>(() => [carried.screen ?? firstScreen(desk)]);
  const [drafts] = useState(() => new Map(carried.drafts));
  const [notes] = useState(() => new Map(carried.notes));
  const [meeting] = useState(() => new Map(carried.meeting));
  const leaving = useTask();
  const screen = stack[stack.length - 1] ?? HOME;
  const leave = (to: Screen) =>
    leaving.run(
      'Opening the page…',
      () => {
        const carrying: Carried = {
          screen: to,
          drafts: [...drafts],
          notes: [...notes],
          meeting: [...meeting],
        };
        return server.openPage(pageOf(to), JSON.stringify(carrying));
      },
      () => {},
    );
  const show = (next: Screen[]) => {
    const to = next[next.length - 1] ?? HOME;
    if (screens[to.name]) setStack(next);
    else leave(to);
  };
  const back = () => {
    if (stack.length > 1) show(stack.slice(0, -1));
    else if (screen.name !== 'home') show([HOME]);
  };
  share({
    desk,
    setDesk,
    drafts,
    notes,
    meeting,
    back,
    go: (to: Screen) => show([...stack, to]),
    replace: (to: Screen) => show([...stack.slice(0, -1), to]),
    home: () => show([HOME]),
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) back();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
  useEffect(() => window.scrollTo(0, 0), [screen]);
  // A page that begins with a screen of another one hands over at once.
  useEffect(() => {
    if (!screens[screen.name]) leave(screen);
  }, []);

  const Shown = screens[screen.name] as FunctionComponent<Screen> | undefined;
  return (
    <>
      {leaving.doing && (
        <p class="leaving" role="status">
          {leaving.doing}
        </p>
      )}
      <Failure task={leaving} />
      {desk.notice && (
        <p class="leaving note" role="status">
          {desk.notice}
        </p>
      )}
      {Shown && <Shown {...screen} key={JSON.stringify(screen)} />}
    </>
  );
}
