/** A script's sidebar and dialogs, each in a sandboxed frame at its real size. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Pane } from '../serve/view';
import type { Asker } from './api';
import { bridge } from './bridge';
import { Icon } from './icons';

interface PaneProps {
  pane: Pane;
  asker: Asker;
  close: (pane: 'sidebar' | 'dialog') => void;
}

interface FrameProps extends PaneProps {
  place: 'sidebar' | 'dialog';
  resize?: (size: { width?: number; height?: number }) => void;
}

/** Without `allow-same-origin`, so that the script's page can reach nothing of this one but through the bridge. */
const sandbox =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';

function Frame({ pane, place, asker, close, resize }: FrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    if (!frame.current) return;
    return bridge(frame.current, {
      asker,
      close: () => close(place),
      resize: resize ?? (() => undefined),
      focusSheet: () => document.querySelector<HTMLElement>('.grid [tabindex]')?.focus(),
    });
  }, []);
  return <iframe ref={frame} title={pane.title} src={`/frame/${place}?${pane.key}`} sandbox={sandbox} />;
}

export function Sidebar({ pane, asker, close }: PaneProps) {
  return (
    <aside class="sidebar" style={{ width: `${pane.width}px` }} aria-label={pane.title || 'Sidebar'}>
      <header>
        <h2>{pane.title}</h2>
        <button type="button" aria-label="Close the sidebar" onClick={() => close('sidebar')}>
          <Icon name="close" />
        </button>
      </header>
      <Frame pane={pane} place="sidebar" asker={asker} close={close} />
    </aside>
  );
}

export function Dialog({ pane, asker, close }: PaneProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: pane.width, height: pane.height });
  useEffect(() => {
    if (pane.modal) dialog.current?.showModal();
    else dialog.current?.show();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="card pane-dialog"
      aria-labelledby="dialog-title"
      onCancel={(event) => {
        event.preventDefault();
        close('dialog');
      }}
    >
      <header>
        <h2 id="dialog-title">{pane.title}</h2>
        <button type="button" aria-label="Close the dialog" onClick={() => close('dialog')}>
          <Icon name="close" />
        </button>
      </header>
      <div class="pane-body" style={{ width: `${size.width}px`, height: `${size.height}px` }}>
        <Frame
          pane={pane}
          place="dialog"
          asker={asker}
          close={close}
          resize={(wanted) => setSize((now) => ({ ...now, ...wanted }))}
        />
      </div>
    </dialog>
  );
}
