/** Starts again from one of the states that this Workspace was given, after asking once. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { post } from './api';
import { Icon } from './icons';

interface ChoicesProps {
  labels: string[];
  /** Label of the state that is being opened, or ''. */
  busy: string;
  restart: (label: string) => void;
  close: () => void;
}

function Choices({ labels, busy, restart, close }: ChoicesProps) {
  return (
    <div class="choices">
      {labels.map((label) => (
        <button
          key={label}
          type="button"
          class="primary"
          disabled={busy !== ''}
          onClick={() => restart(label)}
        >
          {busy === label ? 'One moment…' : label}
        </button>
      ))}
      <button type="button" disabled={busy !== ''} onClick={close}>
        Keep what is here
      </button>
    </div>
  );
}

export function Restart({ labels, onProblem }: { labels: string[]; onProblem: (problem: Error) => void }) {
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState('');
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const restart = async (label: string) => {
    setBusy(label);
    try {
      await post('restart', { label });
      location.assign('/');
    } catch (problem) {
      setBusy('');
      setOpen(false);
      onProblem(problem as Error);
    }
  };
  return (
    <>
      <button type="button" class="quiet-button again" onClick={() => setOpen(true)}>
        <Icon name="again" />
        Start again
      </button>
      <dialog ref={dialog} class="card" aria-labelledby="restart-title" onClose={() => setOpen(false)}>
        <h2 id="restart-title">Start again</h2>
        <p>Everything in this Workspace is put away: the sheet, the forms, the mail and the log.</p>
        <Choices labels={labels} busy={busy} restart={restart} close={() => setOpen(false)} />
      </dialog>
    </>
  );
}
