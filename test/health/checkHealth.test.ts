/** The health check's decisions that a story can't easily reach: whose a repair is, what a heading may be, and asking twice. */
import { checkHealth } from '../../src/health/checkHealth';
import { repair } from '../../src/health/repair';
import { aWorld, LEAD } from '../memory';

const OTHER = 'other@northfield.example';

/** Built by the first lead, and looked at by another. */
const aBuiltSchool = (asker = LEAD) => {
  const link = JSON.stringify({ id: 'form-9', url: 'u', sheetId: 7, items: {} });
  const world = aWorld({
    asker,
    settings: { leads: `${LEAD}, ${OTHER}`, triggersMade: LEAD, dropInForm: link },
  });
  world.school.triggers = 2;
  return world;
};

test('a built school is in order', () => expect(checkHealth(aBuiltSchool())).toEqual([]));

test.each([
  [LEAD, 'can’t be opened any more, though you made it: most likely it was deleted', 'Make a new one'],
  [
    OTHER,
    `is out of your reach, and not gone: it belongs to ${LEAD}. Its answers are read`,
    'Make a new one',
  ],
])('%s, who can’t open a form, reads “%s”', (asker, sentence, button) => {
  const world = aBuiltSchool(asker);
  world.school.found = {
    forms: [
      { name: 'dropInForm', title: 'Lesson drop-in', state: 'gone', missing: [], tab: 'Form Responses 1' },
    ],
  };
  expect(checkHealth(world)).toMatchObject([
    { kind: 'form gone', about: 'dropInForm', sentence: expect.stringContaining(sentence), repair: button },
  ]);
  repair(world, 'form gone', 'dropInForm');
  expect(world.school.forms).toHaveLength(1);
});

test.each([
  [
    'at its own place, beside a column of one’s own',
    ['Kind', 'Title', 'First day', 'Last day', 'Id', 'Room'],
    'Title',
  ],
  [
    'nowhere to be seen, beside a column of one’s own',
    ['Kind', 'First day', 'Last day', 'Id', 'Room', 'Note'],
    '',
  ],
])('a heading %s', (_, headings, from) => {
  const world = aBuiltSchool();
  const { tabs } = world.maintenance.look([], false);
  world.school.found = {
    tabs: tabs.map((tab) => (tab.name === 'Term dates' ? { ...tab, headings } : tab)),
  };
  const [found] = checkHealth(world);
  expect(found).toMatchObject({
    kind: from ? 'heading renamed' : 'heading missing',
    about: 'Term dates: Name',
  });
  repair(world, found?.kind ?? '', found?.about ?? '');
  const edit = from
    ? { do: 'head', column: 1, from: 'Title', to: 'Name' }
    : { do: 'add column', heading: 'Name', behind: 0 };
  expect(world.school.mended).toMatchObject([[{ tab: 'Term dates', ...edit }]]);
});

test('a repair that is asked for twice, or of nothing, does nothing', () => {
  const world = aBuiltSchool();
  repair(world, 'zone', 'zone');
  repair(world, 'form gone', 'dropInForm');
  expect([world.school.mended, world.school.forms]).toEqual([[], []]);
});

test('a repair is a lead’s work', () =>
  expect(() => repair(aBuiltSchool('coach@northfield.example'), 'zone', 'zone')).toThrow(
    'Only a coaching lead can do this.',
  ));
