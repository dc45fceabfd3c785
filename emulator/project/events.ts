/** The events that simple triggers get. */
import type { Execution } from '../run/execution';
import { User } from '../services/base/session';
import { AuthMode } from '../services/script/enums';
import { Spreadsheet } from '../services/spreadsheet/spreadsheet';

/** What `onOpen` gets: in `AuthMode.NONE` there is no document yet. Nobody is named. */
export function openEvent(run: Execution): Record<string, unknown> {
  const user = new User(run, '');
  if (run.start.authMode === 'NONE') return { authMode: AuthMode.NONE, user };
  return { authMode: AuthMode.LIMITED, source: new Spreadsheet(run, run.world.bound), user };
}
