/** A list that comes again to a sheet with spoiled rows: nobody is doubled, and no wrong code passes for a right one. */
import type { StaffMember } from '../../../src/records';
import type { StaffRows, UnreadableRow } from '../../../src/setUp/staff/doubt';
import { applyStaff, planStaff } from '../../../src/setUp/staff/plan';
import { staffRowsProblem } from '../../../src/setUp/staff/rules';
import { aPerson, TODAY } from '../../builders';
import { list, rachel, rachelLine } from './given';

const sam = aPerson({
  forename: 'Sam',
  surname: 'Patel',
  email: 's.patel@n.example',
  post: 'Teacher',
  startedOn: '',
});
const samLine = 'Sam,Patel,SPA,Maths,Teacher,,,s.patel@n.example,Current';
const HISTORY = [
  { id: 'RNG', name: 'Rachel Ng' },
  { id: 'SPA', name: 'Sam Patel' },
];
const SCHOOL = list(rachelLine, samLine);
const withoutCodes = (text: string) => text.replace('Ng,RNG,', 'Ng,,').replace('Patel,SPA,', 'Patel,,');

const rows = (unreadable: UnreadableRow[] = [], named = HISTORY): StaffRows => ({ unreadable, named });
const planned = (text: string, current: StaffMember[], known: StaffRows) =>
  planStaff(text, current, TODAY, known);
const toWrite = (text: string, current: StaffMember[], known: StaffRows, missingHaveLeft = false) =>
  applyStaff(planned(text, current, known), { departments: {}, missingHaveLeft }, TODAY, current);

const PROBLEM = '“Started on” says “soon”: write a date, such as 7/9/2026.';
const unreadable = (...cells: string[]): UnreadableRow => ({
  row: 2,
  problem: PROBLEM,
  id: cells[cells.length - 1] ?? '',
  cells,
});

describe.each([
  ['with codes', SCHOOL],
  ['without codes', withoutCodes(SCHOOL)],
])('a row that can’t be read, in a list %s', (_, text) => {
  test.each([
    ['a spoiled day', unreadable('Rachel', 'Ng', 'Maths', 'r.ng@n.example', 'soon', 'RNG')],
    ['no code', unreadable('Rachel', 'Ng', 'Maths', 'r.ng@n.example', '')],
    ['another code', unreadable('Rachel', 'Ng', 'Maths', 'r.ng@n.example', 'soon', 'ZZZ')],
    ['no name', unreadable('', '', 'Maths', 'R.NG@n.example', 'RNG')],
    ['no address', unreadable('RACHEL', 'Ng', 'Maths', '', 'RNG')],
    ['no forename, address and code', unreadable('', 'Ng', 'Maths', '', '')],
    ['its cells one to the left', unreadable('Rachel', 'Maths', 'Ng', 'r.ng@n.example', 'RNG', '')],
  ])('%s: its person is told, and not doubled', (_, row) => {
    const plan = planned(text, [sam], rows([row]));
    expect([plan.fresh, plan.changed, plan.missing]).toEqual([[], [], []]);
    expect(plan.unusable).toMatchObject([
      { line: 2, reason: expect.stringContaining('Rachel Ng is probably row 2') },
    ]);
    expect(plan.toMend).toEqual([expect.stringContaining(`${PROBLEM} It is probably Rachel Ng,`)]);
  });
});

test.each([
  ['a newcomer', 'Ravi,Ngata,,Maths,Teacher,,,r.ngata@n.example,', 'RNG2'],
  ['one who brings it', 'Kim,Lee,KLE,Maths,Teacher,,,k.lee@n.example,', 'KLE'],
])('%s gets no code of a row that can’t be read', (_, line, code) => {
  const row = unreadable('Rachel', 'Ng', 'r.ng@n.example', 'RNG');
  const plan = planned(list(rachelLine, samLine, line), [sam], rows([row], []));
  expect(plan.fresh.map(({ id }) => id)).toEqual([code]);
});

test('a row that holds nothing of anybody is told, and keeps nobody out', () => {
  const plan = planned(list(rachelLine, samLine), [sam], rows([unreadable('x', 'x', 'x', 'x')]));
  expect(plan.fresh.map(({ id }) => id)).toEqual(['RNG']);
  expect(plan.toMend).toEqual([expect.stringMatching(/Nothing in it shows who of this list it is\.$/)]);
});

test('a namesake whose row can’t be read keeps nobody out whose own row agrees in all', () => {
  const row = unreadable('Rachel', 'Ng', 'rachel.ng@n.example', 'RN2');
  const plan = planned(list(rachelLine, 'Rachel,Ng,RN2,,,,,rachel.ng@n.example,'), [rachel], rows([row]));
  expect(plan.unchanged).toEqual([rachel]);
  expect(plan.unusable.map(({ line }) => line)).toEqual([3]);
});

test('a line manager whose row can’t be read is still known', () => {
  const row = unreadable('Rachel', 'Ng', 'r.ng@n.example', 'RNG');
  const managed = { ...sam, lineManager: 'RNG' };
  for (const manager of ['RNG', 'Rachel Ng', '"Ng, Rachel"', 'r.ng@n.example'])
    expect(
      planned(list(samLine.replace('Teacher,,', `Teacher,${manager},`)), [managed], rows([row])).unchanged,
    ).toEqual([managed]);
});

describe.each([
  ['with codes', SCHOOL],
  ['without codes', withoutCodes(SCHOOL)],
])('a code that is not its person’s, in a list %s', (_, text) => {
  test.each<[string, StaffMember[], RegExp[]]>([
    ['typed over', [{ ...rachel, id: 'XXX' }, sam], [/Rachel Ng has the code XXX.* by RNG: /]],
    ['in small letters', [{ ...rachel, id: 'rng' }, sam], [/Rachel Ng has the code rng.* by RNG: /]],
    [
      'another’s',
      [{ ...rachel, id: 'SPA' }, sam],
      [/More than one row .* code SPA, so Rachel/, /code SPA, so Sam/],
    ],
    [
      'exchanged, as by sorting the column',
      [
        { ...rachel, id: 'SPA' },
        { ...sam, id: 'RNG' },
      ],
      [/Rachel Ng has the code SPA.* by RNG: /, /Sam Patel has the code RNG.* by SPA: /],
    ],
  ])('%s is never unchanged, and nothing is written of it', (_, current, reasons) => {
    const plan = planned(text, current, rows());
    expect(plan.unusable.map(({ reason }) => reason)).toEqual(
      reasons.map((each) => expect.stringMatching(each)),
    );
    expect(plan.toMend).toHaveLength(reasons.length);
    expect([plan.fresh, plan.changed, plan.missing]).toEqual([[], [], []]);
    expect(plan.unchanged).toEqual(reasons.length === 1 ? [sam] : []);
    expect(toWrite(text, current, rows(), true)).toEqual([]);
    for (const person of plan.held.map((id) => current.find((each) => each.id === id)))
      if (person)
        expect(staffRowsProblem([{ ...person, post: 'Head of Art' }], [person], current, rows())).toMatch(
          /has the code|More than one row/,
        );
  });
});

test('a code that no list and no row speaks of but this one stays, and so does a namesake’s', () => {
  expect(planned(list(rachelLine), [{ ...rachel, id: 'RN1' }], rows([], [])).unchanged).toHaveLength(1);
  const other = { ...rachel, id: 'RN2', email: 'rachel.ng@n.example' };
  const plan = planned(list(rachelLine, 'Rachel,Ng,RN2,,,,,rachel.ng@n.example,'), [rachel, other], rows());
  expect([plan.unchanged.length, plan.toMend]).toEqual([2, []]);
});

test('somebody renamed since is known by the list’s code', () => {
  const renamed = { ...rachel, surname: 'Hall', id: 'XXX' };
  const text = list('Rachel,Hall,RNG,Maths,Teacher,,,r.ng@n.example,Current');
  expect(planned(text, [renamed], rows()).unusable).toMatchObject([
    { reason: expect.stringMatching(/Rachel Hall has the code XXX.* by RNG: /) },
  ]);
});

describe('a row that is gone', () => {
  test('comes back with the code by which others name its person', () => {
    const named = [{ id: 'RN7', name: 'Rachel Ng' }];
    expect(planned(withoutCodes(list(rachelLine)), [], rows([], named)).fresh).toMatchObject([{ id: 'RN7' }]);
    expect(planned(list(rachelLine), [], rows()).fresh).toMatchObject([{ id: 'RNG' }]);
  });

  test.each(['', 'RNG'])('leaves its code to nobody else, who brings “%s”', (code) => {
    const text = list(`Ravi,Nguyen,${code},Maths,Teacher,,,r.nguyen@n.example,`);
    expect(planned(text, [], rows()).fresh).toMatchObject([{ id: 'RNG2' }]);
    const ravi = aPerson({ forename: 'Ravi', surname: 'Nguyen', id: 'RNG' });
    expect(staffRowsProblem([ravi], [], [], rows())).toContain('Other rows mean Rachel Ng by the code RNG');
  });
});

describe('two of code, address and name typed over', () => {
  const line = (code: string) => list(rachelLine.replace('RNG', code));

  test('the address, where the list has no code: it is put right', () => {
    const plan = planned(line(''), [{ ...rachel, email: 'x@n.example' }], rows());
    expect(plan.changed).toMatchObject([{ person: { id: 'RNG' }, changes: [{ field: 'Work e-mail' }] }]);
    expect(plan.fresh).toEqual([]);
  });

  test.each([
    [
      'name and address',
      'RNG',
      { forename: 'X', surname: 'Y', email: 'x@n.example' },
      /^The code RNG is X Y’s/,
    ],
    ['code and address', 'RNG', { id: 'XXX', email: 'x@n.example' }, /has Rachel Ng with the code XXX and/],
    ['name, where the list has no code', '', { forename: 'X', surname: 'Y' }, /^The address .* is X Y’s/],
  ])('%s: it is asked', (_, code, spoiled, reason) => {
    const plan = planned(line(code), [{ ...rachel, ...spoiled }], rows([], []));
    expect(plan.unusable).toMatchObject([{ reason: expect.stringMatching(reason) }]);
    expect([plan.fresh, plan.changed]).toEqual([[], []]);
  });

  test('two newcomers of one name are not both the one who is here', () => {
    const text = list(',Ng', 'Rachel,Ng,,,,,,a@n.example,', 'Rachel,Ng,,,,,,b@n.example,');
    expect(planned(text, [rachel], rows()).fresh).toEqual([]);
  });
});

test('a whole school that gets new addresses is known by its names', () => {
  const text = withoutCodes(SCHOOL).replaceAll('@n.example', '@new.example');
  expect(planned(text, [rachel, sam], rows()).changed.map(({ person }) => [person.id, person.email])).toEqual(
    [
      ['RNG', 'r.ng@new.example'],
      ['SPA', 's.patel@new.example'],
    ],
  );
});

test('the sheet decides again: a row that was spoiled since the list was checked is not doubled', () => {
  const row = unreadable('Rachel', 'Ng', 'r.ng@n.example', 'XXX');
  expect(staffRowsProblem([rachel], [], [sam], rows([row]))).toContain(
    'Rachel Ng is probably row 2 of “Staff”',
  );
  const copied = unreadable('Sam', 'Patel', 's.patel@n.example', 'SPA');
  expect(staffRowsProblem([{ ...sam, post: 'Cook' }], [sam], [sam], rows([copied]))).toContain(
    'probably row 2',
  );
});
