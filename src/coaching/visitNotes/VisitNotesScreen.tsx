/** The visits of a pair: how much of the timetable they saw, the coach's notes, and three questions for another. */
import { useState } from 'preact/hooks';
import { today } from '../../desk';
import { Field } from '../../kit/ui/Field';
import { useForm } from '../../kit/ui/form';
import { Page } from '../../kit/ui/Page';
import { inputId } from '../../kit/ui/problems';
import { server } from '../../kit/ui/server';
import { useSidebar } from '../../kit/ui/sidebar';
import { useTask } from '../../kit/ui/task';
import type { Pair } from '../../records';
import { findById, fullName, withDepartment } from '../../school/people';
import { whoSees } from '../../school/visibility';
import { pairFor } from '../today/view';
import type { VisitNoteGiven } from './note';
import { VisitNotes, VisitsSoFar } from './VisitNotes';
import { ASKED, type NoteDraft, newNote, problemsOf } from './view';

export function VisitNotesScreen({ teacher }: { teacher: string }) {
  const pair = pairFor(useSidebar().desk, teacher);
  return pair ? <VisitsOf pair={pair} /> : null;
}

function VisitsOf({ pair }: { pair: Pair }) {
  const { draft, change, form, notice, task, save } = useVisitNote(pair);
  const teacher = findById(useSidebar().desk.staff, pair.teacher);
  return (
    <Page
      title="Visits"
      subtitle={teacher && withDepartment(teacher)}
      notice={notice}
      form={form}
      task={task}
      primary={{ label: 'Keep this note', press: () => form.submit(save) }}
    >
      <VisitsSoFar pair={pair} />
      <VisitNotes pair={pair} />
      <h2>Another visit</h2>
      <p class="quiet who-sees">{whoSees('visit note')}</p>
      <WrittenFor pair={pair} />
      {ASKED.map((question) => (
        <Field
          key={question.field}
          question={question}
          value={draft[question.field]}
          onInput={(value) => change({ [question.field]: value })}
          problem={form.problems[inputId(question.field)]}
        />
      ))}
    </Page>
  );
}

/** The note being written about the pair's next visit: its draft outlives the screen until it is saved. */
function useVisitNote(pair: Pair) {
  const { desk, setDesk, notes } = useSidebar();
  const [draft, setDraft] = useState(() => notes.get(pair.teacher) ?? newNote(desk, pair.teacher));
  const [notice, setNotice] = useState('');
  const form = useForm(problemsOf(draft, today(desk)));
  const task = useTask();
  const change = (changes: Partial<NoteDraft>) => {
    const after = { ...draft, ...changes };
    notes.set(pair.teacher, after);
    setDraft(after);
    setNotice('');
  };
  const save = () =>
    task.run(
      'Keeping the note…',
      () => server.saveVisitNote(draft as VisitNoteGiven),
      (saved) => {
        notes.delete(pair.teacher);
        setDesk({ ...desk, visitNotes: [saved, ...desk.visitNotes.filter((each) => each.id !== saved.id)] });
        setDraft(newNote(desk, pair.teacher));
        setNotice('Your note is kept.');
      },
    );
  return { draft, change, form, notice, task, save };
}

/** A lead may note what a coach told them: it becomes that coach's note, and they should know. */
function WrittenFor({ pair }: { pair: Pair }) {
  const { desk } = useSidebar();
  const coach = pair.coach === desk.asker.staffId ? undefined : findById(desk.staff, pair.coach);
  return coach ? <p class="note">You write this for {fullName(coach)}, who will read it.</p> : null;
}
