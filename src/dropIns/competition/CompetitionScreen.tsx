/** The competition between departments: started, followed and ended early, and never a person's own count (A5). */
import { useState } from 'preact/hooks';
import { Field } from '../../kit/ui/Field';
import { useForm } from '../../kit/ui/form';
import { Page } from '../../kit/ui/Page';
import { inputId, problemsIn } from '../../kit/ui/problems';
import { serverOf } from '../../kit/ui/server';
import { useTask } from '../../kit/ui/task';
import { Quiet, Second } from '../../kit/ui/ui';
import { usePage } from '../../kit/ui/usePage';
import { competitions } from '../../records/competitions';
import { questionsOf } from '../../records/record';
import { halfTermOf } from '../../school/calendar';
import { saySpan } from '../../school/days';
import { today } from '../../school/payload';
import { counted } from '../../school/wording';
import type { dropInCalls } from '../calls';
import type { DropInsPayload } from '../payload';
import { useDropIns } from '../useDropIns';
import type { CompetitionShown } from './rules';
import { COMPETITION_RULE } from './rules';

const server = serverOf<typeof dropInCalls>();

const QUESTIONS = questionsOf(competitions);

export function CompetitionScreen() {
  const { competition } = useDropIns();
  const [notice, setNotice] = useState('');
  return competition ? (
    <Running competition={competition} notice={notice} tell={setNotice} />
  ) : (
    <NewCompetition notice={notice} tell={setNotice} />
  );
}

interface Telling {
  notice: string;
  tell(words: string): void;
}

function NewCompetition({ notice, tell }: Telling) {
  const { given, setGiven, form, task, start } = useStart(tell);
  return (
    <Page
      title="Competition"
      subtitle="Which department drops in most?"
      notice={notice}
      form={form}
      task={task}
      primary={{ label: 'Start the competition', press: () => form.submit(start) }}
    >
      {QUESTIONS.map((question) => (
        <Field
          key={question.field}
          question={question}
          value={given[question.field as keyof typeof given]}
          onInput={(value) => setGiven({ ...given, [question.field]: value })}
          problem={form.problems[inputId(question.field)]}
        />
      ))}
      <Rule />
    </Page>
  );
}

/** The competition that a lead is about to start; unless another day is chosen it runs to the end of the half term. */
function useStart(tell: Telling['tell']) {
  const { payload, setPayload } = usePage<DropInsPayload>();
  const day = today(payload);
  const [given, setGiven] = useState({
    name: 'Drop-in race',
    startsOn: day,
    endsOn: halfTermOf(payload.terms, day)?.lastDay ?? '',
  });
  const { name, startsOn, endsOn } = given;
  const form = useForm(
    problemsIn([
      ['name', name.trim() === '', 'Give it a name.'],
      ['startsOn', startsOn === '', 'Choose a day.'],
      ['endsOn', endsOn === '', 'Choose a day.'],
      ['endsOn', endsOn !== '' && (endsOn < startsOn || endsOn < day), 'This day is over before it starts.'],
    ]),
  );
  const task = useTask();
  const start = () =>
    task.run(
      'Starting the competition…',
      () => server.startCompetition(given),
      (after) => {
        setPayload(after);
        tell('The competition is set. Its standings are in the tab “Standings” too.');
      },
    );
  return { given, setGiven, form, task, start };
}

const Rule = () => (
  <>
    <h2>How it is counted</h2>
    <p>{COMPETITION_RULE}</p>
    <p class="quiet">
      Nobody’s own count is shown anywhere. On the morning after the last day everybody who teaches is written
      to.
    </p>
  </>
);

function Running({ competition, notice, tell }: { competition: CompetitionShown } & Telling) {
  const { name, startsOn, endsOn, standings } = competition;
  const { task, primary, letGoOn } = useEnding(competition, tell);
  return (
    <Page
      title={name}
      subtitle={saySpan(startsOn, endsOn)}
      notice={notice}
      task={task}
      primary={primary}
      foot={letGoOn && <Second press={letGoOn}>Let it go on</Second>}
    >
      {standings.length === 0 && <p class="note">The standings stand here from its first day on.</p>}
      <Standings standings={standings} />
      <Rule />
    </Page>
  );
}

/** Ending a competition early, or calling off one that is to come: asked once more before it is done. */
function useEnding({ name, startsOn, endsOn }: CompetitionShown, tell: Telling['tell']) {
  const { payload, setPayload } = usePage<DropInsPayload>();
  const [asked, setAsked] = useState(false);
  const task = useTask();
  const day = today(payload);
  const isToCome = startsOn > day;
  const end = () =>
    task.run(
      'Ending it…',
      () => server.endCompetition(),
      (after) => {
        setPayload(after);
        setAsked(false);
        tell(
          isToCome ? `“${name}” is called off.` : 'Today is the last day. The closing letter goes tomorrow.',
        );
      },
    );
  const ask = { label: isToCome ? 'Call it off' : 'End it early', press: () => setAsked(true) };
  const confirm = { label: isToCome ? 'Yes, call it off' : 'Yes, today is the last day', press: end };
  const isLastDay = endsOn <= day;
  return {
    task,
    primary: asked ? confirm : isLastDay ? undefined : ask,
    letGoOn: asked ? () => setAsked(false) : undefined,
  };
}

const Standings = ({ standings }: Pick<CompetitionShown, 'standings'>) => (
  <ul class="rows" aria-label="Standings, drop-ins per person">
    {standings.map(({ name, place, each, dropIns, people }) => (
      <li key={name} class="row still ends">
        <span>
          {place}. {name}
          <Quiet>
            {counted(dropIns, 'drop-in')}, {Math.round(10 * people) / 10} people
          </Quiet>
        </span>
        <b>{each.toFixed(2)} each</b>
      </li>
    ))}
  </ul>
);
