/** Set-up, step 1: what the school is called, where it is, and who leads coaching. */
import { useState } from 'preact/hooks';
import { isEmail } from '../../records/field';
import { useForm } from '../form';
import { Labelled } from '../parts/Labelled';
import { Page } from '../parts/Page';
import { TextBox } from '../parts/TextBox';
import { server } from '../server';
import { useTask } from '../task';
import { type StepProps, useStep } from './step';

/** Every time zone that the browser knows, those of Europe first. */
const ZONES = Intl.supportedValuesOf('timeZone').sort(
  (a, b) => Number(b.startsWith('Europe')) - Number(a.startsWith('Europe')),
);

export function SchoolStep({ title, children }: StepProps) {
  const { desk, told, saved, canGoBack } = useStep();
  const { school, asker } = desk;
  const [schoolName, setName] = useState(school.name);
  const [timeZone, setZone] = useState(school.timeZone || 'Europe/London');
  const [leads, setLeads] = useState(school.leads.join(', ') || asker.email);
  const bad = leads.split(',').find((each) => !isEmail(each.trim()));
  const form = useForm({
    ...(!schoolName.trim() && { 'school-name': 'Write the school’s name.' }),
    ...(bad !== undefined && { leads: `“${bad.trim()}” is no whole e-mail address.` }),
  });
  const task = useTask();
  const save = () =>
    task.run(
      'Saving the school…',
      () => server.saveSchool({ schoolName: schoolName.trim(), timeZone, leads }),
      (after) => saved(after, 'The school is saved.'),
    );
  return (
    <Page
      title={title}
      canGoBack={canGoBack}
      told={told}
      form={form}
      task={task}
      primary={{ label: 'Save the school', press: () => form.submit(save) }}
    >
      {children}
      <TextBox
        id="school-name"
        label="The school’s name"
        help="Printed on forms, and the sender’s name of every letter."
        value={schoolName}
        onInput={setName}
        problem={form.problems['school-name']}
      />
      <Labelled id="time-zone" label="Time zone">
        {(box) => (
          <select {...box} value={timeZone} onChange={(event) => setZone(event.currentTarget.value)}>
            {ZONES.map((zone) => (
              <option key={zone}>{zone}</option>
            ))}
          </select>
        )}
      </Labelled>
      <TextBox
        id="leads"
        label="Coaching leads"
        help="E-mail addresses of those who run coaching, with commas between."
        value={leads}
        onInput={setLeads}
        problem={form.problems['leads']}
      />
    </Page>
  );
}
