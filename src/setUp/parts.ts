/** The parts of the set-up, and what its first step asks. */

export interface SchoolAnswers {
  schoolName: string;
  timeZone: string;
  /** Addresses, commas between. */
  leads: string;
}

/** The parts that the last step of the set-up builds, in this order; each can be run again without harm. */
export const BUILD_PARTS = [
  'tabs',
  'playbook',
  'drop-in form',
  'coaching form',
  'visit form',
  'planning form',
  'consent form',
  'triggers',
] as const;

export type BuildPart = (typeof BUILD_PARTS)[number];
