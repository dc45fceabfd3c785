/** Set-up, step 1: what the school is called, where it is, and who leads coaching. */
import { useState } from 'preact/hooks';
import { ErrorSummary, type Problems } from '../parts/ErrorSummary';
import { Foot } from '../parts/Foot';
import { Page } from '../parts/Page';
import { TextBox } from '../parts/TextBox';
import { server } from '../server';
import { useTask } from '../task';
import { type StepProps, useStep } from './step';
import { TimeZoneBox } from './TimeZoneBox';

const EMAIL = /^\S+@\S+\.\S+$/;

function problemsOf(name: string, zone: string, leads: string): Problems {
  const bad = leads.split(',').find((each) => !EMAIL.test(each.trim()));
  return {
    ...(name.trim() === '' && { 'school-name': 'Write the school’s name.' }),
    ...(zone.trim() === '' && { 'time-zone': 'Choose the school’s time zone.' }),
    ...(bad !== undefined && {
      leads: bad.trim()
        ? `“${bad.trim()}” is no whole e-mail address.`
        : 'Write at least one e-mail address.',
    }),
  };
}

export function SchoolStep({ children }: StepProps) {
  const { desk, told, saved, canGoBack } = useStep();
  const [schoolName, setName] = useState(desk.school.name);
  const [timeZone, setZone] = useState(desk.school.timeZone || 'Europe/London');
  const [leads, setLeads] = useState(desk.school.leads.join(', ') || desk.asker.email);
  const [problems, setProblems] = useState<Problems>({});
  const [tries, setTries] = useState(0);
  const task = useTask();
  const save = () => {
    const found = problemsOf(schoolName, timeZone, leads);
    setProblems(found);
    setTries(tries + 1);
    if (Object.keys(found).length > 0) return;
    task.run(
      'Saving the school…',
      () => server.saveSchool({ schoolName: schoolName.trim(), timeZone, leads }),
      (after) => saved(after, 'The school is saved.'),
    );
  };
  return (
    <Page
      title="Set up: School"
      canGoBack={canGoBack}
      foot={<Foot label="Save the school" onPress={save} task={task} />}
    >
      {children}
      <ErrorSummary problems={problems} tries={tries} />
      {told && <p class="done">{told}</p>}
      <TextBox
        id="school-name"
        label="The school’s name"
        help="Printed on forms, and the sender’s name of every letter."
        value={schoolName}
        onInput={setName}
        problem={problems['school-name']}
      />
      <TimeZoneBox value={timeZone} onInput={setZone} problem={problems['time-zone']} />
      <TextBox
        id="leads"
        label="Coaching leads"
        help="E-mail addresses of those who run coaching, with commas between."
        value={leads}
        onInput={setLeads}
        problem={problems['leads']}
      />
    </Page>
  );
}
