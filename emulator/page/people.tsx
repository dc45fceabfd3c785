/** Chooses who is at the keyboard: someone the Workspace knows of, or any address. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../serve/view';
import { post } from './api';
import { Icon } from './icons';
import { Popover } from './popover';

/** At most this many people are listed; typing finds the others. */
const listed = 60;

interface ChooseProps {
  person: string;
  people: Person[];
  choose: (email: string) => void;
}

type EntryProps = Omit<ChooseProps, 'people'> & { one: Person };

const PersonEntry = ({ one: { email, name }, person, choose }: EntryProps) => (
  <li>
    <button
      type="button"
      aria-current={email === person}
      title={`${name} ${email}`.trim()}
      onClick={() => choose(email)}
    >
      <span>{name || email}</span>
      {name && <small>{email}</small>}
      {email === person && <Icon name="tick" />}
    </button>
  </li>
);

/** A box to type in, and the people whose name or address has what was typed. */
export function ChoosePerson({ person, people, choose }: ChooseProps) {
  const [typed, setTyped] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const wanted = typed.trim().toLowerCase();
  const found = people.filter(({ email, name }) => `${name} ${email}`.toLowerCase().includes(wanted));
  const isNew = /^\S+@\S+\.\S+$/.test(wanted) && !people.some(({ email }) => email.toLowerCase() === wanted);
  return (
    <form
      class="choose-person"
      onSubmit={(event) => {
        event.preventDefault();
        const first = isNew ? wanted : found[0]?.email;
        if (first) choose(first);
      }}
    >
      <label>
        Name, or any e-mail address
        <input ref={box} type="text" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
      </label>
      <ul class="entries">
        {isNew && (
          <li>
            <button type="submit">
              Act as <b>{wanted}</b>
            </button>
          </li>
        )}
        {found.slice(0, listed).map((one) => (
          <PersonEntry key={one.email} one={one} person={person} choose={choose} />
        ))}
        {found.length === 0 && !isNew && <li class="quiet">Nobody of that name. Type a whole address.</li>}
      </ul>
    </form>
  );
}

interface ActAsProps {
  person: string;
  people: Person[];
  onProblem: (problem: Error) => void;
}

export function ActAs({ person, people, onProblem }: ActAsProps) {
  const name = people.find(({ email }) => email === person)?.name || person;
  return (
    <Popover
      label={`${name} is at the keyboard. Act as someone else`}
      buttonClass="act-as"
      align="right"
      button={
        <>
          <span class="initial" data-letter={name[0]?.toUpperCase()} />
          <span class="who">{name}</span>
          <Icon name="down" size={14} />
        </>
      }
    >
      {(close) => (
        <ChoosePerson
          person={person}
          people={people}
          choose={(email) => {
            close();
            post('person', { email }).catch(onProblem);
          }}
        />
      )}
    </Popover>
  );
}
