/** The tab “Standings”: how a competition stands, by department, and a chart of it. */
import { blank, formatOf, note, title } from '../../kit/tabRows';
import type { ReportChart, ReportPage } from '../../ports';
import type { Competition } from '../../records';
import { sayMoment, saySpan } from '../../school/days';
import { whoSees } from '../../school/visibility';
import { together } from '../../school/wording';
import { COMPETITION_RULE, firstOf, type Standing } from './rules';

export function standingsPage(competition: Competition, standings: Standing[], now: string): ReportPage {
  const { name, startsOn, endsOn } = competition;
  const top = [
    title(`${name}: ${saySpan(startsOn, endsOn)}`),
    note(`As it stood on ${sayMoment(now)}. ${whoSees('competition')}`),
    ...COMPETITION_RULE.split(/(?<=\.) /).map(note),
    blank,
  ];
  return {
    tab: 'Standings',
    after: 'Drop-ins by week',
    colour: '#f9ab00',
    widths: [200, 70, 90, 90, 90, 90, 90],
    rows: [
      ...top,
      { cells: ['Department', 'Place', 'Per person', 'Counted', 'Made', 'People'], look: 'heading' },
      ...standings.map(({ name: department, place, each, counted, dropIns, people }) => ({
        cells: [department, place, each, counted, dropIns, people],
        look: 'row' as const,
        formats: ['@', '0', '0.00', '0', '0', formatOf(people)],
      })),
    ],
    charts: standings.length === 0 ? [] : [chartOf(standings, top.length)],
  };
}

/** Bars of the drop-ins per person, below the table whose heading stands in the given row. */
function chartOf(standings: Standing[], heading: number): ReportChart {
  const first = together(firstOf(standings));
  return {
    title: first ? `Most drop-ins per person: ${first}` : 'Drop-ins per person',
    kind: 'bar',
    from: heading,
    rows: standings.length,
    columns: [0, 2],
    at: { row: heading + standings.length + 2, column: 0 },
    width: 730,
    across: 'Department',
    up: 'Drop-ins per person',
  };
}
