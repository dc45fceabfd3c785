/** Makes all tabs of figures anew, in one batch. */
import type { Needs } from '../ports';
import { changeSettings } from '../school/settings';

/** Remembers when, so that the hourly round does it seldom. */
export function showFigures(world: Needs<'clock' | 'figureTabs' | 'settings' | 'tables'>) {
  const shown = world.figureTabs.map((tab) => tab.show(world));
  world.tables.commit(
    [
      ...changeSettings({ figuresShownAt: world.clock.now() }),
      ...shown.flatMap(({ changes = [] }) => changes),
    ],
    ...shown.flatMap(({ pages }) => pages),
  );
}
