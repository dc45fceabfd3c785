/**
 * What a page may ask for about the health of the sheet. A copy may be repaired too: that is how it becomes a school
 * of its own.
 */
import * as z from 'zod/mini';
import { asks, nothing, saves } from '../kit/calls/call';
import { shortText } from '../records/schema';
import { checkHealth } from './checkHealth';
import { repairAndLook, repairsMade, undoAndLook } from './repair';
import { showTakeOver } from './showTakeOver';
import { takeOver } from './takeOver';

export const healthCalls = {
  checkHealth: asks('lead or founder')('Looking at the sheet', nothing, (world) => checkHealth(world)),
  repair: asks('lead or founder')('Putting the sheet right', () => [shortText(), shortText()], repairAndLook),
  showTakeOver: asks('lead')('Looking at what taking over means', nothing, showTakeOver),
  takeOver: saves('lead')(
    'Taking over',
    () => [z.boolean()],
    (world, leaves) => {
      takeOver(world, leaves);
      return showTakeOver(world);
    },
  ),
  repairsMade: asks('lead or founder')('Looking at what was put right', nothing, (world) =>
    repairsMade(world),
  ),
  undoRepair: asks('lead or founder')('Undoing a repair', () => [shortText()], undoAndLook),
};
