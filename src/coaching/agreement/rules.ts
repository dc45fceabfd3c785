/** What the coaches' meeting makes of a proposed step: it is set, in the words that they agreed, or set aside (C4). */
import type { ActionStep } from '../../records';
import { Refusal } from '../../records/refusal';
import { advance, openStepOf } from '../steps/rules';
import type { StepDecision } from './payload';

/**
 * `steps` holds at least the teacher's own steps, this one among them.
 * @throws Refusal where the step is no longer the meeting's to decide
 */
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
  /** Why a step could not be decided: a sentence by the step's id. */
  problems: Record<string, string>;
}
