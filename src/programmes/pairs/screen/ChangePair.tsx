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
import { type FormatAndMode, FormatBox, ModeBox } from './PairSettingsBoxes';
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
  const { day, setDay, to, setTo, task, isReady, save } = useChange(pair, change, done);
  const chooseSettings = (settings: FormatAndMode) => setTo({ ...to, ...settings });
  return (
    <div class="inset">
      {change === 'New coach' && (
        <NewCoach pair={pair} day={day} coach={to.coach} setCoach={(coach) => setTo({ ...to, coach })} />
      )}
      {change === 'Format' && (
        <>
          <FormatBox id={id} value={to} onChoose={chooseSettings} />
          <ModeBox id={id} value={to} onChoose={chooseSettings} />
        </>
      )}
      <TextBox
        id={`day-${id}`}
        label={change === 'End' ? 'The last day of this pair' : 'From which day?'}
        type="date"
        value={day}
        onInput={setDay}
      />
      <Failure task={task} />
      <Second disabled={!isReady} press={save}>
        {task.doing || SAVES[change]}
      </Second>
    </div>
  );
}

/** The day of the change, what the pair becomes, and saving it; a pair that stays as it is can't be saved. */
function useChange(pair: Pair, change: Change, done: ChangePairProps['done']) {
  const { payload, setPayload } = usePage<ProgrammesPayload>();
  const [day, setDay] = useState(today(payload));
  const [to, setTo] = useState({ coach: pair.coach, format: pair.format, mode: pair.mode });
  const task = useTask();
  const ends = change === 'End';
  const isSame = to.coach === pair.coach && to.format === pair.format && to.mode === pair.mode;
  const save = () =>
    task.run(
      'Saving the pair…',
      () => (ends ? server.endPair(pair.id, day) : server.swapPair(pair.id, to, day)),
      (after) => {
        setPayload(after);
        const what = change === 'Format' ? 'another format' : 'a new coach';
        done(ends ? `the last day is ${sayDay(day)}. What they did stays.` : `${what} from ${sayDay(day)}.`);
      },
    );
  return { day, setDay, to, setTo, task, isReady: day !== '' && (ends || !isSame), save };
}

interface NewCoachProps {
  pair: Pair;
  day: string;
  /** The present coach until another is chosen. */
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
