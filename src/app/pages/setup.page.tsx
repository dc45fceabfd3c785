/** The page of the set-up: the school, its term dates, its staff list and the building. */
import { SetUp } from '../../setUp/SetUp';
import { start } from './start';

export const screens = { 'set up': SetUp };

start('setup', screens);
