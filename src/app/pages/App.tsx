/** One of the pages as a whole: opens the desk with one call, then keeps a stack of its screens. */
import './App.css';
import type { FunctionComponent } from 'preact';
import { useEffect, useErrorBoundary, useState } from 'preact/hooks';
import type { Drafts } from '../../kit/ui/drafts';
import { Failure } from '../../kit/ui/Page';
import { serverOf } from '../../kit/ui/server';
import { useTask } from '../../kit/ui/task';
import { Second } from '../../kit/ui/ui';
import { type Page, PageContext, pageOf, type Screen } from '../../kit/ui/usePage';

import { type SchoolPayload, SET_UP_STEPS } from '../../school/payload';
import type { OpeningCalls } from '../open';

const server = serverOf<OpeningCalls>();

export interface AppProps {
  /** The screens of this page, by their names without the page's. */
  // biome-ignore lint/suspicious/noExplicitAny: each screen needs something else beside its name
  screens: Record<string, FunctionComponent<any>>;
  /** Where to begin, where another page said so. */
  screen?: Screen;
  drafts: Drafts;
  /** The name of this page's file. */
  page: string;
  /** What can still be shown where the page can't be opened; without it, the way to the page that can. */
  Shut?: FunctionComponent<{ repaired(): void }> | undefined;
}

export function App(props: AppProps) {
  const [payload, setPayload] = useState<SchoolPayload>();
  const opening = useTask();
  const open = () =>
    opening.run('Reading the school’s sheet…', () => server.openDesk(props.page), setPayload);
  useEffect(() => void open(), []);

  if (payload) return <Screens {...props} payload={payload} setPayload={setPayload} />;
  return (
    <main class="opening">
      <h1>Stepwise</h1>
      <Failure task={opening} />
      {opening.failure ? (
        <>
          <button type="button" class="primary" onClick={open}>
            Try again
          </button>
          {props.Shut ? <props.Shut repaired={open} /> : <WayToHealth drafts={props.drafts} />}
        </>
      ) : (
        <p>Reading the school’s sheet…</p>
      )}
    </main>
  );
}

/** A sheet that can't be read as it is opens no page but the one that says why, and puts it right. */
function WayToHealth({ drafts }: Pick<AppProps, 'drafts'>) {
  const leaving = useTask();
  const screen: Screen = { name: 'health/attention' };
  const leave = () =>
    leaving.run(
      'Opening the page…',
      () => server.openPage(pageOf(screen), JSON.stringify({ screen, drafts })),
      () => {},
    );
  return (
    <>
      <Second disabled={leaving.doing !== ''} press={leave}>
        What needs a look
      </Second>
      <Failure task={leaving} />
    </>
  );
}

const HOME: Screen = { name: 'sidebar/home' };

/** Where a person starts: at the first thing that is not set up, or at home. */
function firstScreen({ setUp }: Pick<SchoolPayload, 'setUp'>): Screen {
  const step = SET_UP_STEPS.find((each) => !setUp[each]);
  return step ? { name: 'setup/set up', step } : HOME;
}

interface ScreensProps extends AppProps {
  payload: SchoolPayload;
  setPayload(payload: SchoolPayload): void;
}

const nameIn = ({ name }: Screen): string => name.split('/')[1] ?? '';

/** The way between the screens of a page, the last of which is shown, and on to another page. */
function useWay({ screens, screen, drafts, page, payload }: ScreensProps) {
  const isKnown = screen && (pageOf(screen) !== page || nameIn(screen) in screens);
  const [stack, setStack] = useState<Screen[]>(() => [isKnown ? screen : firstScreen(payload)]);
  const leaving = useTask();
  const here = stack[stack.length - 1] ?? HOME;
  const leave = (to: Screen) =>
    leaving.run(
      'Opening the page…',
      () => server.openPage(pageOf(to), JSON.stringify({ screen: to, drafts })),
      () => {},
    );
  const show = (next: Screen[]) => {
    const to = next[next.length - 1] ?? HOME;
    if (pageOf(to) === page) setStack(next);
    else leave(to);
  };
  const back = () => {
    if (stack.length > 1) show(stack.slice(0, -1));
    else if (here.name !== HOME.name) show([HOME]);
  };
  // A page that begins with a screen of another one hands over at once.
  useEffect(() => {
    if (pageOf(here) !== page) leave(here);
  }, []);
  return {
    here,
    leaving,
    back,
    go: (to: Screen) => show([...stack, to]),
    replace: (to: Screen) => show([...stack.slice(0, -1), to]),
    home: () => show([HOME]),
  };
}

/** Escape goes back, where nothing else on the screen wanted it. */
function useEscape(back: () => void) {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) back();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}

/** In the place of a screen that can't be shown, such as one that is a lead's alone. */
const Broken = () => (
  <p class="note" role="alert">
    This can’t be shown to you here. Close Stepwise and open it again from its menu; what you saved is safe.
  </p>
);

function Screens(props: ScreensProps) {
  const { screens, page, payload, setPayload, drafts } = props;
  const { here, leaving, ...way } = useWay(props);
  useEscape(way.back);
  useEffect(() => window.scrollTo(0, 0), [here]);
  const Shown = pageOf(here) === page ? screens[nameIn(here)] : undefined;
  const [broken] = useErrorBoundary();
  const readAnew = () => server.openDesk(page);
  const shared = { payload, setPayload, readAnew, drafts, ...way } as unknown as Page<never>;
  return (
    <PageContext.Provider value={shared}>
      {leaving.doing && (
        <p class="leaving" role="status">
          {leaving.doing}
        </p>
      )}
      <Failure task={leaving} />
      {payload.notice && (
        <p class="leaving note" role="status">
          {payload.notice}
        </p>
      )}
      {broken ? <Broken /> : Shown && <Shown {...here} key={JSON.stringify(here)} />}
    </PageContext.Provider>
  );
}
