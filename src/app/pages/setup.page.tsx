/** The page of the set-up: the school, its term dates, its staff list and the building. */
import { TakingOver } from '../../health/TakingOver';
import { SetUp } from '../../setUp/SetUp';
import { start } from './start';

export const screens = { 'set up': SetUp, 'take over': TakingOver };

start('setup', screens);
