/** A programme's name, rhythm, dates and protected slot, asked as its record declares them. */
import { useState } from 'preact/hooks';
import type { Programme } from '../../records';
import { programmes } from '../../records/programmes';
import { type Question, questionsOf } from '../../records/record';
import { type Problems, useForm } from '../form';
import { Field, inputId } from '../parts/Field';
import { Page } from '../parts/Page';
import { server } from '../server';
import { useSidebar } from '../sidebar';
import { useTask } from '../task';
import { newProgramme } from '../view/programme';

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
  return problems;
}

const given = ({ kind }: Question, value: string): string | number =>
  kind === 'count' && value !== '' ? Number(value) : value;

export function EditProgramme({ id }: { id: string }) {
  const { desk, setDesk, back, replace } = useSidebar();
  const known = desk.programmes.find((each) => each.id === id);
  const [programme, setProgramme] = useState(() => known ?? newProgramme(desk));
  const form = useForm(problemsOf(programme));
  const task = useTask();
  const save = () =>
    task.run(
      'Saving the programme…',
      () => server.saveProgramme(programme),
      (after) => {
        setDesk(after);
        const made = after.programmes.find((each) => !desk.programmes.some((old) => old.id === each.id));
        if (made) replace({ name: 'programme', id: made.id });
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
          question={question}
          value={String(programme[question.field as keyof Programme])}
          onInput={(value) => setProgramme({ ...programme, [question.field]: given(question, value) })}
          problem={form.problems[inputId(question.field)]}
        />
      ))}
    </Page>
  );
}
