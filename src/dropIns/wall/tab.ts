/** The tab “Wall”: the latest shout-outs about those who agreed to be named, to read and to print (A4, E7). */
import { note, type PageRow, title } from '../../kit/tabRows';
import type { Change, FigureTab, Needs, ReportPage } from '../../ports';
import { dropIns, staff } from '../../records';
import { dayOf, sayDay } from '../../school/days';
import { fullName, withDepartment } from '../../school/people';
import { changeSettings } from '../../school/settings';
import { isShoutOut, type ShoutOut, shoutOuts } from './rules';

/** As many as can be read on a staffroom door. */
const MOST = 100;

/** How many of the latest drop-ins are searched for a newer shout-out. */
const LOOKED_AT = 50;

const NONE = 'none';

const newestOf = ({ tables }: Needs<'tables'>): string =>
  tables.latest(dropIns, LOOKED_AT).find(isShoutOut)?.id ?? NONE;

/**
 * Makes the wall anew where there is a newer shout-out or somebody has changed their answer about being named. Without
 * news this costs one read of the latest drop-ins and no more.
 */
export function refreshWall(world: Needs<'clock' | 'settings' | 'tables'>) {
  if (newestOf(world) !== world.settings.wallShows) world.tables.commit(...wall(world));
}

export const wallTab: FigureTab = {
  name: 'Wall',
  show(world) {
    const [changes, page] = wall(world);
    return { pages: [page], changes };
  },
};

/** The wall as it is to stand now, with the settings by which the next change is noticed. */
function wall(world: Needs<'clock' | 'tables'>): [Change[], ReportPage] {
  const { tables, clock } = world;
  const shown = shoutOuts(tables.all(dropIns), tables.all(staff), dayOf(clock.now()));
  return [changeSettings({ wallShows: newestOf(world) }), wallPage(shown)];
}

const wallPage = (shown: readonly ShoutOut[]): ReportPage => ({
  tab: 'Wall',
  after: 'Drop-ins by week',
  colour: '#f9ab00',
  widths: [180, 450, 170, 180],
  prose: 5,
  rows: [
    title('What went well in our lessons'),
    note('Named here is only who agreed to be; the form “Being named” changes that at any time.'),
    note(''),
    ...(shown.length > 0
      ? [HEADINGS, ...shown.slice(0, MOST).map(rowOf)]
      : [note('The first shout-out about a colleague who agreed to be named will stand here.')]),
  ],
});

const HEADINGS: PageRow = { cells: ['Lesson of', 'What went well', 'Technique', 'Seen'], look: 'heading' };

const rowOf = ({ teacher, visitor, visitedOn, technique, praise }: ShoutOut): PageRow => ({
  cells: [
    withDepartment(teacher),
    praise,
    technique,
    [sayDay(visitedOn), visitor && `by ${fullName(visitor)}`].filter(Boolean).join('\n'),
  ],
  look: 'row',
});
