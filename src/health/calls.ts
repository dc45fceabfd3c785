/**
 * What a page may ask for about the health of the sheet. A copy may be repaired too: that is how it becomes a school
 * of its own.
 */
import { asks, nothing } from '../kit/calls/call';
import { shortText } from '../records/schema';
import { checkHealth } from './checkHealth';
import { repairAndLook } from './repair';

export const healthCalls = {
  checkHealth: asks('lead or founder')('Looking at the sheet', nothing, (world) => checkHealth(world)),
  repair: asks('lead or founder')('Putting the sheet right', () => [shortText(), shortText()], repairAndLook),
};
