/** What the pages may ask for about the playbook, the fortnight’s letters and the health of the sheet. */
import type { Desk } from '../../desk';
import {
  approveLetters as approve,
  type LettersPreview,
  previewLetters as lookAtLetters,
} from '../../fortnight/sendFortnightLetters';
import { checkHealth as look, noteHealth } from '../../health/checkHealth';
import type { Finding } from '../../health/finding';
import { repair as mend } from '../../health/repair';
import { savePlaybook as keepSteps } from '../../playbook/savePlaybook';
import { type PlaybookStep, playbook } from '../../records';
import { isCopy } from '../../school/permissions';
import { askerEmail } from '../connection';
import { run, save } from '../run';
import { checked, listOf } from './check';
import { id, rowOf } from './given';
import { saveAndShow } from './open';

export const checkHealth = (): Finding[] => run('Looking at the sheet', askerEmail(), (world) => look(world));

/** Puts one finding right and looks again. A copy may be repaired too: that is how it becomes a school of its own. */
export function repair(kind: string, about: string): Finding[] {
  return run('Putting the sheet right', askerEmail(), (world) => {
    world.withLock(() => mend(world, checked(id, kind), checked(id, about)));
    const now = world.anew();
    return now.settings.schoolName === '' || isCopy(now)
      ? look(now)
      : now.withLock(() => noteHealth(now, true));
  });
}

const steps = listOf(rowOf(playbook));

export const savePlaybook = (given: PlaybookStep[]): Desk =>
  saveAndShow('Saving the playbook', (world) => keepSteps(world, checked(steps, given)));

export const previewLetters = (): LettersPreview => run('Reading the letters', askerEmail(), lookAtLetters);

export const approveLetters = (): { letters: Desk['letters']; notice: string } =>
  save('Letting the letters go', askerEmail(), approve);
