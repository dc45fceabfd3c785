/** Adds pairs to a programme by hand: a format, the people in it, and what to know of each pair before it is made. */
import { useState } from 'preact/hooks';
import { useForm } from '../../../kit/ui/form';
import { Page } from '../../../kit/ui/Page';
import { PersonBox } from '../../../kit/ui/PersonBox';
import type { Problems } from '../../../kit/ui/problems';
import { serverOf } from '../../../kit/ui/server';
import { TextBox } from '../../../kit/ui/TextBox';
import { useTask } from '../../../kit/ui/task';
import { countOf, Second } from '../../../kit/ui/ui';
import { usePage } from '../../../kit/ui/usePage';
import type { Format, StaffMember } from '../../../records';
import { today } from '../../../school/payload';
import { findById, fullName, isCurrent, teaches } from '../../../school/people';
import type { programmeCalls } from '../../calls';
import type { ProgrammesPayload } from '../../payload';
import { type FormatAndMode, FormatBox, ModeBox } from './PairSettingsBoxes';
import { TeacherTicks } from './TeacherTicks';
import { saidTo, TellTick } from './TellTick';
import { pairsGiven, warningsOnAll } from './view';
import { Warnings } from './Warnings';

const server = serverOf<typeof programmeCalls>();

export function AddPairs({ id }: { id: string }) {
  const { payload, replace } = usePage<ProgrammesPayload>();
  const programme = payload.programmes.find((each) => each.id === id);
  const { chosen, choose, list, ...page } = usePairing(id, programme?.startsOn ?? '');
  const { settings, coach, from, teachers } = chosen;
  const { problems } = page.form;
  const current = payload.staff.filter((person) => isCurrent(person, today(payload)));
  return (
    <Page title="Add pairs" subtitle={programme?.name} {...page}>
      <Second press={() => replace({ name: 'leading/suggest pairs', id })}>Suggest pairs instead</Second>
      <FormatBox id="new" value={settings} onChoose={(settings) => choose({ settings })} />
      <CoachBox
        staff={current}
        format={settings.format}
        value={coach}
        onChoose={(coach) => choose({ coach })}
        problem={problems['coach']}
      />
      <TextBox
        id="from"
        label="From which day?"
        type="date"
        value={from}
        onInput={(from) => choose({ from })}
        problem={problems['from']}
      />
      <TeacherTicks
        programme={id}
        people={current.filter((person) => teaches(person) && person.id !== coach)}
        ticked={teachers}
        setTicked={(teachers) => choose({ teachers })}
        label={settings.format === 'Reciprocal' ? 'Which two coach each other?' : undefined}
        problem={problems['teachers']}
      />
      <ModeBox id="new" value={settings} onChoose={(settings) => choose({ settings })} />
      <TellTick tell={chosen.tell} setTell={(tell) => choose({ tell })} />
      {from && <ToBeMade list={list} from={from} />}
    </Page>
  );
}

interface CoachBoxProps {
  staff: StaffMember[];
  format: Format | '';
  value: string;
  onChoose(coach: string): void;
  problem?: string;
}

/** A reciprocal pair has no other coach: the two coach each other. */
function CoachBox({ format, ...box }: CoachBoxProps) {
  if (format === 'Reciprocal') return null;
  const mayTurn = format === 'Small group' || format === 'Video peer coaching';
  const help = mayTurn ? 'Leave this empty where they coach one another in turn.' : undefined;
  return <PersonBox id="coach" label="Who coaches?" help={help} {...box} />;
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

/** What the lead has chosen so far. */
interface Chosen {
  settings: FormatAndMode;
  coach: string;
  from: string;
  teachers: string[];
  /** Whether they are told by letter as soon as the pairs are saved. */
  tell: boolean;
}

/** The pairs that the choices come to, and saving them. */
function usePairing(programme: string, startsOn: string) {
  const { payload, setPayload } = usePage<ProgrammesPayload>();
  const { chosen, choose } = useChosen(startsOn > today(payload) ? startsOn : today(payload));
  const [notice, setNotice] = useState('');
  const task = useTask();
  const { settings, coach, from, teachers, tell } = chosen;
  const { list, needed } = pairsGiven(settings, teachers, coach);
  const form = useForm(problemsOf(chosen, needed));
  const save = () =>
    task.run(
      'Saving the pairs…',
      () => server.savePairs(programme, from, list, tell),
      (after) => {
        setPayload(after);
        setNotice(`Saved: ${countOf(list.length, 'pair')}. ${saidTo(tell)} You can go on with the next.`);
        choose({ teachers: [], coach: '' });
      },
    );
  const primary = { label: `Save ${countOf(list.length, 'pair')}`, press: () => form.submit(save) };
  return { chosen, choose, list, notice, task, form, primary };
}

/** A coach or a tick that the format has no room for is remembered, and comes back with another format. */
function useChosen(firstDay: string) {
  const [remembered, setRemembered] = useState<Chosen>({
    settings: { format: '', mode: '' },
    coach: '',
    from: firstDay,
    teachers: [],
    tell: true,
  });
  const coach = remembered.settings.format === 'Reciprocal' ? '' : remembered.coach;
  const teachers = remembered.teachers.filter((each) => each !== coach);
  const choose = (changes: Partial<Chosen>) => setRemembered((before) => ({ ...before, ...changes }));
  return { chosen: { ...remembered, coach, teachers }, choose };
}

/** What is missing before pairs can be made; `needed` says whom the format still needs. */
function problemsOf({ settings, coach, from, teachers }: Chosen, needed: string): Problems {
  const lacksCoach = !settings.format && !coach;
  return {
    ...(lacksCoach && { coach: 'Choose a coach.' }),
    ...(!from && { from: 'Choose a day.' }),
    ...(!lacksCoach && needed && { teachers: settings.format ? needed : 'Tick at least one teacher.' }),
    ...(lacksCoach && teachers.length === 0 && { teachers: 'Tick at least one teacher.' }),
  };
}
