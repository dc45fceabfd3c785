/** The drop-in form: ten minutes in a colleague's lesson, told on a phone in under a minute (A2). */
import { teachersToChoose } from '../../kit/forms/lists';
import { stepLabel } from '../../playbook/label';
import type { Needs, SchoolForm } from '../../ports';
import { dropIns, playbook, training } from '../../records';
import { questionsOf } from '../../records/record';
import { dayOf } from '../../school/days';
import { whoSees } from '../../school/visibility';
import { practiceOf } from '../practice/practiceOf';
import { isOn, isPractice } from '../practice/rules';
import { asksNextStep, stageOf } from '../stage/rules';
import { type Focus, focusFirst, focusOn, lookFor } from '../training/rules';
import { recordDropIn } from './recordDropIn';

const NEXT_STEP = ['playbookStep', 'nextStep'];

const leavesStep = ({ settings }: Needs<'settings'>): boolean => asksNextStep(stageOf(settings.stage));

const focus = ({ tables, clock }: Needs<'clock' | 'tables'>): Focus[] =>
  focusOn(tables.all(training), dayOf(clock.now()));

const { help = '' } = dropIns.fields.technique;

export const dropInForm: SchoolForm = {
  name: 'dropInForm',
  part: 'drop-in form',
  title: 'Lesson drop-in',
  description: (world) =>
    isOn(practiceOf(world))
      ? `THIS IS PRACTICE: what you send is not counted, and nobody is written to. ${whoSees('practice')}`
      : `Ten minutes in a colleague’s lesson, and what went well. ${whoSees('drop-in', 'writer')} A shout-out may be seen by anyone at the school.`,
  confirmation: (world) =>
    isOn(practiceOf(world))
      ? 'Thank you. This was practice: it is not counted, and nobody was written to.'
      : 'Thank you. Your words are on their way.',
  questions: (world) =>
    questionsOf(dropIns).filter(({ field }) => leavesStep(world) || !NEXT_STEP.includes(field)),
  prompts: (world) => ({ technique: { help: [lookFor(focus(world)), help].filter(Boolean).join(' ') } }),
  choices(world) {
    const here = focus(world);
    const steps = focusFirst(world.tables.all(playbook), here, (step) => step.technique);
    return {
      teacher: teachersToChoose(world),
      technique: [...new Set([...here, ...steps].map((each) => each.technique))],
      ...(leavesStep(world) && { playbookStep: steps.map(stepLabel) }),
    };
  },
  // Answers given in practice stay in the form's own store, where the lead's screen finds them.
  record: (world, answer) =>
    isPractice(practiceOf(world), answer.at) ? { changes: [], letters: [] } : recordDropIn(world, answer),
};
