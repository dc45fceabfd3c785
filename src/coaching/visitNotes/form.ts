/** The visit form: a coach's private note of a few minutes in a lesson (C1). */
import { teachersToChoose } from '../../kit/forms/lists';
import type { SchoolForm } from '../../ports';
import { visitNotes } from '../../records';
import { questionsOf } from '../../records/record';
import { whoSees } from '../../school/visibility';
import { recordVisitNoteAnswer } from './saveVisitNote';

export const visitNoteForm: SchoolForm = {
  name: 'visitNoteForm',
  part: 'visit form',
  title: 'Visit note',
  description: () => `A few minutes in a lesson of someone whom you coach. ${whoSees('visit note')}`,
  confirmation: () => 'Thank you. Your note is kept.',
  questions: () => questionsOf(visitNotes),
  choices: (world) => ({ teacher: teachersToChoose(world) }),
  record: recordVisitNoteAnswer,
};
