/** Logs a training session: its technique, for whom, how long it is the focus, and who came (A10). */
import { useState } from 'preact/hooks';
import { Field } from '../../kit/ui/Field';
import { useForm } from '../../kit/ui/form';
import { Page } from '../../kit/ui/Page';
import { inputId } from '../../kit/ui/problems';
import { Select } from '../../kit/ui/Select';
import { serverOf } from '../../kit/ui/server';
import { useTask } from '../../kit/ui/task';
import { usePage } from '../../kit/ui/usePage';
import type { Training } from '../../records';
import { type Question, questionsOf } from '../../records/record';
import { training } from '../../records/training';
import type { dropInCalls } from '../calls';
import type { DropInsPayload } from '../payload';
import { useDropIns } from '../useDropIns';
import { Attendance } from './Attendance';
import { codesIn, invited, namesOf, newTraining, problemsOf, whoCame } from './view';

const server = serverOf<typeof dropInCalls>();

const QUESTIONS = new Map(questionsOf(training).map((question) => [question.field, question]));

export function EditTraining({ id }: { id: string }) {
  const { known, session, setSession, form, task, save } = useTraining(id);
  const people = invited(usePage<DropInsPayload>().payload, session);
  const asked = (field: Exclude<keyof Training, 'came'>) => ({
    question: QUESTIONS.get(field) as Question,
    value: session[field],
    onInput: (value: string) => setSession({ ...session, [field]: value }),
    problem: form.problems[inputId(field)],
  });
  return (
    <Page
      title={known ? 'Edit the training' : 'Log a training'}
      form={form}
      task={task}
      primary={{ label: 'Save the training', press: () => form.submit(save) }}
    >
      <Field {...asked('heldOn')} />
      <Technique {...asked('technique')} />
      <Department session={session} change={setSession} />
      <Field {...asked('until')} />
      <Field {...asked('about')} />
      <Attendance
        people={people}
        came={codesIn(session.came)}
        setCame={(ticked) => setSession({ ...session, came: whoCame(ticked, people, session.came) })}
      />
    </Page>
  );
}

/** A training as it is edited, and saving it; one with an unknown id is new. */
function useTraining(id: string) {
  const { payload, setPayload, back } = usePage<DropInsPayload>();
  const known = useDropIns().training.find((each) => each.id === id);
  const [session, setSession] = useState(() => known ?? newTraining(payload));
  const form = useForm(problemsOf(session));
  const task = useTask();
  const save = () =>
    task.run(
      'Saving the training…',
      () => server.saveTraining(session),
      (after) => {
        setPayload(after);
        back();
      },
    );
  return { known, session, setSession, form, task, save };
}

const OWN = 'own';

interface TechniqueProps {
  question: Question;
  value: string;
  onInput(value: string): void;
  problem?: string;
}

/** A technique of the playbook, or one that the lead writes. */
function Technique(props: TechniqueProps) {
  const { question, value, onInput, problem } = props;
  const names = [...new Set(usePage<DropInsPayload>().payload.playbook.map(({ technique }) => technique))];
  const [own, setOwn] = useState(value !== '' && !names.includes(value));
  return (
    <>
      <Select
        id={own ? 'technique-from' : inputId(question.field)}
        label={question.title}
        problem={own ? undefined : problem}
        value={own ? OWN : value}
        options={[
          { value: '', label: 'Choose…' },
          ...names.map((name) => ({ value: name, label: name })),
          { value: OWN, label: 'One of our own' },
        ]}
        onChoose={(chosen) => {
          setOwn(chosen === OWN);
          onInput(chosen === OWN ? '' : chosen);
        }}
      />
      {own && <Field {...props} label="Its name" />}
    </>
  );
}

/** Another department means another list of people, all of whom are taken to have come. */
function Department({ session, change }: { session: Training; change(session: Training): void }) {
  const { payload } = usePage<DropInsPayload>();
  const names = [...new Set(payload.staff.map(({ department }) => department))].filter(Boolean).sort();
  return (
    <Select
      id={inputId('department')}
      label={QUESTIONS.get('department')?.title ?? ''}
      value={session.department}
      options={[
        { value: '', label: 'The whole school' },
        ...names.map((name) => ({ value: name, label: name })),
      ]}
      onChoose={(department) => {
        const of = { ...session, department, came: [] };
        change({ ...of, came: namesOf(invited(payload, of)) });
      }}
    />
  );
}
