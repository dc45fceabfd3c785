/** The frame round everything but the forms: where one is, who one is, what time it is. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Ask, Reply, View } from '../serve/view';
import { type Asker, useGet, useVersion } from './api';
import { Asking } from './asking';
import { Clock } from './clock';
import { ComingLines, useArrivals, Waiting } from './coming';
import { FormsList } from './forms';
import { Icon, type IconName } from './icons';
import { Log } from './log';
import { Mail } from './mail';
import { ActAs } from './people';
import { Restart } from './restart';
import { follow, type Route } from './route';
import { Spreadsheet } from './spreadsheet';
import { Toasts, useToasts } from './toasts';
import { nextStep, Tour, TourButton } from './tour';

const places: { path: string; name: string; icon: IconName }[] = [
  { path: '/', name: 'Sheet', icon: 'sheet' },
  { path: '/forms', name: 'Forms', icon: 'forms' },
  { path: '/mail', name: 'Mail', icon: 'mail' },
  { path: '/log', name: 'Executions', icon: 'log' },
];

function Places({ path, view }: { path: string; view: View }) {
  const counts: Record<string, number> = { '/forms': view.forms.length, '/mail': view.mail.count };
  return (
    <nav class="places" aria-label="Places">
      {places.map((place) => (
        <a
          key={place.path}
          href={place.path}
          onClick={follow}
          aria-current={path === place.path ? 'page' : undefined}
        >
          <Icon name={place.icon} />
          {place.name}
          {counts[place.path] ? <span class="count">{counts[place.path]}</span> : null}
        </a>
      ))}
    </nav>
  );
}

/** Holds a script's question until the person has answered it. */
function useAsker(): [Asker, { ask: Ask; reply: (reply: Reply) => void } | undefined] {
  const [asked, setAsked] = useState<{ ask: Ask; reply: (reply: Reply) => void }>();
  const asker: Asker = (ask) =>
    new Promise((resolve) => {
      const reply = (given: Reply) => {
        setAsked(undefined);
        resolve(given);
      };
      setAsked({ ask, reply });
    });
  return [asker, asked];
}

function Top({ path, view, told }: { path: string; view: View; told: (problem: Error) => void }) {
  return (
    <header class="top">
      <span class="brand">
        <Icon name="sheet" size={22} />
        <h1 title={view.name}>{view.name}</h1>
      </span>
      <Places path={path} view={view} />
      <Clock clock={view.clock} onProblem={told} />
      {view.tour && <TourButton tour={view.tour} onProblem={told} />}
      <Restart labels={view.restart} onProblem={told} />
      <ActAs person={view.person} people={view.people} onProblem={told} />
    </header>
  );
}

interface PlaceProps {
  route: Route;
  view: View;
  asker: Asker;
  tell: (sentence: string) => void;
}

function Place({ route: { path, query }, view, asker, tell }: PlaceProps) {
  // Once opened, the sheet stays as it is behind the other places, its sidebar too, like a browser's tab.
  const onSheet = path === '/';
  const beenToSheet = useRef(false);
  beenToSheet.current ||= onSheet;
  return (
    <main class="place">
      {beenToSheet.current && (
        <div class="kept" hidden={!onSheet}>
          <Spreadsheet view={view} asker={asker} tell={tell} />
        </div>
      )}
      {path === '/forms' && <FormsList forms={view.forms} />}
      {path === '/mail' && <Mail query={query} view={view} />}
      {path === '/log' && <Log version={view.version} />}
    </main>
  );
}

export function Shell({ route }: { route: Route }) {
  const version = useVersion();
  const { value: view, error } = useGet<View>('view', {}, version);
  const [asker, asked] = useAsker();
  const toasts = useToasts(view);
  useArrivals(view, toasts.tell);
  useEffect(() => {
    if (view) document.title = view.isWaiting ? 'Local Workspace' : `${view.name} – local Workspace`;
  }, [view?.name, view?.isWaiting]);
  if (!view) return <p class="waiting">{error || 'Opening the local Workspace…'}</p>;
  if (view.isWaiting) return <Waiting view={view} />;
  const told = (problem: Error) => toasts.tell(problem.message);
  return (
    <div class="shell" data-next={view.tour ? nextStep(view.tour)?.action : undefined}>
      <Top path={route.path} view={view} told={told} />
      <ComingLines coming={view.coming} />
      {view.tour && !view.tour.hidden && <Tour tour={view.tour} onProblem={told} />}
      {view.notice && (
        <p class="notice" role="status">
          <Icon name="warning" /> {view.notice}
        </p>
      )}
      <Place route={route} view={view} asker={asker} tell={toasts.tell} />
      <Toasts shown={toasts.shown} close={toasts.close} />
      {asked && <Asking {...asked} />}
    </div>
  );
}
