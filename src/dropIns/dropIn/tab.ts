/** The tab “Drop-ins by week”: drop-ins per head against the target, by week and by department, with charts (F5). */

import { blank, formatOf, note, type PageRow, title } from '../../kit/tabRows';
import type { FigureTab, ReportChart, ReportPage } from '../../ports';
import { halfTermOf } from '../../school/calendar';
import { dayOf, saySpan } from '../../school/days';
import { last } from '../../school/lists';
import { FEWEST_PEOPLE } from '../../school/smallNumbers';
import { whoSees } from '../../school/visibility';
import { type DropInData, SMALLER, TARGET } from './counts';
import { gatherDropIns, rememberGroups } from './gather';
import { type DepartmentRate, type DropInWeek, departmentRates, dropInWeeks } from './weeks';

const AIM = `${TARGET.least}–${TARGET.most}`;

export const dropInTab: FigureTab = {
  name: 'Drop-ins by week',
  show(world) {
    const today = dayOf(world.clock.now());
    const data = gatherDropIns(world);
    return { pages: [dropInPage(data, today)], changes: rememberGroups(world, data, today) };
  },
};

function dropInPage(data: DropInData, today: string): ReportPage {
  const page = { tab: 'Drop-ins by week', colour: '#f9ab00', widths: [160, 70, 70, 90, 80, 80, 60] };
  const weeks = dropInWeeks(data, today);
  if (weeks.length === 0)
    return {
      ...page,
      rows: [note('From the first school day on, drop-ins stand here week by week.')],
      charts: [],
    };
  const rates = departmentRates(data, today);
  const top: PageRow[] = [
    title('Drop-ins by week'),
    note(
      `Drop-ins that teaching staff made, per head. The aim is ${AIM} each a week. ${whoSees('competition')}`,
    ),
    note(
      `Departments of fewer than ${FEWEST_PEOPLE} people are counted together as “${SMALLER}”, so that no figure speaks of one person.`,
    ),
    blank,
  ];
  const byWeek = weekRows(weeks);
  const byDepartment = rateRows(rates, halfTermOf(data.terms, today)?.name || 'This half term');
  return {
    ...page,
    rows: [...top, ...byWeek, blank, ...byDepartment],
    charts: [
      weekChart(weeks, top.length),
      ...(rates.length > 0 ? [departmentChart(byDepartment, top.length + byWeek.length + 1)] : []),
    ],
  };
}

const formats = (people: number): string[] => ['@', '0', formatOf(people), '0.0', '0', '0', '@'];

/** Short, as in '7 Sep', because a chart's axis has little room. */
const shortDay = (day: string): string => saySpan(day, day).replace(/(\w{3})\w*$/, '$1');

const weekRows = (weeks: DropInWeek[]): PageRow[] => [
  { cells: ['Week of', 'Drop-ins', 'Teachers', 'Each', 'Aim: least', 'Aim: most', ''], look: 'heading' },
  ...weeks.map(
    ({ monday, dropIns, people, each, isOver }): PageRow => ({
      cells: [shortDay(monday), dropIns, people, each, TARGET.least, TARGET.most, isOver ? '' : 'so far'],
      look: 'row',
      formats: formats(people),
    }),
  ),
];

const rateRows = (rates: DepartmentRate[], halfTerm: string): PageRow[] => [
  { cells: [halfTerm, 'Drop-ins', 'Teachers', 'Each a week'], look: 'heading' },
  ...rates.map(
    ({ name, dropIns, people, each }): PageRow => ({
      cells: [name, dropIns, people, each],
      look: 'row',
      formats: formats(people),
    }),
  ),
];

/** The title speaks of the latest week that is over, or of the present one while none is. */
function weekChart(weeks: DropInWeek[], from: number): ReportChart {
  const shown = last(weeks.filter(({ isOver }) => isOver)) ?? last(weeks);
  return {
    title: `In the week of ${shortDay(shown?.monday ?? '')} teachers made ${shown?.each.toFixed(1)} drop-ins each; the aim is ${AIM}`,
    kind: 'column',
    from,
    rows: weeks.length,
    columns: [0, 3, 4, 5],
    target: [4, 5],
    at: { row: 3, column: 7 },
    width: 620,
    across: 'School week',
    up: 'Drop-ins per teacher',
  };
}

const departmentChart = (rows: PageRow[], from: number): ReportChart => ({
  title: `Drop-ins per teacher in a week, by department: ${rows[0]?.cells[0]}`,
  kind: 'bar',
  from,
  rows: rows.length - 1,
  columns: [0, 3],
  at: { row: 23, column: 7 },
  width: 620,
  across: 'Department',
  up: 'Drop-ins per teacher',
});
