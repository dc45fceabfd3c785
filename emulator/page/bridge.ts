/** Carries `google.script.run` and `google.script.host` from a script's frame to the Workspace and back. */
import { type Asker, run } from './api';

/** What the frame's side sends; see shim.ts. */
export type FromFrame =
  | { kind: 'call'; id: number; fn: string; args: unknown[] }
  | { kind: 'close' }
  | { kind: 'size'; width?: number; height?: number }
  | { kind: 'focus' };

/** What it gets back for a call. */
export type ToFrame = { id: number; ok: true; value: unknown } | { id: number; ok: false; error: string };

interface Hands {
  asker: Asker;
  close: () => void;
  resize: (size: { width?: number; height?: number }) => void;
  focusSheet: () => void;
}

async function called(message: FromFrame & { kind: 'call' }, asker: Asker): Promise<ToFrame> {
  const { id, fn, args } = message;
  try {
    const outcome = await run<unknown>('call', { fn, args }, asker);
    return outcome.ok ? { id, ok: true, value: outcome.value } : { id, ok: false, error: outcome.error };
  } catch {
    return { id, ok: false, error: 'NetworkError: Connection failure due to HTTP 0' };
  }
}

/** Listens to one frame, and only to it; call the result to stop. */
export function bridge(frame: HTMLIFrameElement, hands: Hands): () => void {
  const hear = async (event: MessageEvent<FromFrame>) => {
    if (event.source !== frame.contentWindow) return;
    const message = event.data;
    if (message.kind === 'close') hands.close();
    if (message.kind === 'focus') hands.focusSheet();
    if (message.kind === 'size') {
      const { width, height } = message;
      hands.resize({ ...(width && { width }), ...(height && { height }) });
    }
    if (message.kind === 'call') frame.contentWindow?.postMessage(await called(message, hands.asker), '*');
  };
  addEventListener('message', hear);
  return () => removeEventListener('message', hear);
}
