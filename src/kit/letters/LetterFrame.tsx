/** A letter just as it will arrive, as HTML or as plain text; the frame keeps its markup from touching the page. */
import './LetterFrame.css';
import { useState } from 'preact/hooks';
import type { Letter } from '../../records/letter';
import { toHtml } from './render';

interface LetterFrameProps {
  letter: Letter;
  /** Writes the plain-text twin, where a person may want to see that too. */
  toText?(letter: Letter): string;
}

export function LetterFrame({ letter, toText }: LetterFrameProps) {
  const [plainText, setPlainText] = useState(false);
  return (
    <div class="letter">
      {toText && (
        <label class="tick">
          <input type="checkbox" checked={plainText} onChange={() => setPlainText(!plainText)} />
          As plain text
        </label>
      )}
      {toText && plainText ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre tabIndex={0}>{toText(letter)}</pre>
      ) : (
        <iframe title={letter.subject} sandbox="" srcdoc={toHtml(letter)} />
      )}
    </div>
  );
}
