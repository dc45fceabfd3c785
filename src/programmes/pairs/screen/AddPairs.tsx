/** Adds pairs to a programme by hand: a format, the people in it, and what to know of each pair before it is made. */

import { useState } from 'preact/hooks';
import { useForm } from '../../../kit/ui/form';
import { Page } from '../../../kit/ui/Page';
import { PersonBox } from '../../../kit/ui/PersonBox';
import { serverOf } from '../../../kit/ui/server';
import { TextBox } from '../../../kit/ui/TextBox';
import { useTask } from '../../../kit/ui/task';
import { countOf, Second } from '../../../kit/ui/ui';
import { usePage } from '../../../kit/ui/usePage';
import { today } from '../../../school/payload';
import { findById, fullName, isCurrent, teaches } from '../../../school/people';
import type { programmeCalls } from '../../calls';
import type { ProgrammesPayload } from '../../payload';
import { type FormatAndMode, FormatBox, ModeBox } from './PairSettingsBoxes';
import { TeacherTicks } from './TeacherTicks';
import { pairsGiven, warningsOnAll } from './view';
import { Warnings } from './Warnings';

const server = serverOf<typeof programmeCalls>();

export function AddPairs({ id }: { id: string }) {
  const { payload, replace } = usePage<ProgrammesPayload>();
  const programme = payload.programmes.find((each) => each.id === id);
  const pairing = usePairing(id, programme?.startsOn ?? '');
  const { way, setWay, coach, setCoach, from, setFrom, setTicked, teachers, list, problems, ...page } =
    pairing;
  const current = payload.staff.filter((person) => isCurrent(person, today(payload)));
  const mayTurn = way.format === 'Small group' || way.format === 'Video peer coaching';
  return (
    <Page title="Add pairs" subtitle={programme?.name} {...page}>
      <Second press={() => replace({ name: 'leading/suggest pairs', id })}>Suggest pairs instead</Second>
      <FormatBox id="new" value={way} onChoose={setWay} />
      {way.format !== 'Reciprocal' && (
        <PersonBox
          id="coach"
          label="Who coaches?"
          help={mayTurn ? 'Leave this empty where they coach one another in turn.' : undefined}
          staff={current}
          value={coach}
          onChoose={setCoach}
          problem={problems['coach']}
        />
      )}
      <TextBox
        id="from"
        label="From which day?"
        type="date"
        value={from}
        onInput={setFrom}
        problem={problems['from']}
      />
      <TeacherTicks
        programme={id}
        people={current.filter((person) => teaches(person) && person.id !== coach)}
        ticked={teachers}
        setTicked={setTicked}
        label={way.format === 'Reciprocal' ? 'Which two coach each other?' : undefined}
        problem={problems['teachers']}
      />
      <ModeBox id="new" value={way} onChoose={setWay} />
      {from && <ToBeMade list={list} from={from} />}
    </Page>
  );
}

function ToBeMade({ list, from }: { list: ReturnType<typeof pairsGiven>['list']; from: string }) {
  const { payload } = usePage<ProgrammesPayload>();
  const warnings = warningsOnAll(payload, list, from);
  const named = (id: string) => {
    const person = findById(payload.staff, id);
    return person ? fullName(person) : id;
  };
  return (
    <section aria-live="polite">
      {list.length > 0 && <h2>{countOf(list.length, 'pair')} to make</h2>}
      <ul class="rows">
        {list.map(({ coach, teacher }, index) => (
          <li key={teacher} class="row still">
            {named(coach)} coaches <b>{named(teacher)}</b>
            <Warnings of={warnings[index] ?? []} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is chosen so far, and what the page needs to save it. */
function usePairing(programme: string, startsOn: string) {
  const { payload, setPayload } = usePage<ProgrammesPayload>();
  const [way, setWay] = useState<FormatAndMode>({ format: '', mode: '' });
  const [chosen, setCoach] = useState('');
  const [from, setFrom] = useState(startsOn > today(payload) ? startsOn : today(payload));
  const [ticked, setTicked] = useState<string[]>([]);
  const [notice, setNotice] = useState('');
  const task = useTask();
  // Whoever was chosen before the two became each other's coach waits for another format.
  const coach = way.format === 'Reciprocal' ? '' : chosen;
  const teachers = ticked.filter((each) => each !== coach);
  const { list, needed } = pairsGiven(way, teachers, coach);
  const lacksCoach = !way.format && !coach;
  const form = useForm({
    ...(lacksCoach && { coach: 'Choose a coach.' }),
    ...(!from && { from: 'Choose a day.' }),
    ...(!lacksCoach && needed && { teachers: way.format ? needed : 'Tick at least one teacher.' }),
    ...(lacksCoach && teachers.length === 0 && { teachers: 'Tick at least one teacher.' }),
  });
  const save = () =>
    task.run(
      'Saving the pairs…',
      () => server.savePairs(programme, from, list),
      (after) => {
        setPayload(after);
        setNotice(`Saved: ${countOf(list.length, 'pair')}. You can go on with the next.`);
        setTicked([]);
        setCoach('');
      },
    );
  const primary = { label: `Save ${countOf(list.length, 'pair')}`, press: () => form.submit(save) };
  const { problems } = form;
  return {
    way,
    setWay,
    coach,
    setCoach,
    from,
    setFrom,
    setTicked,
    teachers,
    list,
    problems,
    notice,
    task,
    form,
    primary,
  };
}
