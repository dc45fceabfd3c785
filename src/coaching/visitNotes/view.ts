/** A visit note while it is being written: how it starts, and what still has to be mended. */
import * as z from 'zod/mini';
import { draftsOf } from '../../kit/ui/drafts';
import { newId } from '../../kit/ui/newId';
import { type Problems, problemsIn } from '../../kit/ui/problems';
import { type Question, questionsOf } from '../../records/record';
import type { Output } from '../../records/schema';
import { PERIODS, visitNotes } from '../../records/visitNotes';
import { today } from '../../school/payload';
import type { CoachingPayload } from '../payload';

const draft = () =>
  z.object({
    id: z.string(),
    teacher: z.string(),
    seenOn: z.string(),
    /** The period is left open, because it can't be guessed. */
    period: z.enum(['', ...PERIODS]),
    note: z.string(),
  });

export type NoteDraft = Output<typeof draft>;

/** Notes begun and not yet saved, by teacher. */
export const noteDrafts = draftsOf('visit notes', draft);

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
