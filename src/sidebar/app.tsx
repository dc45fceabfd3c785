/** The sidebar as a whole: opens the desk with one call, then keeps a stack of screens. */
import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Desk } from '../domain/desk';
import { Health } from './parts/Health';
import { Failure } from './parts/Page';
import { AddPairs } from './screens/AddPairs';
import { Attention } from './screens/Attention';
import { EditProgramme } from './screens/EditProgramme';
import { Home } from './screens/Home';
import { Letters } from './screens/Letters';
import { ProgrammeScreen } from './screens/Programme';
import { Programmes } from './screens/Programmes';
import { Saved } from './screens/Saved';
import { SetUp } from './screens/SetUp';
import { Teacher } from './screens/Teacher';
import { server } from './server';
import { type Screen, SET_UP_STEPS, share } from './sidebar';
import { useTask } from './task';

export function App() {
  const [desk, setDesk] = useState<Desk>();
  const opening = useTask();
  const open = () => opening.run('Reading the school’s sheet…', () => server.openDesk(), setDesk);
  useEffect(() => void open(), []);

  if (desk) return <Screens desk={desk} setDesk={setDesk} />;
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

/** Where a person starts: at the first thing that is not set up, or at home. */
export function firstScreen({ setUp }: Desk): Screen {
  const step = SET_UP_STEPS.find((each) => !setUp[each]);
  return step ? { name: 'set up', step } : { name: 'home' };
}

function Screens({ desk, setDesk }: { desk: Desk; setDesk(desk: Desk): void }) {
  const [stack, setStack] = useState<Screen[]>(() => [firstScreen(desk)]);
  const [drafts] = useState(() => new Map());
  const screen = stack[stack.length - 1] ?? { name: 'home' };
  const back = () => setStack((screens) => (screens.length > 1 ? screens.slice(0, -1) : screens));
  share({
    desk,
    setDesk,
    drafts,
    back,
    go: (to: Screen) => setStack((screens) => [...screens, to]),
    replace: (to: Screen) => setStack((screens) => [...screens.slice(0, -1), to]),
    home: () => setStack([{ name: 'home' }]),
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) back();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  useEffect(() => window.scrollTo(0, 0), [screen]);

  return <Shown screen={screen} key={JSON.stringify(screen)} />;
}

const SCREENS = {
  home: Home,
  'set up': SetUp,
  programmes: Programmes,
  programme: ProgrammeScreen,
  'edit programme': EditProgramme,
  'add pairs': AddPairs,
  teacher: Teacher,
  saved: Saved,
  letters: Letters,
  attention: Attention,
};

/** Each screen takes what its name was given; the name and the component are matched above. */
function Shown({ screen }: { screen: Screen }) {
  const Component = SCREENS[screen.name] as FunctionComponent<Screen>;
  return <Component {...screen} />;
}
