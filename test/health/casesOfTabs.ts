/** What people do to the tabs and their headings, what is said of it, and what the repair does. */
import { SETTINGS, settings } from '../../src/records';
import { type Case, edited, ID } from './caseOfFinding';
import { see, withoutFirst } from './school';

export const CASES_OF_TABS: Case[] = [
  {
    kind: 'tab renamed',
    about: 'Pairs',
    meddle: (world) => see(world, 'Pairs', () => ({ name: 'Couples' })),
    sentence: 'The tab “Pairs” is called “Couples” now, so Stepwise doesn’t find it.',
    button: 'Call it “Pairs” again',
    does: 'Gives the tab its name back; nothing in it is changed.',
    changed: edited({ do: 'rename tab', from: 'Couples', to: 'Pairs' }),
  },
  {
    kind: 'tab missing',
    about: 'Pairs',
    meddle: (world) => see(world, 'Pairs', () => ({ name: 'Blank', headings: [] })),
    sentence:
      'The tab “Pairs” was deleted. File → Version history brings it back with its rows; made again here, it is empty.',
    button: 'Make it again, empty',
    does: 'Makes the tab “Pairs” with its headings and no rows; no other tab is touched.',
    changed: edited({ do: 'make tab', tab: 'Pairs' }),
  },
  {
    kind: 'row above headings',
    about: 'Staff',
    meddle: (world) => see(world, 'Staff', () => ({ top: 3, above: [['Northfield staff'], ['']] })),
    sentence: '2 rows stand above the headings in “Staff”: “Northfield staff”.',
    button: 'Move them away',
    does: 'Moves the first 2 rows to a tab of their own, “From Staff”; no other row is changed.',
    changed: edited({ do: 'set aside', tab: 'Staff', row: 1, count: 2, to: 'From Staff' }),
  },
  {
    kind: 'row above headings',
    about: 'Term dates',
    meddle: (world) =>
      see(world, 'Term dates', () => ({
        top: 2,
        isAmongRows: true,
        above: [['Term', 'Autumn', '', '', ID(1)]],
        headings: ['Kind', 'Name'],
      })),
    sentence: 'In “Term dates”, the headings stand in row 2, among the rows, as after sorting the whole tab.',
    button: 'Move them to the top',
    does: 'Moves row 2 of “Term dates” to the top; no other row is changed.',
    changed: edited({ do: 'move row', tab: 'Term dates', row: 2, to: 1, cells: ['Kind', 'Name'] }),
  },
  {
    kind: 'headings gone',
    about: 'Term dates',
    meddle: (world) =>
      see(world, 'Term dates', () => ({
        top: 0,
        headings: [],
        rows: [['Term', 'Autumn', '2026-09-01', '2026-12-18', ID(1)]],
      })),
    sentence: 'In “Term dates”, the row of headings is gone.',
    button: 'Write the headings again',
    does: 'Puts a row with the headings on top of “Term dates”; no row is changed.',
    changed: edited({
      do: 'add row',
      tab: 'Term dates',
      row: 1,
      cells: ['Kind', 'Name', 'First day', 'Last day', 'Id'],
    }),
  },
  {
    kind: 'headings gone',
    about: 'Staff',
    meddle: (world) =>
      see(world, 'Staff', () => ({
        top: 0,
        headings: ['Lunch', 'Cost'],
        rows: [
          ['Lunch', 'Cost'],
          ['Pie', '3'],
        ],
      })),
    sentence:
      '“Staff” holds something else now: none of its headings is there. File → Version history brings back what stood in it.',
    button: '',
    does: '',
    changed: {},
  },
  {
    kind: 'heading renamed',
    about: 'Staff: Department',
    meddle: (world) =>
      see(world, 'Staff', ({ headings }) => ({
        headings: headings.map((each) => (each === 'Department' ? 'Faculty' : each)),
      })),
    sentence: 'In “Staff”, the heading “Department” says “Faculty” now, so Stepwise doesn’t find it.',
    button: 'Call it “Department” again',
    does: 'Writes the heading “Department” above column C; no row is changed.',
    changed: edited({ do: 'head', tab: 'Staff', column: 2, from: 'Faculty', to: 'Department', format: '' }),
  },
  {
    kind: 'heading missing',
    about: 'Term dates: Kind',
    meddle: (world) => see(world, 'Term dates', withoutFirst),
    sentence:
      'In “Term dates”, the column “Kind” is gone, and its words with it. File → Version history brings them back; made again here, it comes back empty.',
    button: 'Make it again, empty',
    does: 'Puts an empty column “Kind” in front; no other column is changed.',
    changed: edited({ do: 'add column', tab: 'Term dates', heading: 'Kind', behind: -1 }),
  },
  {
    kind: 'choices missing',
    about: 'Staff',
    meddle: (world) => see(world, 'Staff', () => ({ unruled: ['Role', 'Status'] })),
    sentence:
      'In “Staff”, nothing is offered to choose from any more under “Role”, “Status”, so anything can be typed there.',
    button: 'Offer it again',
    does: 'Offers the lists and calendars again under “Role”, “Status”; what the cells say is not changed.',
    changed: edited({ do: 'offer', tab: 'Staff', headings: ['Role', 'Status'] }),
  },
  {
    kind: 'setting missing',
    about: SETTINGS.surveys.row,
    meddle(world) {
      const cells = world.school.tabs.get(settings.tab) ?? [];
      cells.splice(
        cells.findIndex(([row]) => row === SETTINGS.surveys.row),
        1,
      );
      see(world, settings.tab, () => ({ rows: cells.map((row) => row.map(String)) }));
    },
    sentence: `In “Settings”, the row “${SETTINGS.surveys.row}” is gone. File → Version history brings it back as it was.`,
    button: 'Put it back, empty',
    does: `Adds one row “${SETTINGS.surveys.row}” at the end of “Settings”, with nothing in it; no other row is changed.`,
    changed: edited({
      do: 'add row',
      tab: 'Settings',
      row: Object.keys(SETTINGS).length + 1,
      cells: [SETTINGS.surveys.row, '', SETTINGS.surveys.about],
    }),
  },
];
