/** The coaching form: all that the sidebar does for a conversation, for a coach who never opens the sheet (C12). */
import { teachersToChoose } from '../../kit/forms/lists';
import { stepLabel } from '../../playbook/label';
import type { Needs, SchoolForm } from '../../ports';
import { programmesMetInTwice } from '../../programmes/pairs/metInTwo';
import { coachingSessions, pairs, playbook, programmes } from '../../records';
import { type Question, questionsOf } from '../../records/record';
import { dayOf } from '../../school/days';
import { whoSees } from '../../school/visibility';
import { voiceOf } from './formVoice';
import { recordCoachingAnswer } from './recordCoachingAnswer';

const voice = ({ tables, clock }: Needs<'clock' | 'tables'>) =>
  voiceOf(tables.all(programmes), tables.all(pairs), dayOf(clock.now()));

const AGREED = '; a step is first agreed by the coaches where the programme does so';

/** Asked only while the same two meet in two programmes; where it stays open, the open step decides. */
const WHICH_PROGRAMME: Question = {
  field: 'programme',
  title: 'Which programme was it for?',
  help: 'Only if you coach this teacher in more than one.',
  kind: 'text',
  required: false,
  choices: [],
};

function programmesToChoose({ tables, clock }: Needs<'clock' | 'tables'>): string[] {
  const asked = programmesMetInTwice(tables.all(pairs), dayOf(clock.now()));
  return tables
    .all(programmes)
    .filter(({ id }) => asked.includes(id))
    .map(({ name }) => name);
}

export const coachingForm: SchoolForm = {
  name: 'coachingForm',
  part: 'coaching form',
  title: 'Coaching conversation',
  description: () =>
    `How the open action step is going, and the next one. ${whoSees('coaching session', 'writer')}`,
  confirmation: (world) => `Thank you. Your words are on their way${voice(world).agrees ? AGREED : ''}.`,
  questions: ({ settings }) =>
    questionsOf(coachingSessions).flatMap((question) =>
      settings.metInTwo && question.field === 'teacher' ? [question, WHICH_PROGRAMME] : [question],
    ),
  prompts: (world) => voice(world).prompts,
  choices: (world) => ({
    teacher: teachersToChoose(world),
    ...(world.settings.metInTwo && { programme: programmesToChoose(world) }),
    playbookStep: world.tables.all(playbook).map(stepLabel),
  }),
  record: recordCoachingAnswer,
};
