/** The visits of a pair: how much of the timetable they saw, the coach's notes, and three questions for another. */
import { useState } from 'preact/hooks';
import { Field } from '../../kit/ui/Field';
import { useForm } from '../../kit/ui/form';
import { Page } from '../../kit/ui/Page';
import { inputId } from '../../kit/ui/problems';
import { serverOf } from '../../kit/ui/server';
import { useTask } from '../../kit/ui/task';
import { usePage } from '../../kit/ui/usePage';
import type { Pair } from '../../records';
import { today } from '../../school/payload';
import { findById, withDepartment } from '../../school/people';
import { whoSees } from '../../school/visibility';
import type { coachingCalls } from '../calls';
import type { CoachingPayload } from '../payload';
import { pairFor } from '../today/view';
import type { VisitNoteGiven } from './payload';
import { VisitNotes, VisitsSoFar } from './VisitNotes';
import { ASKED, type NoteDraft, newNote, noteDrafts, problemsOf } from './view';

const server = serverOf<typeof coachingCalls>();

export function VisitNotesScreen({ teacher, pair: chosen }: { teacher: string; pair?: string }) {
  const pair = pairFor(usePage<CoachingPayload>().payload, teacher, chosen);
  return pair ? <VisitsOf pair={pair} /> : null;
}

function VisitsOf({ pair }: { pair: Pair }) {
  const { draft, change, form, notice, task, save } = useVisitNote(pair);
  const teacher = findById(usePage<CoachingPayload>().payload.staff, pair.teacher);
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
  const { payload, setPayload, drafts } = usePage<CoachingPayload>();
  const notes = noteDrafts(drafts);
  const [draft, setDraft] = useState(() => notes.get(pair.teacher) ?? newNote(payload, pair.teacher));
  const [notice, setNotice] = useState('');
  const form = useForm(problemsOf(draft, today(payload)));
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
        setPayload({
          ...payload,
          visitNotes: [saved, ...payload.visitNotes.filter((each) => each.id !== saved.id)],
        });
        setDraft(newNote(payload, pair.teacher));
        setNotice('Your note is kept.');
      },
    );
  return { draft, change, form, notice, task, save };
}
