/** The coaching form: all that the sidebar does for a conversation, for a coach who never opens the sheet (C12). */
import { stepLabel } from '../../domain/playbook/label';
import { whoSees } from '../../domain/visibility';
import { coachingSessions, playbook } from '../../records';
import { questionsOf, type RecordType } from '../../records/record';
import { recordCoachingAnswer } from '../recordCoachingAnswer';
import type { SchoolForm } from './form';
import { teachersToChoose } from './lists';

export const coachingForm: SchoolForm = {
  title: 'Coaching conversation',
  description: () =>
    `How the open action step is going, and the next one. ${whoSees('coaching session', 'writer')}`,
  confirmation: () => 'Thank you. Your words are on their way.',
  questions: () => questionsOf(coachingSessions as unknown as RecordType),
  choices: (world) => ({
    teacher: teachersToChoose(world),
    playbookStep: world.tables.all(playbook).map(stepLabel),
  }),
  take: recordCoachingAnswer,
};
