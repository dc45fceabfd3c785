/** The planning form: up to three visits in this school week and the next (A3). */
import { teachersToChoose } from '../../kit/forms/lists';
import type { SchoolForm } from '../../ports';
import { visitPlans } from '../../records';
import { questionsOf } from '../../records/record';
import { whoSees } from '../../school/visibility';
import { fieldOf, NTH, recordVisitPlans } from './recordVisitPlans';

export const visitPlanForm: SchoolForm = {
  name: 'visitPlanForm',
  part: 'planning form',
  title: 'Visits planned',
  description: () =>
    `Up to three visits to colleagues’ lessons, in this school week and the next. You are reminded that morning, and your own letter alone says which came about. ${whoSees('visit plan')}`,
  confirmation: () => 'Thank you. You will be reminded on the morning of each visit.',
  questions: () =>
    NTH.flatMap((nth, at) =>
      questionsOf(visitPlans).map((question) => ({
        ...question,
        field: fieldOf(question.field, at),
        title: `${nth} visit: ${question.title.charAt(0).toLowerCase()}${question.title.slice(1)}`,
        required: question.required && at === 0,
      })),
    ),
  choices: (world) => {
    const teachers = teachersToChoose(world);
    return Object.fromEntries(NTH.map((_, at) => [fieldOf('teacher', at), teachers]));
  },
  record: recordVisitPlans,
};
