/** The 40 steps that a school's playbook starts with (C8, C9, C11), in the order they are listed. */
import { attention } from './attention';
import { beyondTheLesson } from './beyondTheLesson';
import { entryAndRoutines } from './entryAndRoutines';
import { explaining } from './explaining';
import { practiceAndFeedback } from './practiceAndFeedback';
import { questioning } from './questioning';
import type { StarterStep } from './starterStep';

export const starterSteps: readonly StarterStep[] = [
  ...entryAndRoutines,
  ...attention,
  ...explaining,
  ...questioning,
  ...practiceAndFeedback,
  ...beyondTheLesson,
];
