/** Makes all tabs of figures anew, in one batch; a tab that fails stops no other. */
import type { FigureTab, Needs } from '../ports';
import { changeSettings } from '../school/settings';
import { standAlone } from './outbox/standAlone';

type ForFigures = Needs<'asker' | 'clock' | 'figureTabs' | 'mailer' | 'newId' | 'settings' | 'tables'>;

type Shown = { name: string } & ReturnType<FigureTab['show']>;

/** Remembers when, so that the hourly round does it seldom, whether or not all of it could be done. */
export function showFigures(world: ForFigures) {
  const shown = world.figureTabs.flatMap((tab): Shown[] => {
    const { value } = standAlone(world, doing(tab), () => tab.show(world));
    return value ? [{ name: tab.name, ...value }] : [];
  });
  const when = changeSettings({ figuresShownAt: world.clock.now() });
  try {
    world.tables.commit(
      [...when, ...shown.flatMap(({ changes = [] }) => changes)],
      ...shown.flatMap(({ pages }) => pages),
    );
  } catch (problem) {
    console.error('Making the figures in one batch', problem);
    showOneByOne(world, shown);
  }
}

/** Of one batch nothing is written where one tab can't be, such as a tab that somebody has protected. */
function showOneByOne(world: ForFigures, shown: readonly Shown[]) {
  for (const each of shown)
    standAlone(world, doing(each), () => world.tables.commit(each.changes ?? [], ...each.pages));
  world.tables.commit(changeSettings({ figuresShownAt: world.clock.now() }));
}

const doing = ({ name }: { name: string }): string => `Making the tab “${name}” anew`;
