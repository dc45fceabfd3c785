/** A visit note while it is being written: how it starts, and what still has to be mended. */
import { draftsOf } from '../../kit/ui/drafts';
import { newId } from '../../kit/ui/newId';
import { type Problems, problemsIn } from '../../kit/ui/problems';
import { type Question, questionsOf } from '../../records/record';
import { visitNotes } from '../../records/visitNotes';
import { today } from '../../school/payload';
import type { CoachingPayload } from '../payload';
import type { NoteDraft } from './draftShape';

export type { NoteDraft };

/** Notes begun and not yet saved, by teacher. */
export const noteDrafts = draftsOf<NoteDraft>('visit notes');

/** The questions that remain once the teacher is known. */
export const ASKED = questionsOf(visitNotes).filter(
  (question): question is Question & { field: 'seenOn' | 'period' | 'note' } => question.field !== 'teacher',
);

export const newNote = (payload: CoachingPayload, teacher: string): NoteDraft => ({
  id: newId(),
  teacher,
  seenOn: today(payload),
  period: '',
  note: '',
});

export function problemsOf({ seenOn, period, note }: NoteDraft, day: string): Problems {
  const wrong: [field: string, is: boolean, sentence: string][] = [
    ['seenOn', !seenOn, 'Choose the day of your visit.'],
    ['seenOn', seenOn > day, 'This day is still to come: choose the day of your visit.'],
    ['period', !period, 'Choose the period.'],
    ['note', !note.trim(), 'Write what you saw. A sentence is enough.'],
  ];
  return problemsIn(wrong);
}
