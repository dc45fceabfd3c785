/** Who sent a form answer: a member of staff who is here today. */
import type { Answer, Needs } from '../ports';
import { type StaffMember, staff } from '../records';
import { Refusal } from '../records/refusal';
import { dayOf } from './days';
import { describeDoubled, doubledOf, findByEmail, fullName, isCurrent } from './people';

export function senderOf(world: Needs<'tables'>, answer: Answer): StaffMember {
  const today = dayOf(answer.at);
  const doubled = doubledOf(world.tables.all(staff), answer.by, today);
  if (doubled) throw new Refusal(describeDoubled(doubled));
  const person = findByEmail(world.tables.all(staff), answer.by, today);
  if (!person)
    throw new Refusal(
      `${answer.by || 'Your address'} is not in the school’s staff list. Please answer from your school account, or ask the coaching lead to add you.`,
    );
  if (!isCurrent(person, today))
    throw new Refusal(
      `The staff list says that ${fullName(person)} has left the school. If that is wrong, the coaching lead can mend it.`,
    );
  return person;
}
