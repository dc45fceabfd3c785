/** Every call of every page: a practice's list is one line here, and its functions are named once more in `main.ts`. */
import { coachingCalls } from '../coaching/calls';
import { dropInCalls } from '../dropIns/calls';
import { letterCalls } from '../fortnight/calls';
import { healthCalls } from '../health/calls';
import { playbookCalls } from '../playbook/calls';
import { programmeCalls } from '../programmes/calls';
import { setUpCalls } from '../setUp/calls';
import { doorsOf } from './doors';

export const calls = doorsOf({
  ...coachingCalls,
  ...dropInCalls,
  ...letterCalls,
  ...healthCalls,
  ...playbookCalls,
  ...programmeCalls,
  ...setUpCalls,
});
