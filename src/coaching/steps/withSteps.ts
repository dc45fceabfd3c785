/** Takes steps that were saved into the desk. */
import type { Desk } from '../../desk';
import type { ActionStep } from '../../records';

export function withSteps(desk: Desk, steps: ActionStep[]): Desk {
  const changed = new Set(steps.map((step) => step.id));
  return { ...desk, steps: [...steps, ...desk.steps.filter((each) => !changed.has(each.id))] };
}
