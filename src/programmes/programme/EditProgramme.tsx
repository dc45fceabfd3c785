/** A programme's name, rhythm, dates and protected slot, asked as its record declares them. */
import { useState } from 'preact/hooks';
import { Field } from '../../kit/ui/Field';
import { useForm } from '../../kit/ui/form';
import { Page } from '../../kit/ui/Page';
import type { Problems } from '../../kit/ui/problems';
import { inputId } from '../../kit/ui/problems';
import { serverOf } from '../../kit/ui/server';
import { useTask } from '../../kit/ui/task';
import { usePage } from '../../kit/ui/usePage';
import type { Programme } from '../../records';
import { programmes } from '../../records/programmes';
import { type Question, questionsOf } from '../../records/record';
import type { programmeCalls } from '../calls';
import { CyclesAhead } from '../cycles/CyclesAhead';
import type { ProgrammesPayload } from '../payload';
import { HELP, newProgramme } from './view';

const server = serverOf<typeof programmeCalls>();

const QUESTIONS = questionsOf(programmes);

function problemsOf(programme: Programme): Problems {
  const problems: Problems = {};
  for (const { field, required, kind } of QUESTIONS) {
    if (required && String(programme[field as keyof Programme]).trim() === '')
      problems[inputId(field)] = kind === 'day' ? 'Choose a day.' : 'This needs an answer.';
  }
  if (programme.endsOn && programme.endsOn < programme.startsOn)
    problems[inputId('endsOn')] = 'It ends before it starts.';
  if (programme.slotTime && !programme.slotDay)
    problems[inputId('slotDay')] = 'Choose the day of the protected time.';
  for (const { field, kind } of QUESTIONS) {
    if (
      kind === 'count' &&
      typeof programme[field as keyof Programme] !== 'number' &&
      programme[field as keyof Programme]
    )
      problems[inputId(field)] = 'Write a whole number, such as 2.';
  }
  const most = programme.cadence === 'Weekly' ? 5 : 10;
  if (Number(programme.leastDays) > most)
    problems[inputId('leastDays')] = `A cycle has ${most} school days at most.`;
  return problems;
}

/** A text that is no number stays as it was typed, so that it can be mended. */
const given = ({ kind }: Question, value: string): string | number =>
  kind === 'count' && /^\d{1,3}$/.test(value) ? Number(value) : value;

export function EditProgramme({ id }: { id: string }) {
  const { payload, setPayload, back, replace } = usePage<ProgrammesPayload>();
  const known = payload.programmes.find((each) => each.id === id);
  const [programme, setProgramme] = useState(() => known ?? newProgramme(payload));
  const form = useForm(problemsOf(programme));
  const task = useTask();
  const save = () =>
    task.run(
      'Saving the programme…',
      () => server.saveProgramme(programme),
      (after) => {
        setPayload(after);
        const made = after.programmes.find((each) => !payload.programmes.some((old) => old.id === each.id));
        if (made) replace({ name: 'leading/programme', id: made.id });
        else back();
      },
    );
  return (
    <Page
      title={known ? 'Edit programme' : 'New programme'}
      subtitle={known?.name}
      form={form}
      task={task}
      primary={{ label: 'Save the programme', press: () => form.submit(save) }}
    >
      {QUESTIONS.map((question) => (
        <Field
          key={question.field}
          question={{ ...question, help: HELP[question.field as keyof Programme] ?? question.help }}
          value={String(programme[question.field as keyof Programme])}
          onInput={(value) => setProgramme({ ...programme, [question.field]: given(question, value) })}
          problem={form.problems[inputId(question.field)]}
        />
      ))}
      {programme.startsOn && programme.endsOn && <CyclesAhead programme={programme} />}
    </Page>
  );
}
