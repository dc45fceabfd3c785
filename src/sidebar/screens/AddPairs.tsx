/** Adds pairs to a programme: one coach, and as many teachers as are ticked. */
import { useState } from 'preact/hooks';
import { pairsOn } from '../../domain/pairing';
import { findById, fullName, isCurrent, teaches, withDepartment } from '../../domain/people';
import type { StaffMember } from '../../records';
import { announce } from '../announce';
import { Foot } from '../parts/Foot';
import { Page } from '../parts/Page';
import { PersonBox, PersonName } from '../parts/PersonBox';
import { countOf } from '../parts/small';
import { TextBox } from '../parts/TextBox';
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
  const [teachers, setTeachers] = useState<string[]>([]);
  const [told, setTold] = useState('');
  const task = useTask();
  const current = desk.staff.filter((person) => isCurrent(person, day));
  const chosen = teachers.filter((each) => each !== coach);
  const save = () => {
    if (!coach || chosen.length === 0) {
      setTold(coach ? 'Tick at least one teacher.' : 'Choose a coach first.');
      return;
    }
    const list = chosen.map((teacher) => ({ coach, teacher }));
    task.run(
      'Saving the pairs…',
      () => server.savePairs(id, from, list),
      (after) => {
        const words = `${countOf(list.length, 'pair')} saved. You can go on with the next coach.`;
        setDesk(after);
        setTold(words);
        setTeachers([]);
        setCoach('');
        announce(words);
      },
    );
  };
  return (
    <Page
      title="Add pairs"
      subtitle={programme?.name}
      foot={<Foot label={`Save ${countOf(chosen.length, 'pair')}`} onPress={save} task={task} />}
    >
      <div role="status">{told && <p class="note">{told}</p>}</div>
      <PersonBox id="coach" label="Who coaches?" staff={current} value={coach} onChoose={setCoach} />
      <TextBox id="from" label="From which day?" type="date" value={from} onInput={setFrom} />
      <TeacherTicks
        programme={id}
        people={current.filter((person) => teaches(person) && person.id !== coach)}
        ticked={teachers}
        tick={(teacher, on) =>
          setTeachers(on ? [...teachers, teacher] : teachers.filter((each) => each !== teacher))
        }
      />
    </Page>
  );
}

interface TeacherTicksProps {
  programme: string;
  people: StaffMember[];
  ticked: string[];
  tick(teacher: string, on: boolean): void;
}

/** Those who are ticked stay in sight whatever is typed in the search box. */
function TeacherTicks({ programme, people, ticked, tick }: TeacherTicksProps) {
  const { desk } = useSidebar();
  const [query, setQuery] = useState('');
  const running = pairsOn(desk.pairs, today(desk)).filter((pair) => pair.programme === programme);
  const found = searchStaff(people, query);
  const chosen = people.filter((person) => ticked.includes(person.id) && !found.includes(person));
  return (
    <fieldset class="field">
      <legend>Who is coached?</legend>
      <TextBox id="teachers" label="Find by name or department" value={query} onInput={setQuery} />
      <div class="ticks">
        {[...chosen, ...found].map((person) => {
          const pair = running.find((each) => each.teacher === person.id);
          const has = pair && findById(desk.staff, pair.coach);
          return (
            <label key={person.id} class="tick">
              <input
                type="checkbox"
                checked={ticked.includes(person.id)}
                onChange={(event) => tick(person.id, event.currentTarget.checked)}
              />
              <span>
                <PersonName person={person} />
                {has && (
                  <span class="department" title={withDepartment(has)}>
                    has {fullName(has)}, {has.department} as coach
                  </span>
                )}
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}
