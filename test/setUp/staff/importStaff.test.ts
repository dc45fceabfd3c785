/** A staff list, planned in the page, is written: the Staff tab and the forms' lists follow, and nobody is doubled. */
import { add, change } from '../../../src/ports';
import { type StaffMember, staff } from '../../../src/records';
import { linkOf } from '../../../src/school/formLinks';
import { build } from '../../../src/setUp/buildSchool';
import { importStaff } from '../../../src/setUp/staff/importStaff';
import { planStaff, type StaffChoices, staffToSave } from '../../../src/setUp/staff/plan';
import { aPair, aPerson, TODAY } from '../../builders';
import { aWorld, type MemoryWorld } from '../../memory';
import { GONE, northfield, RACHEL, refusalOf, rowsOf, SAM, TOM } from '../../northfield';

const LIST = `Forename,Surname,Staff code,Department,Post,Work email
Rachel,Ng,RNG,Maths,Teacher of Maths,rng@northfield.example
Sam,Patel,SPA,Science,Teacher of Maths,spa@northfield.example
Nina,Shah,,Mathematics,Teacher of Maths,n.shah@northfield.example
Zoë,O’Neil,ZON,Maths,Receptionist,z.oneil@northfield.example
No,Mail,NMA,Maths,Teacher,`;
/** What the page sends for a list, having read the sheet as it is. */
const sent = (world: MemoryWorld, text: string, given: Partial<StaffChoices> = {}) => {
  const current = rowsOf(world, 'staff');
  const choices = { departments: {}, missingHaveLeft: false, ...given };
  return staffToSave(planStaff(text, current, TODAY), choices, current, TODAY);
};
const bring = (world: MemoryWorld, text = LIST, given: Partial<StaffChoices> = {}) =>
  importStaff(world.next(), ...sent(world, text, given));
const codes = (world: MemoryWorld) => rowsOf(world, 'staff').map(({ id }) => id);
const byCode = (world: MemoryWorld, code: string) => rowsOf(world, 'staff').find(({ id }) => id === code);

test('the new are added, the changed changed, the rest stay', () => {
  const world = northfield();
  bring(world);
  expect(codes(world)).toEqual(['RNG', 'SPA', 'TRE', 'GON', 'NSH', 'ZON']);
  expect(byCode(world, 'SPA')).toMatchObject({ department: 'Science' });
  expect(byCode(world, 'TRE')).toMatchObject({ status: 'Current' });
  expect(byCode(world, 'ZON')).toMatchObject({ surname: 'O’Neil', role: 'Support staff' });
});

test('imported again it changes nothing', () => {
  const world = northfield();
  bring(world);
  const rows = rowsOf(world, 'staff');
  bring(world);
  expect(rowsOf(world, 'staff')).toEqual(rows);
});

test('a leaver’s pairs end on the last day, others go on', () => {
  const other = aPair({ id: 'pair-2', coach: 'RNG', teacher: 'NSH' });
  const world = northfield({ pairs: [aPair({ coach: 'TRE' }), other] });
  bring(world, LIST, { missingHaveLeft: true });
  expect(rowsOf(world, 'pairs')).toEqual([aPair({ coach: 'TRE', until: '2026-09-21' }), other]);
});

test('into an empty tab every usable line goes', () => {
  const world = aWorld();
  bring(world);
  expect(codes(world)).toEqual(['RNG', 'SPA', 'NSH', 'ZON']);
});

test.each([
  [false, 'Current', ''],
  [true, 'Left', '2026-09-21'],
])('those who are missing have left: %s', (missingHaveLeft, status, leftOn) => {
  const world = northfield();
  bring(world, LIST, { missingHaveLeft });
  expect(byCode(world, 'TRE')).toMatchObject({ status, leftOn });
  expect(byCode(world, 'GON')).toMatchObject({ status: 'Left', leftOn: '2026-09-10' });
});

test('departments get the names that the lead chose', () => {
  const world = northfield();
  bring(world, LIST, { departments: { Mathematics: 'Maths' } });
  expect(byCode(world, 'NSH')).toMatchObject({ department: 'Maths' });
});

test('what somebody said about being named stays, even where they said it while the list was checked', () => {
  const world = northfield({ staff: [{ ...RACHEL, named: 'Yes' }, SAM, TOM] });
  const [rows, seen] = sent(world, LIST.replace('RNG,Maths', 'RNG,Science'), { missingHaveLeft: true });
  world.tables.commit(change(staff, [{ ...SAM, named: 'No' }]));
  importStaff(world.next(), rows, seen);
  expect(rowsOf(world, 'staff').map(({ id, named }) => [id, named])).toEqual([
    ['RNG', 'Yes'],
    ['SPA', 'No'],
    ['TRE', ''],
    ['NSH', ''],
    ['ZON', ''],
  ]);
});

describe('the forms’ lists', () => {
  const teachers = (world: MemoryWorld, index: number) => world.school.forms[index]?.plan.choices['teacher'];

  test.each([0, 1])('form %i has whoever teaches here now', (index) => {
    const world = northfield();
    bring(world, LIST, { missingHaveLeft: true });
    expect(teachers(world, index)).toEqual([
      'Nina Shah, Mathematics (NSH)',
      'Rachel Ng, Maths (RNG)',
      'Sam Patel, Science (SPA)',
    ]);
  });

  test('keep what else they list', () => {
    const world = northfield();
    const before = world.school.forms.map(({ plan }) => plan.choices);
    bring(world);
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
    importStaff(next, ...sent(world, LIST));
    expect(codes(world)).toHaveLength(4);
  });

  test('of a form that is not built yet are not asked for', () => {
    const world = aWorld();
    bring(world);
    expect(linkOf(world.next(), 'dropInForm')).toBeUndefined();
    expect(codes(world)).toHaveLength(4);
  });
});

describe('a list that was planned on an older sheet', () => {
  const edited = (world: MemoryWorld, row: StaffMember) => world.next().tables.commit(change(staff, [row]));
  const CHANGED = 'has changed since this list was checked: ';

  test('overwrites nobody whose row is another by now, and nothing else is written either', () => {
    const world = northfield();
    const plan = sent(world, LIST);
    edited(world, { ...SAM, post: 'Head of Science' });
    expect(refusalOf(() => importStaff(world.next(), ...plan))).toContain(`${CHANGED}Sam Patel (SPA)`);
    expect(codes(world)).toEqual(['RNG', 'SPA', 'TRE', 'GON']);
    expect(byCode(world, 'SPA')).toMatchObject({ post: 'Head of Science' });
    bring(world);
    expect(codes(world)).toHaveLength(6);
  });

  test('adds nobody whose code was given to someone else, whatever its capitals', () => {
    const world = northfield();
    const plan = sent(world, LIST);
    world.next().tables.commit(add(staff, [aPerson({ id: 'NSH', surname: 'Shore' })]));
    expect(refusalOf(() => importStaff(world.next(), ...plan))).toContain(`${CHANGED}Rachel Shore (NSH)`);
    const small = northfield({ staff: [RACHEL, aPerson({ id: 'nsh', surname: 'Shore' })] });
    const nina = aPerson({ id: 'NSH' });
    expect(refusalOf(() => importStaff(small, [nina], []))).toBe(
      'The staff code NSH is Rachel Shore’s already.',
    );
  });

  test('adds nobody who came into the sheet under another code', () => {
    const world = northfield();
    const plan = sent(world, LIST);
    world.next().tables.commit(add(staff, [aPerson({ id: 'NS1', email: 'n.shah@northfield.example' })]));
    expect(refusalOf(() => importStaff(world.next(), ...plan))).toBe(
      'The address n.shah@northfield.example is Rachel Ng’s already.',
    );
  });

  test('leaves those alone of whom it does not speak', () => {
    const world = northfield();
    const plan = sent(world, LIST);
    edited(world, { ...TOM, post: 'Head of History' });
    importStaff(world.next(), ...plan);
    expect(byCode(world, 'TRE')).toMatchObject({ post: 'Head of History' });
    expect(codes(world)).toHaveLength(6);
  });

  test('is written once when it is sent twice', () => {
    const world = northfield();
    const plan = sent(world, LIST, { missingHaveLeft: true });
    importStaff(world.next(), ...plan);
    const rows = rowsOf(world, 'staff');
    importStaff(world.next(), ...plan);
    expect(rowsOf(world, 'staff')).toEqual(rows);
  });
});

test.each([
  ['two people with one code', [aPerson({ id: 'AB' }), aPerson({ id: 'ab', email: 'b@n.example' })]],
  [
    'two people with one address',
    [aPerson({ id: 'AB', email: 'b@n.example' }), aPerson({ id: 'CD', email: 'b@n.example' })],
  ],
  ['a code that no cell could be read by', [aPerson({ id: 'A (B', email: 'b@n.example' })]],
])('%s are refused, and nothing is changed', (_, rows) => {
  const world = northfield();
  expect(refusalOf(() => importStaff(world.next(), rows, []))).toMatch(/already\.$|brackets\.$/);
  expect(codes(world)).toEqual(['RNG', 'SPA', 'TRE', 'GON']);
});

test('people who share an address in the sheet can still be changed, and a leaver’s address given on', () => {
  const world = northfield({ staff: [RACHEL, { ...SAM, email: RACHEL.email }, GONE] });
  importStaff(world.next(), [{ ...RACHEL, department: 'Science' }], [RACHEL]);
  importStaff(world.next(), [aPerson({ id: 'NEW', email: GONE.email })], []);
  expect(codes(world)).toEqual(['RNG', 'SPA', 'GON', 'NEW']);
});
