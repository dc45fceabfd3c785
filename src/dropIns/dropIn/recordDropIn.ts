/** Records one answer of the drop-in form: a row, and the words to the visited teacher. */
import { schoolOf } from '../../kit/outbox/schoolOf';
import { stepNamed, wordsIn } from '../../playbook/label';
import { type Answer, add, type Change, change, type Needs } from '../../ports';
import { type DropIn, dropIns, playbook, type StaffMember, staff } from '../../records';
import type { Letter } from '../../records/letter';
import { decodeAnswer } from '../../records/record';
import { Refusal } from '../../records/refusal';
import { dayOf } from '../../school/days';
import { linkOf } from '../../school/formLinks';
import { codeIn, findById, fullName, isCurrent, workedOn } from '../../school/people';
import { senderOf } from '../../school/sender';
import { refuseToCome } from '../../school/visitDay';
import { stageOf } from '../stage/rules';
import { isShoutOut } from '../wall/rules';
import { dropInReceived, dropInThanks } from './letter';

/** The rows and letters of a drop-in; a Refusal where it can't be recorded. */
export function recordDropIn(
  world: Needs<'settings' | 'tables'>,
  answer: Answer,
): { changes: Change[]; letters: Letter[] } {
  const visitor = senderOf(world, answer);
  const teacher = findById(world.tables.all(staff), codeIn(answer.values['teacher'] ?? ''));
  if (!teacher)
    throw new Refusal(
      'The teacher whom you chose is not in the school’s list any more. Please choose again.',
    );
  const dropIn = read(world, answer, teacher, visitor);
  check(dropIn, teacher, answer);
  const consent = linkOf(world, 'consentForm')?.url ?? '';
  const stage = stageOf(world.settings.stage);
  const news = { dropIn, teacher, visitor, school: schoolOf(world), stage, consent };
  const asks = consent !== '' && teacher.named === '' && isShoutOut(dropIn);
  return {
    changes: [...add(dropIns, [dropIn]), ...change(staff, asks ? [{ ...teacher, named: 'Asked' }] : [])],
    letters: [dropInReceived(news), ...(dropIn.thanks ? [dropInThanks(news)] : [])],
  };
}

function read(world: Needs<'tables'>, answer: Answer, teacher: StaffMember, visitor: StaffMember): DropIn {
  const cells = { ...answer.values, teacher: `(${teacher.id})`, visitor: `(${visitor.id})`, id: answer.id };
  const reading = decodeAnswer(dropIns, cells);
  if (reading.problem !== undefined) throw new Refusal(reading.problem);
  return withStep(world, reading.value);
}

/** The drop-in with the id of the chosen step, and in the visitor's own words where there are any. */
function withStep(world: Needs<'tables'>, dropIn: DropIn): DropIn {
  const { playbookStep: chosen, nextStep } = dropIn;
  if (chosen === '') return dropIn;
  const step = stepNamed(world.tables.all(playbook), chosen);
  return {
    ...dropIn,
    playbookStep: step?.id ?? '',
    nextStep: nextStep || wordsIn(chosen, world.tables.all(playbook)),
  };
}

function check(dropIn: DropIn, teacher: StaffMember, answer: Answer) {
  if (dropIn.teacher === dropIn.visitor)
    throw new Refusal(
      'You can’t drop in on your own lesson. If you meant a colleague, please choose their name.',
    );
  refuseToCome(dropIn.visitedOn, dayOf(answer.at));
  if (!workedOn(teacher, dropIn.visitedOn) || !isCurrent(teacher, dayOf(answer.at)))
    throw new Refusal(`${fullName(teacher)} has left the school, so nobody would get your words.`);
  if (dropIn.praise.trim() === '') throw new Refusal('“What went well?” is empty. A sentence is enough.');
}
