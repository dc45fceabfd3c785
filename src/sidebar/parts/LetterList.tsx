/** Letters to read: a list that can be searched, each opened just as it will arrive, or as its plain-text twin. */
import { useState } from 'preact/hooks';
import type { Letter } from '../../domain/letters/letter';
import { toHtml, toText } from '../../domain/letters/render';
import { findByEmail, fullName, withDepartment } from '../../domain/people';
import type { StaffMember } from '../../records';
import { matches } from '../view/people';
import { TextBox } from './TextBox';

interface LetterListProps {
  letters: Letter[];
  staff: StaffMember[];
}

export function LetterList({ letters, staff }: LetterListProps) {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState('');
  const shown = letters
    .map((letter) => ({ letter, to: findByEmail(staff, letter.to) }))
    .filter(({ letter, to }) =>
      matches(`${to ? withDepartment(to) : ''} ${letter.to} ${letter.subject} ${letter.kind}`, query),
    );
  return (
    <>
      <TextBox id="find-letter" label="Find a letter" value={query} onInput={setQuery} />
      {shown.length === 0 && <p class="quiet-words">No letter fits.</p>}
      <ul class="rows">
        {shown.map(({ letter, to }) => (
          <li key={letter.key}>
            <button
              type="button"
              class="row"
              aria-expanded={open === letter.key}
              onClick={() => setOpen(open === letter.key ? '' : letter.key)}
            >
              <span class="name">{to ? fullName(to) : letter.to}</span>
              {to && <span class="department">{to.department}</span>}
              <span class="one-line">{letter.subject}</span>
            </button>
            {open === letter.key && <OpenLetter letter={letter} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function OpenLetter({ letter }: { letter: Letter }) {
  const [plainText, setPlainText] = useState(false);
  return (
    <div class="letter">
      <label class="tick">
        <input
          type="checkbox"
          checked={plainText}
          onChange={(event) => setPlainText(event.currentTarget.checked)}
        />
        <span>As plain text</span>
      </label>
      {plainText ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <pre tabIndex={0}>{toText(letter)}</pre>
      ) : (
        <iframe title={`Letter: ${letter.subject}`} sandbox="" srcdoc={toHtml(letter)} />
      )}
    </div>
  );
}
