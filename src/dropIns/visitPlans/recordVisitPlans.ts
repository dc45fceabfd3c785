/** Records one answer of the planning form: a row for each visit, and the morning of its visitor's reminder (A3). */
import { type Answer, add, type Change, type Needs } from '../../ports';
import { staff, terms, type VisitPlan, visitPlans } from '../../records';
import { decodeAnswer } from '../../records/record';
import { Refusal } from '../../records/refusal';
import { dayOf } from '../../school/days';
import { codeIn, findById, fullName, workedOn } from '../../school/people';
import { senderOf } from '../../school/sender';
import { changeSettings } from '../../school/settings';
import { dayProblem, nextReminder } from './rules';

/** The visits that the form has room for. */
export const NTH = ['First', 'Second', 'Third'];

/** The field of a question about the nth visit, from 0; the first visit's are the record's own. */
export const fieldOf = (field: string, at: number): string => (at === 0 ? field : `${field}${at}`);

/** The rows of an answer; a Refusal where one of its visits can't be planned, so that the whole answer is returned. */
export function recordVisitPlans(
  world: Needs<'clock' | 'settings' | 'tables'>,
  answer: Answer,
): { changes: Change[]; letters: [] } {
  const visitor = senderOf(world, answer).id;
  const planned = NTH.flatMap((nth, at) => read(world, answer, visitor, nth, at));
  const here = world.tables.all(visitPlans).map(lessonOf);
  // Someone who sends the form again means the same visits.
  const fresh = planned.filter((plan) => !here.includes(lessonOf(plan)));
  const days = fresh.map(({ day }) => day);
  const due = nextReminder(days, world.clock.now());
  const { visitPlansDue } = world.settings;
  if (due === '' || (visitPlansDue !== '' && visitPlansDue <= due))
    return { changes: add(visitPlans, fresh), letters: [] };
  return { changes: [...add(visitPlans, fresh), ...changeSettings({ visitPlansDue: due })], letters: [] };
}

const lessonOf = ({ visitor, teacher, day, period }: VisitPlan): string =>
  [visitor, teacher, day, period].join('/');

/** The nth visit, or nothing where the answer leaves it empty. */
function read(world: Needs<'tables'>, answer: Answer, visitor: string, nth: string, at: number): VisitPlan[] {
  const value = (field: string) => answer.values[fieldOf(field, at)] ?? '';
  const given = { teacher: value('teacher'), day: value('day'), period: value('period') };
  if (at > 0 && Object.values(given).every((each) => each === '')) return [];
  const fixed = { plannedAt: answer.at, visitor: `(${visitor})`, id: `${answer.id}/${at}` };
  const reading = decodeAnswer(visitPlans, { ...given, ...fixed });
  if (reading.problem !== undefined) throw new Refusal(`${nth} visit: ${reading.problem}`);
  const problem = problemOf(world, answer, reading.value, codeIn(given.teacher));
  if (problem) throw new Refusal(`${nth} visit: ${problem}`);
  return [reading.value];
}

function problemOf(
  { tables }: Needs<'tables'>,
  { at }: Answer,
  plan: VisitPlan,
  code: string,
): string | undefined {
  const teacher = findById(tables.all(staff), code);
  if (!teacher) return 'The teacher whom you chose is not in the school’s list any more.';
  if (code === plan.visitor) return 'That lesson is your own. Please choose a colleague.';
  if (teacher.status === 'Left' || !workedOn(teacher, plan.day))
    return `${fullName(teacher)} will have left the school by then.`;
  return dayProblem(tables.all(terms), dayOf(at), plan.day);
}
