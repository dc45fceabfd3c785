/** What one step of the starter playbook says, and how a sequence of steps is chained. */

type StepArea = 'Classroom' | 'Curriculum' | 'Assessment' | 'Planning';

export interface StarterStep {
  /** Stable and kebab-case: schools' rows refer to it, so a published id is never changed or reused. */
  id: string;
  area: StepArea;
  sequence: string;
  /** 1… inside its sequence, easier steps first. */
  order: number;
  /** A short name that several steps may share, up to 40 characters. */
  technique: string;
  /** The moment that triggers the step; the step's sentence opens with it. */
  cue: string;
  /** One observable action in one sentence, up to 160 characters. */
  step: string;
  /** Two or three observable things, separated by '; '. */
  lookFors: string;
  why: string;
  /** How to practise it with a coach in about three minutes. */
  rehearsal: string;
  /** How it usually goes astray: about the action, never about the person. */
  slip: string;
  /** The id of the step that follows in the sequence, or '' for the last. */
  next: string;
  /** Opens with the subject and a colon. */
  example: string;
}

/** A step as its author writes it: its place in a sequence is where it stands in the list. */
type WrittenStep = Omit<StarterStep, 'area' | 'sequence' | 'order' | 'next'> & { area?: StepArea };

/** Chains steps in the order given. A step that names no area belongs to the classroom. */
export function inSequence(sequence: string, steps: readonly WrittenStep[]): readonly StarterStep[] {
  return steps.map((step, index) => ({
    area: 'Classroom',
    ...step,
    sequence,
    order: index + 1,
    next: steps[index + 1]?.id ?? '',
  }));
}
