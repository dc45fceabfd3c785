/** The school's page: set-up, letters, and what needs a look. */
import { Attention } from './screens/Attention';
import { Letters } from './screens/Letters';
import { SetUp } from './screens/SetUp';
import { start } from './start';

start({ screens: { 'set up': SetUp, letters: Letters, attention: Attention }, other: 'sidebar' });
