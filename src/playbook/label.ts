/** How a playbook step is named in a form's list, and how the step is found again from that name. */
import type { PlaybookStep } from '../records';

/** 'Entry and routines 1: As pupils reach the door, …'. */
export const stepLabel = (step: PlaybookStep): string => `${step.sequence} ${step.order}: ${step.step}`;

/** The step whose label it is; undefined where the playbook has changed since the list was made. */
export const stepNamed = (playbook: readonly PlaybookStep[], label: string): PlaybookStep | undefined =>
  playbook.find((step) => stepLabel(step) === label);

/** The step's own words in its label: they can be read whatever became of the step since. */
export const wordsIn = (label: string): string => label.replace(/^.*? \d+: /, '');
