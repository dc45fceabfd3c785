/** Adds pairs to a programme: one coach, and as many teachers as are ticked. */
import { useState } from 'preact/hooks';
import { pairsOn } from '../../domain/pairing';
import { findById, isCurrent, teaches, withDepartment } from '../../domain/people';
import type { StaffMember } from '../../records';
import { useForm } from '../form';
import { Page } from '../parts/Page';
import { PersonBox, PersonName } from '../parts/PersonBox';
import { TextBox } from '../parts/TextBox';
import { countOf, Quiet } from '../parts/ui';
import { server } from '../server';
import { useSidebar } from '../sidebar';
import { useTask } from '../task';
import { searchStaff } from '../view/people';
import { today } from '../view/today';

export function AddPairs({ id }: { id: string }) {
  const { desk, setDesk } = useSidebar();
  const programme = desk.programmes.find((each) => each.id === id);
  const day = today(desk);
  const [coach, setCoach] = useState('');
  const [from, setFrom] = useState(programme && programme.startsOn > day ? programme.startsOn : day);
  const [ticked, setTicked] = useState<string[]>([]);
  const [told, setTold] = useState('');
  const task = useTask();
  const teachers = ticked.filter((each) => each !== coach);
  const form = useForm({
    ...(!coach && { coach: 'Choose a coach.' }),
    ...(!from && { from: 'Choose a day.' }),
    ...(teachers.length === 0 && { teachers: 'Tick at least one teacher.' }),
  });
  const current = desk.staff.filter((person) => isCurrent(person, day));
  const save = () => {
    const list = teachers.map((teacher) => ({ coach, teacher }));
    task.run(
      'Saving the pairs…',
      () => server.savePairs(id, from, list),
      (after) => {
        setDesk(after);
        setTold(`Saved: ${countOf(list.length, 'pair')}. You can go on with the next coach.`);
        setTicked([]);
        setCoach('');
      },
    );
  };
  return (
    <Page
      title="Add pairs"
      subtitle={programme?.name}
      told={told}
      form={form}
      task={task}
      primary={{ label: `Save ${countOf(teachers.length, 'pair')}`, press: () => form.submit(save) }}
    >
      <PersonBox
        id="coach"
        label="Who coaches?"
        staff={current}
        value={coach}
        onChoose={setCoach}
        problem={form.problems['coach']}
      />
      <TextBox
        id="from"
        label="From which day?"
        type="date"
        value={from}
        onInput={setFrom}
        problem={form.problems['from']}
      />
      <TeacherTicks
        programme={id}
        people={current.filter((person) => teaches(person) && person.id !== coach)}
        ticked={ticked}
        setTicked={setTicked}
        problem={form.problems['teachers']}
      />
    </Page>
  );
}

interface TeacherTicksProps {
  programme: string;
  people: StaffMember[];
  ticked: string[];
  setTicked(staffIds: string[]): void;
  problem?: string;
}

/** Those who are ticked stay in sight whatever is typed; those who have a coach here already can't be ticked. */
function TeacherTicks({ programme, people, ticked, setTicked, problem }: TeacherTicksProps) {
  const { desk } = useSidebar();
  const [query, setQuery] = useState('');
  const running = pairsOn(desk.pairs, today(desk)).filter((pair) => pair.programme === programme);
  const found = searchStaff(people, query);
  const chosen = people.filter((person) => ticked.includes(person.id) && !found.includes(person));
  return (
    <>
      <TextBox
        id="teachers"
        label="Who is coached?"
        help="Type to find people by name or department."
        value={query}
        onInput={setQuery}
        problem={problem}
      />
      <div class="ticks">
        {[...chosen, ...found].map((person) => {
          const { id } = person;
          const pair = running.find((each) => each.teacher === id);
          const coach = pair && findById(desk.staff, pair.coach);
          const on = ticked.includes(id);
          return (
            <label key={id} class="tick">
              <input
                type="checkbox"
                checked={on}
                disabled={!!coach}
                onChange={() => setTicked(on ? ticked.filter((each) => each !== id) : [...ticked, id])}
              />
              <span>
                <PersonName person={person} />
                {coach && <Quiet>Has a coach here: {withDepartment(coach)}</Quiet>}
              </span>
            </label>
          );
        })}
      </div>
    </>
  );
}
