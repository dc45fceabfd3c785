/** Closes what a leaver leaves open: their pairs end on their last day, and their step comes to rest. */
import { type Change, change } from '../../ports';
import { pairsFrom } from '../../programmes/pairs/rules';
import { afterLeavers } from '../../programmes/pairs/turnover';
import { type ActionStep, actionSteps, type Pair, pairs, type StaffMember, staff } from '../../records';
import { isCurrent } from '../../school/people';
import { advance, TRANSITIONS } from './rules';

interface Known {
  today: string;
  staff: readonly StaffMember[];
  pairs: readonly Pair[];
  steps: readonly ActionStep[];
}

/**
 * The rows that change. Whoever is in a pair that goes on, and was marked as left by hand without a day, left today: the
 * pair needs a last day, and the figures of the past stand on it. Nobody is written to.
 */
export function closeForLeavers({ today, staff: everyone, pairs: before, steps }: Known): Change[] {
  const goingOn = new Set(pairsFrom(before, today).flatMap(({ teacher, coach }) => [teacher, coach]));
  const undated = everyone.filter(
    ({ id, status, leftOn }) => status === 'Left' && leftOn === '' && goingOn.has(id),
  );
  const dated = undated.map((person) => ({ ...person, leftOn: today }));
  const leavers = [...everyone.filter(({ leftOn }) => leftOn !== ''), ...dated];
  const ended = afterLeavers(before, leavers).filter((pair) => !before.includes(pair));
  const gone = new Set(everyone.filter((person) => !isCurrent(person, today)).map(({ id }) => id));
  const open = steps.filter(
    ({ teacher, state }) => gone.has(teacher) && TRANSITIONS['set aside'].from.includes(state),
  );
  return [
    ...change(staff, dated),
    ...change(pairs, ended),
    ...change(
      actionSteps,
      open.map((step) => advance(step, 'set aside', today)),
    ),
  ];
}
