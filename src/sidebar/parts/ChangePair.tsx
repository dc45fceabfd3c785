/** Gives a pair another coach from a day on, or its last day. */
import { useState } from 'preact/hooks';
import { sayDay } from '../../domain/days';
import { isCurrent } from '../../domain/people';
import type { Pair } from '../../records';
import { server } from '../server';
import { useSidebar } from '../sidebar';
import { useTask } from '../task';
import { today } from '../view/today';
import { Failure } from './Page';
import { PersonBox } from './PersonBox';
import { TextBox } from './TextBox';
import { Second } from './ui';

interface ChangePairProps {
  pair: Pair;
  /** True for another coach, false for an end. */
  swap: boolean;
  done(words: string): void;
}

export function ChangePair({ pair: { id, coach: now, teacher }, swap, done }: ChangePairProps) {
  const { desk, setDesk } = useSidebar();
  const [day, setDay] = useState(today(desk));
  const [coach, setCoach] = useState('');
  const task = useTask();
  const others = desk.staff.filter(
    (person) => isCurrent(person, today(desk)) && person.id !== now && person.id !== teacher,
  );
  const save = () =>
    task.run(
      'Saving the pair…',
      () => (swap ? server.swapPair(id, coach, day) : server.endPair(id, day)),
      (after) => {
        setDesk(after);
        done(
          swap ? `a new coach from ${sayDay(day)}.` : `the last day is ${sayDay(day)}. What they did stays.`,
        );
      },
    );
  const label = swap ? 'From which day?' : 'The last day of this pair';
  return (
    <div class="inset">
      {swap && (
        <PersonBox
          id={`coach-${id}`}
          label="Who coaches from now on?"
          staff={others}
          value={coach}
          onChoose={setCoach}
        />
      )}
      <TextBox id={`day-${id}`} label={label} type="date" value={day} onInput={setDay} />
      <Failure task={task} />
      <Second disabled={!day || (swap && !coach)} press={save}>
        {task.doing || (swap ? 'Save the new coach' : 'End this pair')}
      </Second>
    </div>
  );
}
