/** What is still being made: how far it is, what can be begun with meanwhile, and that it is there. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ComingView, View } from '../serve/view';
import { post } from './api';
import { Icon } from './icons';

const GETTING_READY = 'getting ready';

function How({ coming: { label, sentence, share } }: { coming: ComingView }) {
  return (
    <>
      <p role="status">
        {label}: {sentence || GETTING_READY} …
      </p>
      <progress value={share} aria-label={label} />
    </>
  );
}

/** Above a Workspace that is in use. */
export function ComingLines({ coming }: { coming: ComingView[] }) {
  return (
    <>
      {coming.map((each) => (
        <section key={each.label} class="coming-line" aria-label="Being made">
          <How coming={each} />
        </section>
      ))}
    </>
  );
}

/** The whole page, while the first state is being made and nothing else was chosen. */
export function Waiting({ view: { coming, restart } }: { view: View }) {
  const [busy, setBusy] = useState('');
  const [problem, setProblem] = useState('');
  const begin = async (label: string) => {
    setBusy(label);
    setProblem('');
    await post('restart', { label }).catch((error: Error) => setProblem(error.message));
    setBusy('');
  };
  return (
    <main class="coming-page">
      <h1>
        <Icon name="sheet" size={22} /> Local Workspace
      </h1>
      {coming.slice(0, 1).map((each) => (
        <How key={each.label} coming={each} />
      ))}
      <p class="quiet">It is made once and kept, and opens here as soon as it is there.</p>
      <p>You need not wait for it. Begin now with:</p>
      <div class="choices">
        {restart.map((label) => (
          <button key={label} type="button" disabled={busy !== ''} onClick={() => begin(label)}>
            {busy === label ? 'One moment…' : label}
          </button>
        ))}
      </div>
      {problem && <p role="alert">{problem}</p>}
    </main>
  );
}

/** Says what has arrived while something else was in use. */
export function useArrivals(view: View | undefined, tell: (sentence: string) => void) {
  const before = useRef<View | undefined>(undefined);
  useEffect(() => {
    const awaited = before.current?.isWaiting ? [] : (before.current?.coming ?? []);
    const arrived = awaited.filter(({ label }) => view?.restart.includes(label));
    for (const { label } of arrived) tell(`${label} is there: “Start again” opens it.`);
    before.current = view;
  }, [view]);
}
