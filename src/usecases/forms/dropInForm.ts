/** The drop-in form: ten minutes in a colleague's lesson, told on a phone in under a minute (A2). */
import { whoSees } from '../../domain/visibility';
import { dropIns, playbook } from '../../records';
import { questionsOf, type RecordType } from '../../records/record';
import { recordDropIn } from '../recordDropIn';
import type { SchoolForm } from './form';
import { teachersToChoose } from './lists';

export const dropInForm: SchoolForm = {
  title: 'Lesson drop-in',
  description: () =>
    `Ten minutes in a colleague’s lesson, and what went well. ${whoSees('drop-in', 'writer')} A shout-out may be seen by anyone at the school.`,
  confirmation: () => 'Thank you. Your words are on their way.',
  questions: () => questionsOf(dropIns as unknown as RecordType),
  choices: (world) => ({
    teacher: teachersToChoose(world),
    technique: [...new Set(world.tables.all(playbook).map((step) => step.technique))],
  }),
  take: recordDropIn,
};
