/** The parts that the last step of the set-up builds. */
import type { SchoolForm } from '../ports';

/** In this order; each can be built again without harm. */
export const buildParts = (forms: readonly Pick<SchoolForm, 'part'>[]): string[] => [
  'tabs',
  'playbook',
  ...forms.map(({ part }) => part),
  'triggers',
];
