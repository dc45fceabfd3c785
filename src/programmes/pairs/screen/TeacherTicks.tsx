/** Ticks the teachers whom a coach is to coach. */
import type { ProgrammesPayload } from '../../payload';
import '../../../kit/ui/ticks.css';
import { useState } from 'preact/hooks';
import { PersonName } from '../../../kit/ui/PersonBox';
import { searchStaff } from '../../../kit/ui/search';
import { TextBox } from '../../../kit/ui/TextBox';
import { Quiet } from '../../../kit/ui/ui';
import { usePage } from '../../../kit/ui/usePage';
import type { StaffMember } from '../../../records';
import { today } from '../../../school/payload';
import { findById, withDepartment } from '../../../school/people';
import { pairsFrom } from '../rules';
import { pairsIn } from './view';

interface TeacherTicksProps {
  programme: string;
  people: StaffMember[];
  ticked: string[];
  setTicked(staffIds: string[]): void;
  label?: string;
  problem?: string;
}

/** Ticked people stay in sight whatever is typed; people who have a coach here already can't be ticked. */
export function TeacherTicks(props: TeacherTicksProps) {
  const { programme, people, ticked, setTicked, label = 'Who is coached?', problem } = props;
  const { payload } = usePage<ProgrammesPayload>();
  const [query, setQuery] = useState('');
  const running = pairsFrom(pairsIn(payload), today(payload)).filter((pair) => pair.programme === programme);
  const coachOf = (id: string) => running.find((pair) => pair.teacher === id)?.coach;
  const found = searchStaff(people, query);
  const more = found.map(({ id }) => id).filter((id) => !ticked.includes(id) && !coachOf(id));
  const chosen = people.filter((person) => ticked.includes(person.id) && !found.includes(person));
  return (
    <>
      <TextBox
        id="teachers"
        label={label}
        help="Type to find people by name or department."
        value={query}
        onInput={setQuery}
        problem={problem}
      />
      {query && more.length > 1 && (
        <button type="button" class="link slot" onClick={() => setTicked([...ticked, ...more])}>
          Tick all {more.length}
        </button>
      )}
      <div class="ticks">
        {[...chosen, ...found].map((person) => (
          <Tick
            key={person.id}
            person={person}
            coach={coachOf(person.id)}
            on={ticked.includes(person.id)}
            toggle={(on) =>
              setTicked(on ? [...ticked, person.id] : ticked.filter((each) => each !== person.id))
            }
          />
        ))}
      </div>
    </>
  );
}

interface TickProps {
  person: StaffMember;
  /** The coach whom this person has in the programme already. */
  coach?: string;
  on: boolean;
  toggle(on: boolean): void;
}

function Tick({ person, coach: id = '', on, toggle }: TickProps) {
  const coach = findById(usePage<ProgrammesPayload>().payload.staff, id);
  return (
    <label class="tick">
      <input type="checkbox" checked={on} disabled={!!coach} onChange={() => toggle(!on)} />
      <span>
        <PersonName person={person} />
        {coach && <Quiet>Has a coach here: {withDepartment(coach)}</Quiet>}
      </span>
    </label>
  );
}
