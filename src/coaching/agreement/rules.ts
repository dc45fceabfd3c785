/** What the coaches' meeting makes of a step that was proposed: it is set, in the words that they agreed, or set aside (C4). */

import type { ActionStep } from '../../records';
import { Refusal } from '../../records/refusal';
import { advance, openStepOf } from '../steps/rules';
import type { StepDecision } from './payload';

/** `steps` are at least the teacher's own, this one among them. @throws Refusal where it is not for the meeting to decide any more */
export function decideStep(
  { id, wording, state }: StepDecision,
  steps: readonly ActionStep[],
  day: string,
): ActionStep {
  const step = steps.find((each) => each.id === id);
  if (step?.state !== 'Proposed') throw new Refusal('It was decided already.');
  if (state === 'Set aside') return advance(step, 'set aside', day);
  if (openStepOf(steps, step.teacher)) throw new Refusal('Another step is open.');
  return { ...advance(step, 'set', day), wording };
}

/** What the coaches' meeting came to. */
export interface StepsAgreed {
  /** The steps that were set or set aside. */
  steps: ActionStep[];
  /** Why another could not be: a sentence by its id. */
  problems: Record<string, string>;
}
