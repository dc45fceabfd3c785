/** The page about the health of the sheet, which opens even where the sheet can't be read as it is. */
import { Attention } from '../../health/Attention';
import { Health } from '../../health/Health';
import { TakingOver } from '../../health/TakingOver';
import { start } from './start';

export const screens = { attention: Attention, 'take over': TakingOver };

start('health', screens, Health);
