/** Short messages at the foot of the window: those that scripts show, and what the page itself has to say. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Toast, View } from '../serve/view';
import { Icon } from './icons';

export interface ToastBox {
  shown: Toast[];
  close: (number: number) => void;
  /** Shows a sentence of the page's own, until it is closed. */
  tell: (message: string) => void;
}

/** Toasts are numbered from 0 up; those that were there before the page opened are old news. */
export function useToasts(view: View | undefined): ToastBox {
  const [shown, setShown] = useState<Toast[]>([]);
  const seen = useRef<number>(undefined);
  const own = useRef(-1);
  const close = (number: number) => setShown((all) => all.filter((toast) => toast.number !== number));
  useEffect(() => {
    if (!view) return;
    const latest = view.toasts.at(-1)?.number ?? -1;
    const fresh = view.toasts.filter(({ number }) => number > (seen.current ?? latest));
    seen.current = latest;
    if (fresh.length === 0) return;
    setShown((all) => [...all, ...fresh].slice(-3));
    for (const toast of fresh)
      if (toast.seconds >= 0) setTimeout(() => close(toast.number), toast.seconds * 1000);
  }, [view]);
  const tell = (message: string) => {
    own.current -= 1;
    const toast = { number: own.current, title: '', message, seconds: -1 };
    setShown((all) => [...all.filter((one) => one.message !== message), toast].slice(-3));
  };
  return { shown, close, tell };
}

export function Toasts({ shown, close }: { shown: Toast[]; close: (number: number) => void }) {
  return (
    <div class="toasts" role="status">
      {shown.map(({ number, title, message }) => (
        <div key={number} class="toast">
          <p>
            {title && <b>{title}</b>} {message}
          </p>
          <button type="button" aria-label="Close this message" onClick={() => close(number)}>
            <Icon name="close" />
          </button>
        </div>
      ))}
    </div>
  );
}
