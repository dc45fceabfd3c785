/** The page on which a coach corrects what was just saved: seldom needed, and so no weight in the coach's own page. */
import { Correct } from '../../coaching/conversation/screen/Correct';
import { start } from './start';

export const screens = { conversation: Correct };

start('correct', screens);
