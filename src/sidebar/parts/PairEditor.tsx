/** One pair of a programme: who coaches whom, a new coach from a day on, or an end. */
import { useState } from 'preact/hooks';
import { sayDay } from '../../domain/days';
import { findById, isCurrent, withDepartment } from '../../domain/people';
import type { Pair } from '../../records';
import { server } from '../server';
import { useSidebar } from '../sidebar';
import { useTask } from '../task';
import { today } from '../view/today';
import { Failure } from './Page';
import { PersonBox, PersonName } from './PersonBox';
import { TextBox } from './TextBox';
import { Quiet, Second } from './ui';

interface PairEditorProps {
  pair: Pair;
  /** Says what was done; without it the pair is only shown. */
  tell?(words: string): void;
}

type Change = 'New coach' | 'End';
const CHANGES: Change[] = ['New coach', 'End'];

export function PairEditor({ pair, tell }: PairEditorProps) {
  const { desk } = useSidebar();
  const [open, setOpen] = useState<Change>();
  const teacher = findById(desk.staff, pair.teacher);
  const coach = findById(desk.staff, pair.coach);
  if (!teacher || !coach) return null;
  const done = (words: string) => {
    setOpen(undefined);
    tell?.(`${withDepartment(teacher)}: ${words}`);
  };
  return (
    <li class="row still">
      <PersonName person={teacher} />
      Coach: {withDepartment(coach)}
      <Quiet>
        From {sayDay(pair.from)}
        {pair.until && ` to ${sayDay(pair.until)}`}
      </Quiet>
      {tell && (
        <p class="actions">
          {CHANGES.map((change) => (
            <button
              key={change}
              type="button"
              class="link"
              aria-expanded={open === change}
              onClick={() => setOpen(open === change ? undefined : change)}
            >
              {change}
              <span class="unseen"> for {withDepartment(teacher)}</span>
            </button>
          ))}
        </p>
      )}
      {open && <ChangePair key={open} pair={pair} swap={open === 'New coach'} done={done} />}
    </li>
  );
}

function ChangePair({ pair, swap, done }: { pair: Pair; swap: boolean; done(words: string): void }) {
  const { desk, setDesk } = useSidebar();
  const [day, setDay] = useState(today(desk));
  const [coach, setCoach] = useState('');
  const task = useTask();
  const others = desk.staff.filter(
    ({ id, ...person }) =>
      id !== pair.coach && id !== pair.teacher && isCurrent({ id, ...person }, today(desk)),
  );
  const save = () =>
    task.run(
      'Saving the pair…',
      () => (swap ? server.swapPair(pair.id, coach, day) : server.endPair(pair.id, day)),
      (after) => {
        setDesk(after);
        done(
          swap ? `a new coach from ${sayDay(day)}.` : `the last day is ${sayDay(day)}. What they did stays.`,
        );
      },
    );
  return (
    <div class="inset">
      {swap && (
        <PersonBox
          id={`coach-${pair.id}`}
          label="Who coaches from now on?"
          staff={others}
          value={coach}
          onChoose={setCoach}
        />
      )}
      <TextBox
        id={`day-${pair.id}`}
        label={swap ? 'From which day?' : 'The last day of this pair'}
        type="date"
        value={day}
        onInput={setDay}
      />
      <Failure task={task} />
      <Second disabled={!day || (swap && !coach)} press={save}>
        {task.doing || (swap ? 'Save the new coach' : 'End this pair')}
      </Second>
    </div>
  );
}
