/** The tab “This fortnight”: engagement by programme and department. */

import { closeForLeavers } from '../coaching/steps/closeForLeavers';
import { departmentCounts } from '../dropIns/dropIn/counts';
import { blank, note, type PageRow, title } from '../kit/tabRows';
import type { FigureTab, ReportPage } from '../ports';
import { rememberMetInTwo } from '../programmes/pairs/metInTwo';
import { rememberAgreement } from '../programmes/programme/agreeFirst';
import { type Cycle, cycleOn, cycles } from '../school/calendar';
import { dayOf, sayMoment, saySpan } from '../school/days';
import { WHY_TOGETHER } from '../school/smallNumbers';
import { whoSees } from '../school/visibility';
import { sum } from '../school/wording';
import { lettersMoment } from './due';
import { publishedEngagement } from './engagement/published';
import type { EngagementRow } from './engagement/rules';
import { type FigureData, gatherFigures } from './gather';

export const fortnightTab: FigureTab = {
  name: 'This fortnight',
  show(world) {
    const data = gatherFigures(world);
    return {
      pages: [fortnightPage(data, world.clock.now())],
      changes: [
        ...rememberAgreement(world, data.programmes),
        ...closeForLeavers(data),
        ...rememberMetInTwo(world, data.pairs, data.today),
      ],
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
  const { all, department, programme, format } = publishedEngagement(data, cycle);
  const isOver = now >= lettersMoment(cycle);
  return [
    title(`Fortnight ${cycle.number}: ${saySpan(cycle.firstDay, cycle.lastDay)}`),
    note(`As it stood on ${sayMoment(now)}. ${whoSees('engagement')}`),
    note(
      'Engagement: of the coaching conversations expected in the fortnight, the share that was held. Good schools reach 70–80%.',
    ),
    note(WHY_TOGETHER),
    blank,
    ...(all ? [] : [note('Fewer than five people are expected to be coached in this fortnight.'), blank]),
    ...table('Programme', programme, all, isOver),
    ...table('Department', department, all, isOver),
    ...table('Format', format, all, isOver),
    ...dropInsMade(data, cycle),
  ];
}

/** All of the fortnight's, by the people who are counted in the tab of drop-ins, lest the difference be about a few. */
function dropInsMade(data: FigureData, cycle: Cycle): PageRow[] {
  const counts = departmentCounts(data, cycle.firstDay, cycle.lastDay);
  return counts.length === 0
    ? []
    : [
        {
          cells: ['Drop-ins this fortnight', sum(counts.map(({ dropIns }) => dropIns))],
          look: 'total',
          formats: ['@', '0'],
        },
      ];
}

function table(
  name: string,
  rows: EngagementRow[],
  all: EngagementRow | undefined,
  isOver: boolean,
): PageRow[] {
  if (!all) return [];
  if (all.expected === 0 && rows.length === 0)
    return name === 'Format' ? [] : [note(`${name}: no pair is expected to coach in this fortnight.`), blank];
  if (rows.length === 0) return [];
  return [
    { cells: [name, 'Held', 'Expected', 'Engagement', ''], look: 'heading' },
    ...rows.map((row) => figures(row, 'row', isOver ? '' : 'so far')),
    ...(rows.length > 1 ? [figures(all, 'total', isOver ? bandOf(all) : 'so far')] : []),
    blank,
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
