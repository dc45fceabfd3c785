/** Opens a page with all that it shows, and brings it afresh after what was saved. */
import type { Desk } from '../../desk';
import type { World } from '../../ports';
import { askerEmail, showPage } from '../connection';
import { openDesk as bringDesk } from '../openDesk';
import { run, save } from '../run';
import { checked, oneOf, textUpTo } from './check';
import { id } from './given';

/** Saves, then brings the desk as it is now, read afresh, with what the use case has to say. */
export const saveAndShow = (what: string, use: (world: World) => unknown, page = ''): Desk => {
  const notice = save(what, askerEmail(), use) as Desk['notice'];
  return { ...openDesk(page), notice };
};

export const openDesk = (page = ''): Desk =>
  run('Opening the sidebar', askerEmail(), (world) => bringDesk(world, checked(id, page)));

/** Puts another page in the sidebar. True, because an answer of nothing looks like one that was lost. */
export function openPage(page: string, carried: string): boolean {
  showPage(
    checked(oneOf(['sidebar', 'leading', 'school', 'setup', 'dropIns']), page),
    checked(textUpTo(500_000), carried),
  );
  return true;
}
