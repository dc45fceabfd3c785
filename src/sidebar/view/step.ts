/** How a state of a step looks: a colour for the eye, always beside the word. */
import type { StepState } from '../../records';

export const toneOf = (state: StepState | undefined): 'blue' | 'green' | 'amber' | 'grey' =>
  state === 'Met'
    ? 'green'
    : state === 'Practising'
      ? 'amber'
      : state === undefined || state === 'Set aside'
        ? 'grey'
        : 'blue';
