/** Adds pairs to a programme: one coach, and as many teachers as are ticked. */

import { useState } from 'preact/hooks';
import type { Couple } from '../../domain/desk';
import { isCurrent, teaches } from '../../domain/people';
import { useForm } from '../form';
import { Page } from '../parts/Page';
import { PersonBox } from '../parts/PersonBox';
import { TeacherTicks } from '../parts/TeacherTicks';
import { TextBox } from '../parts/TextBox';
import { countOf } from '../parts/ui';
import { server } from '../server';
import { useSidebar } from '../sidebar';
import { useTask } from '../task';
import { today } from '../view/today';

export function AddPairs({ id }: { id: string }) {
  const { desk } = useSidebar();
  const programme = desk.programmes.find((each) => each.id === id);
  const { coach, setCoach, from, setFrom, setTicked, teachers, problems, ...page } = usePairing(
    id,
    programme?.startsOn ?? '',
  );
  const current = desk.staff.filter((person) => isCurrent(person, today(desk)));
  return (
    <Page title="Add pairs" subtitle={programme?.name} {...page}>
      <PersonBox
        id="coach"
        label="Who coaches?"
        staff={current}
        value={coach}
        onChoose={setCoach}
        problem={problems['coach']}
      />
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
        problem={problems['teachers']}
      />
    </Page>
  );
}

/** What is chosen so far, and what the page needs to save it. */
function usePairing(programme: string, startsOn: string) {
  const { desk, setDesk } = useSidebar();
  const [coach, setCoach] = useState('');
  const [from, setFrom] = useState(startsOn > today(desk) ? startsOn : today(desk));
  const [ticked, setTicked] = useState<string[]>([]);
  const [told, setTold] = useState('');
  const task = useTask();
  const teachers = ticked.filter((each) => each !== coach);
  const form = useForm({
    ...(!coach && { coach: 'Choose a coach.' }),
    ...(!from && { from: 'Choose a day.' }),
    ...(teachers.length === 0 && { teachers: 'Tick at least one teacher.' }),
  });
  const list = teachers.map((teacher): Couple => ({ coach, teacher, format: '', mode: '' }));
  const save = () =>
    task.run(
      'Saving the pairs…',
      () => server.savePairs(programme, from, list),
      (after) => {
        setDesk(after);
        setTold(`Saved: ${countOf(list.length, 'pair')}. You can go on with the next coach.`);
        setTicked([]);
        setCoach('');
      },
    );
  const primary = { label: `Save ${countOf(list.length, 'pair')}`, press: () => form.submit(save) };
  const { problems } = form;
  return { coach, setCoach, from, setFrom, setTicked, teachers, problems, told, task, form, primary };
}
