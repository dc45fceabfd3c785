/** The drop-in form: ten minutes in a colleague's lesson, told on a phone in under a minute (A2). */
import { stepLabel } from '../../domain/playbook/label';
import { asksNextStep, stageOf } from '../../domain/stage';
import { whoSees } from '../../domain/visibility';
import { dropIns, playbook } from '../../records';
import { questionsOf, type RecordType } from '../../records/record';
import type { World } from '../ports';
import { recordDropIn } from '../recordDropIn';
import type { SchoolForm } from './form';
import { teachersToChoose } from './lists';

const NEXT_STEP = ['playbookStep', 'nextStep'];

const leavesStep = ({ settings }: World): boolean => asksNextStep(stageOf(settings.stage));

export const dropInForm: SchoolForm = {
  title: 'Lesson drop-in',
  description: () =>
    `Ten minutes in a colleague’s lesson, and what went well. ${whoSees('drop-in', 'writer')} A shout-out may be seen by anyone at the school.`,
  confirmation: () => 'Thank you. Your words are on their way.',
  questions: (world) =>
    questionsOf(dropIns as unknown as RecordType).filter(
      ({ field }) => leavesStep(world) || !NEXT_STEP.includes(field),
    ),
  choices(world) {
    const steps = world.tables.all(playbook);
    return {
      teacher: teachersToChoose(world),
      technique: [...new Set(steps.map((step) => step.technique))],
      ...(leavesStep(world) && { playbookStep: steps.map(stepLabel) }),
    };
  },
  take: recordDropIn,
};
