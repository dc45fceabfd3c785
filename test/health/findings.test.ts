/** Every kind of finding: what it finds on plain data, what it says, and that its repair touches nothing else. */
import { checkHealth } from '../../src/health/checkHealth';
import { FINDINGS } from '../../src/health/findings';
import { repair } from '../../src/health/repair';
import { add } from '../../src/ports';
import { SETTINGS, type Settings, settings, staff } from '../../src/records';
import { aPerson } from '../builders';
import { LEAD, type MemoryWorld } from '../memory';
import { aSchool, see, seeForm, seeRows, withoutFirst } from './school';

const OTHER = 'other@northfield.example';
const ID = (digit: number) => `${String(digit).repeat(8)}-0000-4000-8000-000000000000`;

interface Case {
  kind: string;
  about: string;
  known?: Partial<Settings>;
  asker?: string;
  meddle(world: MemoryWorld): void;
  sentence: string;
  button: string;
  /** All that its repair changes. */
  changed: Record<string, unknown>;
}

const CASES: Case[] = [
  {
    kind: 'tab renamed',
    about: 'Pairs',
    meddle: (world) => see(world, 'Pairs', () => ({ name: 'Couples' })),
    sentence: 'The tab “Pairs” is called “Couples” now, so Stepwise doesn’t find it.',
    button: 'Call it “Pairs” again',
    changed: { mended: [['Couples', 'Pairs']] },
  },
  {
    kind: 'tab missing',
    about: 'Pairs',
    meddle: (world) => see(world, 'Pairs', () => ({ name: 'Blank', headings: [] })),
    sentence:
      'The tab “Pairs” was deleted. File → Version history brings it back with its rows; made again here, it is empty.',
    button: 'Make it again, empty',
    changed: { built: 1 },
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
    changed: { mended: [['Staff', 'Faculty', 'Department']] },
  },
  {
    kind: 'heading missing',
    about: 'Term dates: Kind',
    meddle: (world) => see(world, 'Term dates', withoutFirst),
    sentence: 'In “Term dates”, the heading “Kind” is missing.',
    button: 'Put it back',
    changed: { built: 1 },
  },
  {
    kind: 'choices missing',
    about: 'Staff',
    meddle: (world) => see(world, 'Staff', () => ({ unruled: ['Role', 'Status'] })),
    sentence:
      'In “Staff”, nothing is offered to choose from any more under “Role”, “Status”, so anything can be typed there.',
    button: 'Offer it again',
    changed: { built: 1 },
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
    changed: { settingRows: Object.keys(SETTINGS).length },
  },
  {
    kind: 'form gone',
    about: 'dropInForm',
    meddle: (world) => seeForm(world, { state: 'gone' }),
    sentence:
      'The form “Lesson drop-in” can’t be opened any more, though you made it: most likely it was deleted, and the bin of your Drive may still have it. A new one has a new link to hand round; answers to the old link go on being recorded.',
    button: 'Make a new one',
    changed: { forms: ['form-9', 'form-2'], dropInForm: expect.stringContaining('form-2') },
  },
  ...(
    [
      ['untied', [], 'no longer sends its answers to this sheet.', 'Tie it to the sheet'],
      ['closed', [], 'takes no answers any more.', 'Open it again'],
      ['fine', ['What went well?'], 'has lost “What went well?”.', 'Ask it again'],
    ] as const
  ).map(([state, missing, words, button]) => ({
    kind: 'form',
    about: 'dropInForm',
    meddle: (world: MemoryWorld) => seeForm(world, { state, missing: [...missing] }),
    sentence: `The form “Lesson drop-in” ${words}`,
    button,
    changed: { dropInForm: expect.stringContaining('form-9') },
  })),
  ...(
    [
      ['typed', 'lets people type any address they like, so nobody knows who answers'],
      ['nothing', 'no longer collects addresses, so nobody knows who answers'],
    ] as const
  ).map(([collects, words]) => ({
    kind: 'form',
    about: 'dropInForm',
    meddle: (world: MemoryWorld) => seeForm(world, { collects }),
    sentence: `The form “Lesson drop-in” ${words}: what comes meanwhile is not recorded.`,
    button: 'Let Google say who answers',
    changed: { dropInForm: expect.stringContaining('"verified":true') },
  })),
  {
    kind: 'answers held',
    about: 'dropInForm',
    meddle: (world) =>
      seeForm(world, {
        tab: 'Form Responses 2',
        held: { count: 2, first: '2026-09-08T12:00', last: '2026-09-21T09:00' },
      }),
    sentence:
      '2 answers to “Lesson drop-in” came between Tuesday 8 September and Monday 21 September without addresses that Google vouches for, so nobody knows whose they are, and they are not recorded. Nothing is lost: they stand in the tab “Form Responses 2” (View → Hidden sheets). Read them there, and ask the sender to send them once more.',
    button: 'I have seen to them',
    changed: {},
  },
  {
    kind: 'shifted',
    about: 'Term dates 2',
    meddle: (world) =>
      see(world, 'Term dates', ({ headings: [first = '', ...others] }) => ({
        headings: [first, '', ...others],
        rows: [['Term', 'Autumn', '1 Sep 2026', '18 Dec 2026', ID(1), '']],
      })),
    sentence:
      'In “Term dates”, the words of row 2 stand one column to the left: it came in just as a column was put in. Nothing of it is lost, but it is left out.',
    button: 'Put its words where they belong',
    changed: { mended: [['Term dates', 2, 1]] },
  },
  {
    kind: 'id',
    about: 'Settings 2',
    meddle(world) {
      const rows = Object.values(SETTINGS).map(({ row }, at) => ({ Setting: at === 0 ? 'School' : row }));
      seeRows(world, settings.tab, ...rows);
    },
    sentence: `In “Settings”, row 2 says “School” under “Setting”, where other rows expect “${SETTINGS.schoolName.row}”.`,
    button: 'Write “School name” again',
    changed: { mended: [['Settings', 'Setting', 2, SETTINGS.schoolName.row]] },
  },
  {
    kind: 'id',
    about: 'Programmes 2',
    meddle: (world) => seeRows(world, 'Programmes', { Programme: 'Autumn' }),
    sentence: 'In “Programmes”, row 2 has nothing under “Id”, so it is left out.',
    button: 'Give it a new id',
    changed: { mended: [['Programmes', 'Id', 2, 'id-1']] },
  },
  {
    kind: 'id',
    about: 'Programmes 3',
    meddle: (world) => seeRows(world, 'Programmes', { Id: ID(1) }, { Id: ID(1) }),
    sentence: 'In “Programmes”, row 3 has the same id as row 2, as after copying a row.',
    button: 'Give it a new id',
    changed: { mended: [['Programmes', 'Id', 3, 'id-1']] },
  },
  {
    kind: 'id',
    about: 'Staff 3',
    meddle: (world) => seeRows(world, 'Staff', { 'Staff code': 'ABC' }, { 'Staff code': 'ABC' }),
    sentence: 'In “Staff”, row 3 has the same staff code as row 2: ABC. Change the one that is wrong.',
    button: '',
    changed: {},
  },
  {
    kind: 'id',
    about: 'Programmes',
    meddle: (world) => seeRows(world, 'Pairs', { Id: ID(1), 'Programme id': ID(2) }),
    sentence:
      'Other rows belong to a row of “Programmes” that can’t be found. File → Version history brings back what was deleted or overtyped.',
    button: '',
    changed: {},
  },
  {
    kind: 'address shared',
    about: 'r.ng@n.example',
    meddle(world) {
      const email = 'r.ng@n.example';
      const [rachel, sam] = [aPerson({ id: 'RNG', email }), aPerson({ forename: 'Sam', id: 'SOK', email })];
      world.tables.commit(add(staff, [rachel, sam]));
      const row = (id: string, given: string) => ({ Forename: 'x', 'Work e-mail': given, 'Staff code': id });
      seeRows(world, 'Staff', row('RNG', email), row('TRE', 'tre@n.example'), row('SOK', ' R.Ng@n.example'));
    },
    sentence:
      'In “Staff”, rows 2 and 4: Rachel Ng, Maths (RNG) and Sam Ng, Maths (SOK) have the same address, r.ng@n.example. Letters to it wait, and answers from it go back, until each has their own: please write the right ones into the tab.',
    button: '',
    changed: {},
  },
  {
    kind: 'zone',
    about: 'zone',
    meddle({ school }) {
      school.zone = 'Asia/Tokyo';
    },
    sentence:
      'The sheet’s time zone is Asia/Tokyo now, and the school’s is Europe/London, so the times that Google writes into it are not the school’s.',
    button: 'Set it to Europe/London',
    changed: { zone: 'Europe/London' },
  },
  {
    kind: 'triggers',
    about: 'triggers',
    meddle({ school }) {
      school.triggers = 0;
    },
    sentence: 'Nothing wakes Stepwise any more, so letters stay and answers wait: its trigger was deleted.',
    button: 'Set it again',
    changed: { triggers: 2, checkedAt: '2026-09-21T10:00' },
  },
  {
    kind: 'triggers',
    about: 'triggers',
    known: { leads: OTHER, sheetCheckedAt: '2026-09-18T02:00' },
    asker: OTHER,
    meddle: () => undefined,
    sentence: `Stepwise has not woken since Friday 18 September, so letters stay and answers wait. It wakes in the name of ${LEAD}.`,
    button: 'Wake in my name',
    changed: {
      triggersMade: OTHER,
      checkedAt: '2026-09-21T10:00',
      dropInForm: expect.stringContaining(LEAD),
    },
  },
];

/** What a repair can change of a school. */
function stateOf({ school, next }: MemoryWorld, built: number): Record<string, unknown> {
  const { file, triggersMade, dropInForm, sheetCheckedAt: checkedAt } = next().settings;
  return structuredClone({
    mended: school.mended,
    built,
    settingRows: school.tabs.get(settings.tab)?.length,
    forms: school.forms.map(({ link }) => link.id),
    zone: school.zone,
    triggers: school.triggers,
    ...{ file, triggersMade, dropInForm, checkedAt },
  });
}

test.each(CASES)('$kind: $sentence', ({ kind, about, known, asker, meddle, sentence, button, changed }) => {
  const world = aSchool(known, asker);
  meddle(world);
  const build = jest.spyOn(world.tables, 'build');
  expect(checkHealth(world)).toEqual([{ kind, about, sentence, repair: button }]);
  const before = stateOf(world, 0);
  repair(world, kind, about);
  expect(stateOf(world, build.mock.calls.length)).toEqual({ ...before, ...changed });
});

test('each kind of the list has its case, and none has the name of another', () => {
  const names = FINDINGS.map(({ name }) => name);
  // What a copy becomes has a test of its own, beginAnew.
  expect(['copy', ...new Set(CASES.map(({ kind }) => kind))]).toEqual(names);
  expect(new Set(names).size).toBe(names.length);
});
