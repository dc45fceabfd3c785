/** Letters to read: a list that can be searched, each opened in its place. */
import { useState } from 'preact/hooks';
import { LetterFrame } from '../kit/letters/LetterFrame';
import { toText } from '../kit/letters/render';
import { PersonName } from '../kit/ui/PersonBox';
import { matches } from '../kit/ui/search';
import { TextBox } from '../kit/ui/TextBox';
import type { StaffMember } from '../records';
import type { Letter } from '../records/letter';
import { findByEmail, withDepartment } from '../school/people';

interface LetterListProps {
  letters: Letter[];
  staff: StaffMember[];
  today: string;
}

export function LetterList({ letters, staff, today }: LetterListProps) {
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState('');
  const shown = letters
    .map((letter) => ({ letter, to: findByEmail(staff, letter.to, today) }))
    .filter(({ letter, to }) =>
      matches(`${to ? withDepartment(to) : ''} ${letter.to} ${letter.subject}`, query),
    );
  return (
    <>
      <TextBox id="find-letter" label="Find a letter" value={query} onInput={setQuery} />
      {shown.length === 0 && <p class="quiet">No letter fits.</p>}
      <ul class="rows">
        {shown.map(({ letter, to }) => (
          <li key={letter.key}>
            <button
              type="button"
              class="row"
              aria-expanded={open === letter.key}
              onClick={() => setOpen(open === letter.key ? '' : letter.key)}
            >
              {to ? <PersonName person={to} /> : letter.to}
              <span class="one-line">{letter.subject}</span>
            </button>
            {open === letter.key && <LetterFrame letter={letter} toText={toText} />}
          </li>
        ))}
      </ul>
    </>
  );
}
