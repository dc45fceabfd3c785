/** How far a school has opened its doors: praise first, then one step to try, then coaching (A1). */

export const STAGES = ['Praise only', 'Praise and next step', 'Coaching'] as const;
export type Stage = (typeof STAGES)[number];

/** The stage that a setting names; an unknown word means the gentlest stage. */
export const stageOf = (setting: string): Stage =>
  STAGES.find((stage) => stage === setting.trim()) ?? 'Praise only';

/** Whether a drop-in may leave a step to try. */
export const asksNextStep = (stage: Stage): boolean => stage !== 'Praise only';

export const IN_SHORT: Record<Stage, string> = {
  'Praise only': 'To begin with: open the doors before anyone is developed.',
  'Praise and next step': 'When visits are everyday: one step to try, if the visitor has one.',
  Coaching: 'When there are coaching pairs: a step leads into the conversation.',
};

/** What a stage means, and for whom: read before it is chosen. */
export const MEANING: Record<Stage, { whom: string; what: string }[]> = {
  'Praise only': [
    { whom: 'Visitors', what: 'The form asks what went well, and has no place for a next step.' },
    { whom: 'Visited teachers', what: 'Their letter brings praise and nothing else.' },
  ],
  'Praise and next step': [
    {
      whom: 'Visitors',
      what: 'The form has two more questions: one step from the playbook, or one in their own words. Both may stay empty.',
    },
    {
      whom: 'Visited teachers',
      what: 'Their letter shows the step under the praise. It is never part of a shout-out.',
    },
  ],
  Coaching: [
    { whom: 'Visitors', what: 'The form is that of “Praise and next step”.' },
    {
      whom: 'Visited teachers',
      what: 'Their letter says that a step may be brought to the next coaching conversation.',
    },
  ],
};
