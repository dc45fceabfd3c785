/** What people answer on the school's forms, question by question, as the forms ask it. */
import type { PlaybookStep, StaffMember } from '../src/records';

/** How the forms' lists name someone. */
export const chosen = ({ forename, surname, department, id }: StaffMember): string =>
  `${forename} ${surname}, ${department} (${id})`;

/** How the forms' lists name a step of the playbook. */
export const chosenStep = ({ sequence, order, step }: PlaybookStep): string =>
  `${sequence} ${order}: ${step}`;

export const SHARED = 'Is this just for them, or a shout-out that others may see?';
export const THANKS = 'Would you like a thank-you with a copy of your words?';
export const TECHNIQUE = 'Which technique did you see?';
export const NEXT_STEP = 'One step to try next, from the playbook';

/** The drop-in form's answers; words just for the teacher, and no thank-you. */
export const answersOfADropIn = (
  day: string,
  teacher: StaffMember,
  praise: string,
): Record<string, string> => ({
  'When did you visit?': day,
  'Whose lesson did you visit?': chosen(teacher),
  'What went well?': praise,
  [SHARED]: 'Just for them',
  [THANKS]: 'No',
});

const NTH_VISIT = ['First visit', 'Second visit', 'Third visit'];

/** The planning form's answers: up to three visits, whose lesson as the list names them. */
export const answersOfAPlan = (
  visits: readonly [whose: string, day: string, period?: string][],
): Record<string, string> =>
  Object.fromEntries(
    visits.flatMap(([whose, day, period], at) => [
      [`${NTH_VISIT[at]}: whose lesson?`, whose],
      [`${NTH_VISIT[at]}: on which day?`, day],
      ...(period ? [[`${NTH_VISIT[at]}: in which period?`, period]] : []),
    ]),
  );

/** The answer to the form “Being named”. */
export const answerOnBeingNamed = (answer: 'Yes' | 'No'): Record<string, string> => ({
  'May your name stand beside shout-outs about your lessons?': answer,
});
