/** Set-up, step 1: what the school is called, where it is, and who leads coaching. */
import { useState } from 'preact/hooks';
import { type StepProps, useStep } from '../kit/pasted/useStep';
import { useForm } from '../kit/ui/form';
import { Labelled } from '../kit/ui/Labelled';
import { Page } from '../kit/ui/Page';
import type { Problems } from '../kit/ui/problems';
import { serverOf } from '../kit/ui/server';
import { TextBox } from '../kit/ui/TextBox';
import { useTask } from '../kit/ui/task';
import { isEmail } from '../records/field';
import type { setUpCalls } from './calls';
import type { SchoolAnswers } from './payload';

const server = serverOf<typeof setUpCalls>();

/** Every time zone that the browser knows, those of Europe first. */
const ZONES = Intl.supportedValuesOf('timeZone').sort(
  (a, b) => Number(b.startsWith('Europe')) - Number(a.startsWith('Europe')),
);

function problemsOf({ schoolName, leads }: SchoolAnswers): Problems {
  const bad = leads.split(',').find((each) => !isEmail(each.trim()));
  return {
    ...(!schoolName.trim() && { schoolName: 'Write the school’s name.' }),
    ...(bad !== undefined && { leads: `“${bad.trim()}” is no whole e-mail address.` }),
  };
}

export function SchoolStep({ title, children }: StepProps) {
  const { payload, notice, saved, canGoBack } = useStep();
  const { school, asker } = payload;
  const [answers, setAnswers] = useState<SchoolAnswers>({
    schoolName: school.name,
    timeZone: school.timeZone || 'Europe/London',
    leads: school.leads.join(', ') || asker.email,
  });
  const form = useForm(problemsOf(answers));
  const task = useTask();
  const save = () =>
    task.run(
      'Saving the school…',
      () => server.saveSchool(answers),
      (after) => saved(after, 'The school is saved.'),
    );
  const ask = (id: 'schoolName' | 'leads', label: string, help: string) => (
    <TextBox
      id={id}
      label={label}
      help={help}
      value={answers[id]}
      onInput={(value) => setAnswers({ ...answers, [id]: value })}
      problem={form.problems[id]}
    />
  );
  const primary = { label: 'Save the school', press: () => form.submit(save) };
  return (
    <Page title={title} canGoBack={canGoBack} notice={notice} form={form} task={task} primary={primary}>
      {children}
      {ask('schoolName', 'The school’s name', 'Printed on forms, and the sender’s name of every letter.')}
      <ZoneBox value={answers.timeZone} choose={(timeZone) => setAnswers({ ...answers, timeZone })} />
      {ask('leads', 'Coaching leads', 'E-mail addresses of those who run coaching, with commas between.')}
    </Page>
  );
}

const ZoneBox = ({ value, choose }: { value: string; choose(zone: string): void }) => (
  <Labelled id="timeZone" label="Time zone">
    {(box) => (
      <select {...box} value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {ZONES.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </select>
    )}
  </Labelled>
);
