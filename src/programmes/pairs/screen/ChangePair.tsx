/** Gives a pair another coach, or another format and mode, from a day on, or its last day. */

import { useState } from 'preact/hooks';
import { Failure } from '../../../kit/ui/Page';
import { PersonBox } from '../../../kit/ui/PersonBox';
import { serverOf } from '../../../kit/ui/server';
import { TextBox } from '../../../kit/ui/TextBox';
import { useTask } from '../../../kit/ui/task';
import { Second } from '../../../kit/ui/ui';
import { usePage } from '../../../kit/ui/usePage';
import type { Pair } from '../../../records';
import { sayDay } from '../../../school/days';
import { today } from '../../../school/payload';
import { isCurrent } from '../../../school/people';
import type { programmeCalls } from '../../calls';
import type { ProgrammesPayload } from '../../payload';
import type { Change } from './changes';
import { FormatBox, ModeBox } from './PairSettingsBoxes';
import { warningsOnAll } from './view';
import { Warnings } from './Warnings';

const server = serverOf<typeof programmeCalls>();

interface ChangePairProps {
  pair: Pair;
  change: Change;
  done(words: string): void;
}

const SAVES: Record<Change, string> = {
  'New coach': 'Save the new coach',
  Format: 'Save the new format',
  End: 'End this pair',
};

export function ChangePair({ pair, change, done }: ChangePairProps) {
  const { id } = pair;
  const { payload, setPayload } = usePage<ProgrammesPayload>();
  const [day, setDay] = useState(today(payload));
  const [to, setTo] = useState({ coach: pair.coach, format: pair.format, mode: pair.mode });
  const task = useTask();
  const ends = change === 'End';
  const isSame = to.coach === pair.coach && to.format === pair.format && to.mode === pair.mode;
  const save = () =>
    task.run(
      'Saving the pair…',
      () => (ends ? server.endPair(id, day) : server.swapPair(id, to, day)),
      (after) => {
        setPayload(after);
        const what = change === 'Format' ? 'another format' : 'a new coach';
        done(ends ? `the last day is ${sayDay(day)}. What they did stays.` : `${what} from ${sayDay(day)}.`);
      },
    );
  return (
    <div class="inset">
      {change === 'New coach' && (
        <NewCoach pair={pair} day={day} coach={to.coach} setCoach={(coach) => setTo({ ...to, coach })} />
      )}
      {change === 'Format' && (
        <>
          <FormatBox id={id} value={to} onChoose={(way) => setTo({ ...to, ...way })} />
          <ModeBox id={id} value={to} onChoose={(way) => setTo({ ...to, ...way })} />
        </>
      )}
      <TextBox
        id={`day-${id}`}
        label={ends ? 'The last day of this pair' : 'From which day?'}
        type="date"
        value={day}
        onInput={setDay}
      />
      <Failure task={task} />
      <Second disabled={!day || (!ends && isSame)} press={save}>
        {task.doing || SAVES[change]}
      </Second>
    </div>
  );
}

interface NewCoachProps {
  pair: Pair;
  day: string;
  /** The present one until another is chosen. */
  coach: string;
  setCoach(coach: string): void;
}

function NewCoach({ pair, day, coach, setCoach }: NewCoachProps) {
  const { payload } = usePage<ProgrammesPayload>();
  const others = payload.staff.filter(
    (person) => isCurrent(person, today(payload)) && person.id !== pair.coach && person.id !== pair.teacher,
  );
  const [warnings = []] = coach === pair.coach ? [] : warningsOnAll(payload, [{ ...pair, coach }], day);
  return (
    <>
      <PersonBox
        id={`coach-${pair.id}`}
        label="Who coaches from now on?"
        staff={others}
        value={coach}
        onChoose={(chosen) => setCoach(chosen || pair.coach)}
      />
      <Warnings of={warnings} />
    </>
  );
}
