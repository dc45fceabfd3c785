/** How a playbook step is named in a form's list, and how the step is found again from that name. */
import type { PlaybookStep } from '../records';

/** 'Entry and routines 1: As pupils reach the door, …'. */
export const stepLabel = (step: PlaybookStep): string => `${step.sequence} ${step.order}: ${step.step}`;

/** The step whose label it is; undefined where the playbook has changed since the list was made. */
export const stepNamed = (playbook: readonly PlaybookStep[], label: string): PlaybookStep | undefined =>
  playbook.find((step) => stepLabel(step) === label);

/**
 * The step's own words in its label: they can be read whatever became of the step since. A sequence may have a number and
 * a colon of its own, as in “Phase 1: Behaviour”, so those of the playbook are known by their names.
 */
export function wordsIn(label: string, playbook: readonly Pick<PlaybookStep, 'sequence'>[]): string {
  const afterSequence = playbook
    .filter(({ sequence }) => label.startsWith(`${sequence} `))
    .map(({ sequence }) => label.slice(sequence.length + 1))
    .filter((rest) => /^\d+: /.test(rest))
    .sort((a, b) => a.length - b.length);
  return (afterSequence[0] ?? label.replace(/^.*? (?=\d+: )/, '')).replace(/^\d+: /, '');
}
