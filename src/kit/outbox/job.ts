/** Letters that waited for tomorrow's quota or for time go now. */
import type { Job } from '../jobs/job';
import { sendWaiting } from './send';

export const waitingLetters: Job = {
  name: 'waiting letters',
  isDue: ({ lettersWaiting }) => lettersWaiting !== '',
  run: sendWaiting,
};
