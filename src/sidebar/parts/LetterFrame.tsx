/** A letter just as it will arrive, or its plain-text twin; the frame keeps its markup from touching the page. */
import { useState } from 'preact/hooks';
import type { Letter } from '../../domain/letters/letter';
import { toHtml, toText } from '../../domain/letters/render';

export function LetterFrame({ letter }: { letter: Letter }) {
  const [plainText, setPlainText] = useState(false);
  return (
    <div class="letter">
      <label class="tick">
        <input type="checkbox" checked={plainText} onChange={() => setPlainText(!plainText)} />
        As plain text
      </label>
      {plainText ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre tabIndex={0}>{toText(letter)}</pre>
      ) : (
        <iframe title={letter.subject} sandbox="" srcdoc={toHtml(letter)} />
      )}
    </div>
  );
}
