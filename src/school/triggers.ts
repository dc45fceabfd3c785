/** Remembers in whose name the triggers are. */
import type { Needs } from '../ports';
import { changeSettings } from './settings';

/** Stores in whose name the triggers are, and the moment from which their silence is measured. */
export const markTriggers = (world: Needs<'asker' | 'clock' | 'tables'>) =>
  world.tables.commit(
    changeSettings({ triggersMade: world.asker || 'the owner', sheetCheckedAt: world.clock.now() }),
  );
