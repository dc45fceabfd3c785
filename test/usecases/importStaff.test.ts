/** A staff list is looked at, then imported: the Staff tab and the forms' lists follow, and nobody is doubled. */
import { build } from '../../src/usecases/buildSchool';
import { linkOf } from '../../src/usecases/forms/links';
import { importStaff, previewStaff } from '../../src/usecases/importStaff';
import { aPair } from '../builders';
import { aWorld, type MemoryWorld } from '../memory';
import { northfield, refusalOf, rowsOf } from './northfield';

const LIST = `Forename,Surname,Staff code,Department,Post,Work email
Rachel,Ng,RNG,Maths,Teacher of Maths,rng@northfield.example
Sam,Patel,SPA,Science,Teacher of Maths,spa@northfield.example
Nina,Shah,,Mathematics,Teacher of Maths,n.shah@northfield.example
Zoë,O’Neil,ZON,Maths,Receptionist,z.oneil@northfield.example
No,Mail,NMA,Maths,Teacher,`;
const choices = (text = LIST, given: Partial<Parameters<typeof importStaff>[1]> = {}) => ({
  text,
  departments: {},
  missingHaveLeft: false,
  ...given,
});
const codes = (world: MemoryWorld) => rowsOf(world, 'staff').map(({ id }) => id);
const byCode = (world: MemoryWorld, code: string) => rowsOf(world, 'staff').find(({ id }) => id === code);

test('a preview changes nothing and says who is new, changed, unchanged, missing and unusable', () => {
  const world = northfield();
  const before = JSON.stringify([...world.school.tabs]);
  const preview = previewStaff(world, LIST);
  expect(preview.fresh.map(({ id }) => id)).toEqual(['NSH', 'ZON']);
  expect(preview.changed.map(({ person }) => person.id)).toEqual(['SPA']);
  expect(preview.unchanged.map(({ id }) => id)).toEqual(['RNG']);
  expect(preview.missing.map(({ id }) => id)).toEqual(['TRE']);
  expect(preview.unusable).toMatchObject([{ line: 6, reason: 'No Mail has no e-mail address.' }]);
  expect(JSON.stringify([...world.school.tabs])).toBe(before);
});

test('the new are added, the changed changed, the rest stay', () => {
  const world = northfield();
  importStaff(world.next(), choices());
  expect(codes(world)).toEqual(['RNG', 'SPA', 'TRE', 'GON', 'NSH', 'ZON']);
  expect(byCode(world, 'SPA')).toMatchObject({ department: 'Science' });
  expect(byCode(world, 'TRE')).toMatchObject({ status: 'Current' });
  expect(byCode(world, 'ZON')).toMatchObject({ surname: 'O’Neil', role: 'Support staff' });
});

test('imported again it changes nothing', () => {
  const world = northfield();
  importStaff(world.next(), choices());
  const rows = rowsOf(world, 'staff');
  importStaff(world.next(), choices());
  expect(rowsOf(world, 'staff')).toEqual(rows);
});

test('a leaver’s pairs end on the last day, others go on', () => {
  const other = aPair({ id: 'pair-2', coach: 'RNG', teacher: 'NSH' });
  const world = northfield({ pairs: [aPair({ coach: 'TRE' }), other] });
  importStaff(world.next(), choices(LIST, { missingHaveLeft: true }));
  expect(rowsOf(world, 'pairs')).toEqual([aPair({ coach: 'TRE', until: '2026-09-21' }), other]);
});

test('into an empty tab every usable line goes', () => {
  const world = aWorld();
  importStaff(world, choices());
  expect(codes(world)).toEqual(['RNG', 'SPA', 'NSH', 'ZON']);
});

test.each([
  [false, 'Current', ''],
  [true, 'Left', '2026-09-21'],
])('those who are missing have left: %s', (missingHaveLeft, status, leftOn) => {
  const world = northfield();
  importStaff(world.next(), choices(LIST, { missingHaveLeft }));
  expect(byCode(world, 'TRE')).toMatchObject({ status, leftOn });
  expect(byCode(world, 'GON')).toMatchObject({ status: 'Left', leftOn: '2026-09-10' });
});

test('departments get the names that the lead chose', () => {
  const world = northfield();
  importStaff(world.next(), choices(LIST, { departments: { Mathematics: 'Maths' } }));
  expect(byCode(world, 'NSH')).toMatchObject({ department: 'Maths' });
});

describe('the forms’ lists', () => {
  const teachers = (world: MemoryWorld, index: number) => world.school.forms[index]?.plan.choices['teacher'];

  test.each([0, 1])('form %i has whoever teaches here now', (index) => {
    const world = northfield();
    importStaff(world.next(), choices(LIST, { missingHaveLeft: true }));
    expect(teachers(world, index)).toEqual([
      'Nina Shah, Mathematics (NSH)',
      'Rachel Ng, Maths (RNG)',
      'Sam Patel, Science (SPA)',
    ]);
  });

  test('keep what else they list', () => {
    const world = northfield();
    const before = world.school.forms.map(({ plan }) => plan.choices);
    importStaff(world.next(), choices());
    expect(world.school.forms[0]?.plan.choices['technique']).toEqual(before[0]?.['technique']);
    expect(world.school.forms[1]?.plan.choices['playbookStep']).toEqual(before[1]?.['playbookStep']);
  });

  test('of a form whose building was cut off wait until it is built', () => {
    const world = aWorld();
    world.school.commitsLeft = 1;
    expect(() => build(world, 'drop-in form')).toThrow();
    world.school.commitsLeft = Number.POSITIVE_INFINITY;
    const next = world.next();
    next.forms.setChoices = () => {
      throw new Error('This form has no questions yet.');
    };
    importStaff(next, choices());
    expect(codes(world)).toHaveLength(4);
  });

  test('of a form that is not built yet are not asked for', () => {
    const world = aWorld();
    importStaff(world, choices());
    expect(linkOf(world.next(), 'dropInForm')).toBeUndefined();
    expect(codes(world)).toHaveLength(4);
  });
});

test.each([
  ['nothing', '', 'There is nothing here yet'],
  ['no headings', 'Rachel,Ng,rng@n.example', 'The first line should name the columns'],
])('%s is refused', (_, text, sentence) => {
  const world = northfield();
  expect(refusalOf(() => importStaff(world.next(), choices(text)))).toContain(sentence);
  expect(codes(world)).toEqual(['RNG', 'SPA', 'TRE', 'GON']);
});
