/** Remembers in whose name the triggers are. */
import type { World } from '../ports';
import { changeSettings } from './settings';

/** In whose name they are, and a moment from which a silence can be told. */
export const markTriggers = (world: World) =>
  world.tables.commit(
    changeSettings({ triggersMade: world.asker || 'the owner', sheetCheckedAt: world.clock.now() }),
  );
