/** Small parts that many screens use. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { announce } from '../announce';

/** A state told in words, with a colour for those who see it. */
export function Chip({
  tone,
  children,
}: {
  tone: 'blue' | 'green' | 'amber' | 'grey';
  children: ComponentChildren;
}) {
  return <span class={`chip ${tone}`}>{children}</span>;
}

/** Words that can be opened; closed they are one line. */
export function Disclosure(props: {
  summary: ComponentChildren;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details open={props.open}>
      <summary>{props.summary}</summary>
      <div class="opened">{props.children}</div>
    </details>
  );
}

/** Who will see what is typed on this screen. */
export function WhoSees({ children }: { children: ComponentChildren }) {
  return (
    <p class="who-sees">
      <svg viewBox="0 0 24 24" width="16" height="16" aria-hidden="true">
        <path
          fill="currentColor"
          d="M12 5C7 5 2.7 8.1 1 12.5 2.7 16.9 7 20 12 20s9.3-3.1 11-7.5C21.3 8.1 17 5 12 5zm0 12.5a5 5 0 110-10 5 5 0 010 10zm0-8a3 3 0 100 6 3 3 0 000-6z"
        />
      </svg>
      {children}
    </p>
  );
}

/** A link to hand round. Where the browser keeps the clipboard from the page, the link is at least selected. */
export function CopyLink({ id, label, link }: { id: string; label: string; link: string }) {
  const [copied, setCopied] = useState('');
  const copy = () => {
    const box = document.getElementById(id) as HTMLInputElement;
    box.select();
    const done = document.execCommand('copy');
    const words = done ? 'Copied' : 'Press Ctrl+C';
    setCopied(words);
    announce(`${label}: ${words}`);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="copy">
        <input id={id} type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
        <button type="button" class="quiet" aria-label={`Copy the link: ${label}`} onClick={copy}>
          {copied || 'Copy'}
        </button>
      </div>
    </div>
  );
}

/** 'one pair', '12 pairs'. */
export const countOf = (n: number, one: string, many = `${one}s`): string =>
  n === 1 ? `one ${one}` : `${n} ${many}`;

/** How far along something is, in words for those who listen and a bar for those who look. */
export function Progress({ at, of, words }: { at: number; of: number; words: string }) {
  return (
    <div class="progress">
      <p id="progress-words">{words}</p>
      <div
        role="progressbar"
        aria-labelledby="progress-words"
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={at}
        aria-valuetext={words}
      >
        <span style={{ width: `${(100 * at) / of}%` }} />
      </div>
    </div>
  );
}
