/** The tab “This fortnight”: engagement by programme and department. */
import { blank, note, type PageRow, title } from '../kit/tabRows';
import type { FigureTab, ReportPage } from '../ports';
import { rememberAgreement } from '../programmes/programme/agreeFirst';
import { type Cycle, cycleOn, cycles } from '../school/calendar';
import { dayOf, sayMoment, saySpan } from '../school/days';
import { whoSees } from '../school/visibility';
import { sum } from '../school/wording';
import { lettersMoment } from './due';
import { type EngagementRow, engagement } from './engagement/rules';
import { type FigureData, gatherFigures } from './gather';

export const fortnightTab: FigureTab = {
  name: 'This fortnight',
  show(world) {
    const data = gatherFigures(world);
    return {
      pages: [fortnightPage(data, world.clock.now())],
      changes: rememberAgreement(world, data.programmes),
    };
  },
};

export function fortnightPage(data: FigureData, now: string): ReportPage {
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

function rowsOf(data: FigureData, cycle: Cycle, now: string): PageRow[] {
  const found = engagement(data, cycle);
  const isOver = now >= lettersMoment(cycle);
  const visits = data.dropIns.filter(
    (each) => each.visitedOn >= cycle.firstDay && each.visitedOn <= cycle.lastDay,
  ).length;
  return [
    title(`Fortnight ${cycle.number}: ${saySpan(cycle.firstDay, cycle.lastDay)}`),
    note(`As it stood on ${sayMoment(now)}. ${whoSees('engagement')}`),
    note(
      'Engagement: of the coaching conversations expected in the fortnight, the share that was held. Good schools reach 70–80%.',
    ),
    blank,
    ...table('Programme', found.programme, isOver),
    blank,
    ...table('Department', found.department, isOver),
    ...(found.format.length > 0 ? [blank, ...table('Format', found.format, isOver)] : []),
    blank,
    { cells: ['Drop-ins this fortnight', visits], look: 'total', formats: ['@', '0'] },
  ];
}

function table(name: string, rows: EngagementRow[], isOver: boolean): PageRow[] {
  if (rows.length === 0) return [note(`${name}: no pair is expected to coach in this fortnight.`)];
  const all = {
    name: 'All',
    expected: sum(rows.map(({ expected }) => expected)),
    coached: sum(rows.map(({ coached }) => coached)),
  };
  return [
    { cells: [name, 'Held', 'Expected', 'Engagement', ''], look: 'heading' },
    ...rows.map((row) => figures(row, 'row', isOver ? '' : 'so far')),
    ...(rows.length > 1 ? [figures(all, 'total', isOver ? bandOf(all) : 'so far')] : []),
  ];
}

type Figures = Pick<EngagementRow, 'name' | 'expected' | 'coached'>;

const figures = ({ name, expected, coached }: Figures, look: PageRow['look'], remark: string): PageRow => ({
  cells: [name || 'No department', coached, expected, expected > 0 ? coached / expected : '', remark],
  look,
  formats: ['@', '0', '0', '0%', '@'],
});

/** Only the school as a whole is judged: a small department's share jumps with a single meeting. */
function bandOf({ expected, coached }: Figures): string {
  if (expected === 0) return '';
  const share = coached / expected;
  if (share > 0.8) return 'above the 70–80% band';
  return share >= 0.7 ? 'within the 70–80% band' : 'below the 70–80% band';
}
