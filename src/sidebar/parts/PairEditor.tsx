/** One pair of a programme: who coaches whom, a new coach from a day on, or an end. */
import { useState } from 'preact/hooks';
import { sayDay } from '../../domain/days';
import type { Desk } from '../../domain/desk';
import { findById, isCurrent, withDepartment } from '../../domain/people';
import type { Pair } from '../../records';
import { announce } from '../announce';
import { server } from '../server';
import { useSidebar } from '../sidebar';
import { useTask } from '../task';
import { today } from '../view/today';
import { Failure } from './Foot';
import { PersonBox, PersonName } from './PersonBox';
import { TextBox } from './TextBox';

interface PairEditorProps {
  pair: Pair;
  /** Says what was done; a pair that has ended is told nothing and only shown. */
  tell?(words: string): void;
}

export function PairEditor({ pair, tell }: PairEditorProps) {
  const { desk } = useSidebar();
  const [open, setOpen] = useState<'swap' | 'end' | ''>('');
  const teacher = findById(desk.staff, pair.teacher);
  const coach = findById(desk.staff, pair.coach);
  const toggle = (which: 'swap' | 'end') => setOpen(open === which ? '' : which);
  const done = (words: string) => {
    setOpen('');
    tell?.(words);
    announce(words);
  };
  if (!teacher || !coach) return null;
  const name = withDepartment(teacher);
  return (
    <li class="row still">
      <PersonName person={teacher} />
      <span class="coached">
        Coach: {withDepartment(coach)}
        <span class="department">
          From {sayDay(pair.from)}
          {pair.until && ` to ${sayDay(pair.until)}`}
        </span>
      </span>
      {tell && (
        <span class="actions">
          <button
            type="button"
            class="link"
            aria-expanded={open === 'swap'}
            aria-label={`New coach for ${name}`}
            onClick={() => toggle('swap')}
          >
            New coach
          </button>
          <button
            type="button"
            class="link"
            aria-expanded={open === 'end'}
            aria-label={`End the pair of ${name}`}
            onClick={() => toggle('end')}
          >
            End
          </button>
        </span>
      )}
      {open === 'swap' && <Swap pair={pair} done={() => done(`${name} has a new coach.`)} />}
      {open === 'end' && <End pair={pair} done={() => done(`The pair of ${name} has its last day.`)} />}
    </li>
  );
}

interface ChangeProps {
  pair: Pair;
  done(): void;
}

function useChange(done: () => void) {
  const { desk, setDesk } = useSidebar();
  const [day, setDay] = useState(today(desk));
  const task = useTask();
  const change = (work: () => Promise<Desk>) =>
    task.run('Saving the pair…', work, (after) => {
      setDesk(after);
      done();
    });
  return { desk, day, setDay, task, change };
}

function Swap({ pair, done }: ChangeProps) {
  const { desk, day, setDay, task, change } = useChange(done);
  const [coach, setCoach] = useState('');
  const others = desk.staff.filter(
    (each) => isCurrent(each, today(desk)) && each.id !== pair.coach && each.id !== pair.teacher,
  );
  return (
    <div class="inset">
      <PersonBox
        id={`coach-${pair.id}`}
        label="Who coaches from now on?"
        staff={others}
        value={coach}
        onChoose={setCoach}
      />
      <TextBox id={`from-${pair.id}`} label="From which day?" type="date" value={day} onInput={setDay} />
      <Failure task={task} />
      <button
        type="button"
        class="quiet"
        disabled={!coach || !day}
        onClick={() => change(() => server.swapPair(pair.id, coach, day))}
      >
        {task.doing || 'Save the new coach'}
      </button>
    </div>
  );
}

function End({ pair, done }: ChangeProps) {
  const { day, setDay, task, change } = useChange(done);
  return (
    <div class="inset">
      <TextBox
        id={`until-${pair.id}`}
        label="The last day of this pair"
        type="date"
        value={day}
        onInput={setDay}
      />
      <p class="help">What they did together stays.</p>
      <Failure task={task} />
      <button
        type="button"
        class="quiet"
        disabled={!day}
        onClick={() => change(() => server.endPair(pair.id, day))}
      >
        {task.doing || 'End this pair'}
      </button>
    </div>
  );
}
