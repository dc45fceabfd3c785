/** How a state of a step looks: a colour for the eye, always beside the word. */
import type { Tone } from '../../kit/ui/tone';
import type { StepState } from '../../records';

const TONES: Partial<Record<StepState, Tone>> = {
  Met: 'green',
  Practising: 'amber',
  Proposed: 'grey',
  'Set aside': 'grey',
};

export const toneOf = (state: StepState): Tone => TONES[state] ?? 'blue';
