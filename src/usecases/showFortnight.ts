/** The tab “This fortnight”: engagement with its denominator, by programme and by department, made anew each time. */
import { type Cycle, cycleOn, cycles } from '../domain/calendar';
import { dayOf, sayMoment, saySpan } from '../domain/days';
import { type EngagementRow, engagement } from '../domain/engagement';
import type { FortnightData } from '../domain/letters/fortnight';
import { whoSees } from '../domain/visibility';
import { gatherFortnight } from './fortnight';
import type { ReportPage, World } from './ports';
import { changeSettings } from './settings';

type PageRow = ReportPage['rows'][number];

/** Makes the tab anew and remembers when. */
export function showFortnight(world: World) {
  const now = world.clock.now();
  world.tables.commit(changeSettings({ figuresShownAt: now }), fortnightPage(gatherFortnight(world), now));
}

export function fortnightPage(data: FortnightData, now: string): ReportPage {
  const cycle = cycleOn(cycles(data.terms, 'Fortnightly'), dayOf(now));
  return {
    tab: 'This fortnight',
    colour: '#1a73e8',
    widths: [260, 130, 130, 130, 320],
    rows: cycle
      ? rowsOf(data, cycle, now)
      : [note('Once the term dates are in and the first school day has come, engagement stands here.')],
  };
}

function rowsOf(data: FortnightData, cycle: Cycle, now: string): PageRow[] {
  const found = engagement(data, cycle);
  const visits = data.dropIns.filter(
    (each) => each.visitedOn >= cycle.firstDay && each.visitedOn <= cycle.lastDay,
  ).length;
  return [
    { cells: [`Fortnight ${cycle.number}: ${saySpan(cycle.firstDay, cycle.lastDay)}`], look: 'title' },
    note(`As it stood on ${sayMoment(now)}. ${whoSees('engagement')}`),
    note(
      'Engagement: of the coaching conversations expected in the fortnight, the share that was held. Good schools reach 70–80%.',
    ),
    blank,
    ...table('Programme', found.programme),
    blank,
    ...table('Department', found.department),
    blank,
    { cells: ['Drop-ins this fortnight', visits], look: 'total', formats: ['@', '0'] },
  ];
}

const note = (text: string): PageRow => ({ cells: [text], look: 'note' });
const blank: PageRow = { cells: [], look: 'row' };

function table(title: string, rows: EngagementRow[]): PageRow[] {
  if (rows.length === 0) return [note(`${title}: no pair is expected to coach in this fortnight.`)];
  const sum = rows.reduce(
    (all, row) => ({
      name: 'All',
      expected: all.expected + row.expected,
      coached: all.coached + row.coached,
      share: 0,
    }),
    { name: 'All', expected: 0, coached: 0, share: 0 },
  );
  return [
    { cells: [title, 'Held', 'Expected', 'Engagement', ''], look: 'heading' },
    ...rows.map((row) => figures(row, 'row')),
    ...(rows.length > 1 ? [figures(sum, 'total')] : []),
  ];
}

const figures = (
  row: Pick<EngagementRow, 'name' | 'expected' | 'coached'>,
  look: PageRow['look'],
): PageRow => ({
  cells: [
    row.name || 'No department',
    row.coached,
    row.expected,
    row.expected ? row.coached / row.expected : '',
    inWords(row),
  ],
  look,
  formats: ['@', '0', '0', '0%', '@'],
});

/** Told in words too, so that no one has to know the figures’ meaning. */
function inWords({ expected, coached }: { expected: number; coached: number }): string {
  if (expected === 0) return 'Nobody is expected yet.';
  const share = coached / expected;
  const band =
    share >= 0.8
      ? 'At or above the 70–80% band'
      : share >= 0.7
        ? 'Within the 70–80% band'
        : 'Below the 70–80% band';
  return `${coached} of ${expected} held. ${band}.`;
}
