/** The coaching form: all that the sidebar does for a conversation, for a coach who never opens the sheet (C12). */
import { dayOf } from '../../domain/days';
import { voiceOf } from '../../domain/formVoice';
import { stepLabel } from '../../domain/playbook/label';
import { whoSees } from '../../domain/visibility';
import { coachingSessions, pairs, playbook, programmes } from '../../records';
import { questionsOf, type RecordType } from '../../records/record';
import type { World } from '../ports';
import { recordCoachingAnswer } from '../recordCoachingAnswer';
import type { SchoolForm } from './form';
import { teachersToChoose } from './lists';

const voice = ({ tables, clock }: World) =>
  voiceOf(tables.all(programmes), tables.all(pairs), dayOf(clock.now()));

const AGREED = '; a step is first agreed by the coaches where the programme does so';

export const coachingForm: SchoolForm = {
  title: 'Coaching conversation',
  description: () =>
    `How the open action step is going, and the next one. ${whoSees('coaching session', 'writer')}`,
  confirmation: (world) => `Thank you. Your words are on their way${voice(world).agrees ? AGREED : ''}.`,
  questions: () => questionsOf(coachingSessions as unknown as RecordType),
  prompts: (world) => voice(world).prompts,
  choices: (world) => ({
    teacher: teachersToChoose(world),
    playbookStep: world.tables.all(playbook).map(stepLabel),
  }),
  take: recordCoachingAnswer,
};
