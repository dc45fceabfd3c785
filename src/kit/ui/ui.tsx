/** Small parts that many screens use. */
import './ui.css';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { announce } from './announce';
import type { Tone } from './tone';

export { counted as countOf } from '../../school/wording';

interface Children {
  children: ComponentChildren;
}

/** A quieter line of its own: a department, a date. */
export const Quiet = ({ children }: Children) => <span class="quiet line">{children}</span>;

/** A button that is not the screen's one thing to do. */
export function Second(props: { press(): void; disabled?: boolean } & Children) {
  return (
    <button type="button" class="second" disabled={props.disabled} onClick={props.press}>
      {props.children}
    </button>
  );
}

/** A state told in words, with a colour for those who see it. */
export const Chip = ({ tone, children }: { tone: Tone } & Children) => (
  <span class={`chip ${tone}`}>{children}</span>
);

export const Count = ({ children }: Children) => <span class="chip grey">{children}</span>;

/** Words that can be opened; closed they are one line. */
export function Disclosure(props: { summary: ComponentChildren; open?: boolean } & Children) {
  return (
    <details open={props.open}>
      <summary>{props.summary}</summary>
      {props.children}
    </details>
  );
}

/** Copies what a box holds, or selects it where the browser keeps the clipboard from the page. */
export function CopyButton({ id }: { id: string }) {
  const [copied, setCopied] = useState('');
  const copy = () => {
    (document.getElementById(id) as HTMLInputElement).select();
    const words = document.execCommand('copy') ? 'Copied' : 'Press Ctrl+C';
    setCopied(words);
    announce(words);
  };
  return (
    <button type="button" class="second" aria-describedby={id} onClick={copy}>
      {copied || 'Copy'}
    </button>
  );
}

/** A link to hand round. */
export const CopyLink = ({ id, label, link }: { id: string; label: string; link: string }) => (
  <div class="field">
    <label for={id}>{label}</label>
    <div class="copy">
      <input id={id} type="text" readOnly value={link} onFocus={(event) => event.currentTarget.select()} />
      <CopyButton id={id} />
    </div>
  </div>
);

/** How far along something is, in words for those who listen and a bar for those who look. */
export function Progress({ at, of, words }: { at: number; of: number; words: string }) {
  return (
    <div>
      <p class="quiet">{words}</p>
      <div
        role="progressbar"
        aria-label={words}
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
