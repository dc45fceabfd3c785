/** Takes steps that were saved into the payload. */
import type { ActionStep } from '../../records';
import type { CoachingPayload } from '../payload';

export function withSteps(payload: CoachingPayload, steps: ActionStep[]): CoachingPayload {
  const changed = new Set(steps.map((step) => step.id));
  return { ...payload, steps: [...steps, ...payload.steps.filter((each) => !changed.has(each.id))] };
}
