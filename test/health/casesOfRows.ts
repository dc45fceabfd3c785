/** What happens to forms, rows and the file, what is said of it, and what the repair does. */
import { add } from '../../src/ports';
import { SETTINGS, settings, staff } from '../../src/records';
import { aPerson } from '../builders';
import { LEAD, type MemoryWorld } from '../memory';
import { type Case, edited, ID, OTHER, SETS_TRIGGERS, wrote } from './caseOfFinding';
import { see, seeForm, seeRows } from './school';

export const CASES_OF_ROWS: Case[] = [
  {
    kind: 'form gone',
    about: 'dropInForm',
    meddle: (world) => seeForm(world, { state: 'gone' }),
    sentence:
      'The form “Lesson drop-in” can’t be opened any more, though you made it: most likely it was deleted, and the bin of your Drive may still have it. A new one has a new link to hand round; answers to the old link go on being recorded.',
    button: 'Make a new one',
    does: 'Makes a new form “Lesson drop-in” with a new link; no row is changed. This can’t be undone.',
    changed: { forms: ['form-9', 'form-2'], dropInForm: expect.stringContaining('form-2') },
  },
  ...(
    [
      [
        'untied',
        [],
        'no longer sends its answers to this sheet.',
        'Tie it to the sheet',
        'Makes “Lesson drop-in” send its answers to this sheet again; no row is changed.',
      ],
      [
        'closed',
        [],
        'takes no answers any more.',
        'Open it again',
        'Lets “Lesson drop-in” take answers again; no row is changed.',
      ],
      [
        'fine',
        ['What went well?'],
        'has lost “What went well?”.',
        'Ask it again',
        'Adds what is missing to “Lesson drop-in”; no answer and no row is changed.',
      ],
    ] as const
  ).map(([state, missing, words, button, does]) => ({
    kind: 'form',
    about: 'dropInForm',
    meddle: (world: MemoryWorld) => seeForm(world, { state, missing: [...missing] }),
    sentence: `The form “Lesson drop-in” ${words}`,
    button,
    does: `${does} This can’t be undone.`,
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
    does: 'Makes “Lesson drop-in” ask Google for the address of whoever answers; no row is changed. This can’t be undone.',
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
    does: 'Takes this off the list; no answer and no row is changed. This can’t be undone.',
    changed: {},
  },
  {
    kind: 'headings doubled',
    about: 'Term dates 3',
    meddle: (world) =>
      see(world, 'Term dates', ({ headings }) => ({
        rows: [['Term', 'Autumn', '2026-09-01', '2026-12-18', ID(1)], [...headings]],
      })),
    sentence:
      'In “Term dates”, row 3 holds the headings once more, as after pasting a list with its headings.',
    button: 'Move it away',
    does: 'Moves row 3 to a tab of its own, “From Term dates”; no other row is changed.',
    changed: edited({ do: 'set aside', tab: 'Term dates', row: 3, count: 1, to: 'From Term dates' }),
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
    does: 'Moves the words of row 2 one column to the right from column B on; no other row is changed.',
    changed: edited({ do: 'move right', tab: 'Term dates', row: 2, from: 1 }),
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
    does: 'Writes “School name” under “Setting” in row 2 of “Settings”; nothing else is changed.',
    changed: wrote('Settings', 'Setting', 2, 'School', SETTINGS.schoolName.row),
  },
  {
    kind: 'id',
    about: 'Programmes 2',
    meddle: (world) => seeRows(world, 'Programmes', { Programme: 'Autumn' }),
    sentence: 'In “Programmes”, row 2 has nothing under “Id”, so it is left out.',
    button: 'Give it a new id',
    does: 'Gives 1 row of “Programmes”, row 2, a new id; nothing else is changed.',
    changed: wrote('Programmes', 'Id', 2, '', 'id-1'),
  },
  {
    kind: 'id',
    about: 'Programmes 3',
    meddle: (world) => seeRows(world, 'Programmes', { Id: ID(1) }, { Id: ID(1) }),
    sentence: 'In “Programmes”, row 3 has the same id as row 2, as after copying a row.',
    button: 'Give it a new id',
    does: 'Gives 1 row of “Programmes”, row 3, a new id; nothing else is changed.',
    changed: wrote('Programmes', 'Id', 3, ID(1), 'id-1'),
  },
  {
    kind: 'id',
    about: 'Staff 3',
    meddle: (world) => seeRows(world, 'Staff', { 'Staff code': 'ABC' }, { 'Staff code': 'ABC' }),
    sentence: 'In “Staff”, row 3 has the same staff code as row 2: ABC. Change the one that is wrong.',
    button: '',
    does: '',
    changed: {},
  },
  {
    kind: 'id',
    about: 'Programmes',
    meddle: (world) => seeRows(world, 'Pairs', { Id: ID(1), 'Programme id': ID(2) }),
    sentence:
      'Other rows belong to a row of “Programmes” that can’t be found. File → Version history brings back what was deleted or overtyped.',
    button: '',
    does: '',
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
    does: '',
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
    does: 'Changes the time zone in File → Settings; no cell is changed.',
    changed: edited({ do: 'zone', from: 'Asia/Tokyo', to: 'Europe/London' }),
  },
  {
    kind: 'triggers',
    about: 'triggers',
    meddle({ school }) {
      school.triggers = 0;
    },
    sentence: 'Nothing wakes Stepwise any more, so letters stay and answers wait: its trigger was deleted.',
    button: 'Set it again',
    does: SETS_TRIGGERS,
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
    does: SETS_TRIGGERS,
    changed: {
      triggersMade: OTHER,
      checkedAt: '2026-09-21T10:00',
      dropInForm: expect.stringContaining(LEAD),
    },
  },
];
