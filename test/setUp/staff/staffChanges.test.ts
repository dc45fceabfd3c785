/** Who in a list is whom in the sheet: their code, what has changed, whether they have left, and who manages them. */
import type { StaffMember } from '../../../src/records';
import { applyStaff } from '../../../src/setUp/staff/plan';
import { aPerson, TODAY } from '../../builders';
import { list, plan, rachel, rachelLine, reasons } from './given';

describe('staff codes', () => {
  const codes = (text: string, current: StaffMember[] = []) => plan(text, current).fresh.map(({ id }) => id);

  test('are made of initials where the list gives none, and never twice', () => {
    const names = [
      'Rachel,Ng',
      'Ravi,Ng',
      'Rosa,Ngo',
      'Zoë,Ólafsdóttir',
      'Łukasz,Ørsted',
      "Megan,O'Neill",
      '李,王',
      '1,2',
    ];
    expect(codes(list(...names.map((name, index) => `${name},,,,,,p${index}@n.example,`)))).toEqual([
      'RNG',
      'RNG2',
      'RNG3',
      'ZOL',
      'LOR',
      'MON',
      '李王',
      'STAFF',
    ]);
  });

  test('of the list come first, and are given once', () => {
    const lines = [
      'Ravi,Ng,,,,,,a@n.example,',
      'Rosa,Hall,RNG,,,,,b@n.example,',
      'Sam,Hill,rng,,,,,c@n.example,',
    ];
    expect(codes(list(...lines))).toEqual(['RNG2', 'RNG', 'SHI']);
    expect(codes(list('Ravi,Ng,R (1),,,,,a@n.example,'))).toEqual(['R 1']);
  });

  test('of people in the sheet, leavers too, are never given to others', () => {
    const current = [aPerson({ status: 'Left', leftOn: '2025-08-31' })];
    const line = 'Ravi,Nguyen,RNG,,,,,r.nguyen@n.example,';
    expect(codes(list(line), current)).toEqual(['RNG2']);
    const rows = [
      ...current,
      ...applyStaff(plan(list(line), current), { departments: {}, missingHaveLeft: false }, TODAY),
    ];
    expect(plan(list(line), rows)).toMatchObject({ fresh: [], changed: [], unchanged: [{ id: 'RNG2' }] });
  });

  test('of a list may differ from the sheet’s without harm', () => {
    const line = 'Rachel,Ng,NGR,Maths,Teacher,,,r.ng@n.example,';
    expect(plan(list(line), [rachel])).toMatchObject({ fresh: [], changed: [], unchanged: [{ id: 'RNG' }] });
  });
});

test('a line with more than a cell should hold is left out, and the rest can be saved', () => {
  const long = `Sam,Hall,SHA,${'x'.repeat(20_001)},,,,s.hall@n.example,`;
  expect(reasons(list(rachelLine, long))).toEqual([
    [3, `“${'x'.repeat(60)}…” is longer than 20000 characters.`],
  ]);
});

describe('someone in the sheet', () => {
  const changes = (line: string, current: StaffMember[] = [rachel]) => plan(list(line), current).changed;

  test('is changed field by field, days in words', () => {
    const [only] = changes('Rachel,Patel,RNG,Science,Teacher,,01/09/2024,r.patel@n.example,');
    expect(only?.changes).toEqual([
      { field: 'Surname', was: 'Ng', now: 'Patel' },
      { field: 'Department', was: 'Maths', now: 'Science' },
      { field: 'Work e-mail', was: 'r.ng@n.example', now: 'r.patel@n.example' },
      { field: 'Started on', was: '', now: 'Sunday 1 September 2024' },
    ]);
    expect(only?.person.id).toBe('RNG');
  });

  test('loses nothing by an empty cell or a column that is not there', () => {
    const full = aPerson({ ...rachel, lineManager: 'SPA', startedOn: '2020-09-01', role: 'Senior leader' });
    expect(changes('Rachel,Ng,RNG,,,,,r.ng@n.example,', [full])).toEqual([]);
    expect(plan('Name,E-mail\nRachel Ng,r.ng@n.example', [full]).unchanged).toEqual([full]);
  });

  test('keeps its spelling of the department, unless the sheet has the other as one of its own', () => {
    const line = 'Rachel,Ng,RNG,Mathematics,Teacher,,,r.ng@n.example,';
    expect(changes(line)).toEqual([]);
    const other = aPerson({ id: 'SPA', department: 'Mathematics' });
    expect(changes(line, [rachel, other])[0]?.changes).toEqual([
      { field: 'Department', was: 'Maths', now: 'Mathematics' },
    ]);
  });

  test('keeps a role that the lead set by hand until the post changes', () => {
    const promoted = aPerson({ ...rachel, role: 'Senior leader' });
    expect(changes('Rachel,Ng,RNG,Maths,Teacher,,,r.ng@n.example,', [promoted])).toEqual([]);
    expect(changes('Rachel,Ng,RNG,Maths,Head of Maths,,,r.ng@n.example,', [promoted])[0]?.changes).toEqual([
      { field: 'Post', was: 'Teacher', now: 'Head of Maths' },
      { field: 'Role', was: 'Senior leader', now: 'Head of department' },
    ]);
  });

  test('is back, if the list has a leaver as current', () => {
    const left = aPerson({ ...rachel, status: 'Left', leftOn: '2026-07-21' });
    for (const text of [list(rachelLine), 'Name,E-mail\nRachel Ng,r.ng@n.example']) {
      expect(plan(text, [left]).changed[0]?.changes).toEqual([
        { field: 'Status', was: 'Left', now: 'Current' },
        { field: 'Left on', was: 'Tuesday 21 July 2026', now: '' },
      ]);
    }
  });

  test('is nobody else who got the same code or address', () => {
    const heir = 'Ravi,Hall,RH1,Maths,Teacher,,,r.ng@n.example,';
    expect(reasons(list(heir), [rachel])).toEqual([
      [2, 'The address r.ng@n.example is Rachel Ng’s in the sheet.'],
    ]);
    const gone = aPerson({ ...rachel, status: 'Left', leftOn: '2026-07-21' });
    expect(plan(list(heir), [gone]).fresh).toMatchObject([{ id: 'RH1', forename: 'Ravi' }]);
  });

  test('is met once, however the list names them twice', () => {
    const twice = list(rachelLine, 'Rachel,Patel,RNG,Maths,Teacher,,,r.patel@n.example,');
    expect(reasons(twice, [rachel])).toEqual([[3, 'Rachel Ng is already on line 2.']]);
  });

  test('is missing if the list has no word of them, unless they have left already', () => {
    const others = [aPerson({ id: 'A', forename: 'Ann', surname: 'Hall' })];
    const leavers = [
      aPerson({ id: 'B', status: 'Left', leftOn: '2026-07-21' }),
      aPerson({ id: 'C', leftOn: '2026-09-18' }),
    ];
    expect(plan(list(rachelLine), [rachel, ...others, ...leavers]).missing).toEqual(others);
  });
});

describe('leaving', () => {
  const LEAVING = 'Name,E-mail,Status,Leaving date';
  const read = (cells: string, current: StaffMember[] = []) => {
    const { fresh, left, changed, unchanged } = plan(
      `${LEAVING}\nRachel Ng,r.ng@n.example,${cells}`,
      current,
    );
    const [person] = [...fresh, ...left, ...unchanged, ...changed.map((each) => each.person)];
    return person && [person.status, person.leftOn];
  };

  test.each([
    ['Current,', 'Current', ''],
    ['Left 31/08/2026,', 'Left', '2026-08-31'],
    ['Left on 31 August 2026,', 'Left', '2026-08-31'],
    ['Leaver (31/08/2026),', 'Left', '2026-08-31'],
    ['Left,31/08/2026', 'Left', '2026-08-31'],
    ['Current,31/08/2026', 'Left', '2026-08-31'],
    ['Current,31/12/2026', 'Current', '2026-12-31'],
    ['Leaving 31/12/2026,', 'Current', '2026-12-31'],
    [`Current,${TODAY}`, 'Current', TODAY],
    ['Left,', 'Left', ''],
    ['Maternity leave,', 'Current', ''],
  ])('“%s” is %s %s', (cells, status, leftOn) => {
    expect(read(cells)).toEqual([status, leftOn]);
  });

  test('without a date is as of today for someone who was here, and stays so', () => {
    expect(read('Left,', [rachel])).toEqual(['Left', TODAY]);
    const before = aPerson({ ...rachel, status: 'Left', leftOn: '2026-08-31' });
    expect(read('Left,', [before])).toEqual(['Left', '2026-08-31']);
  });

  test('that is taken back is a change, and a list without a word on it changes nothing', () => {
    const soon = aPerson({ ...rachel, leftOn: '2026-12-31' });
    expect(read('Current,', [soon])).toEqual(['Current', '']);
    expect(plan('Name,E-mail\nRachel Ng,r.ng@n.example', [soon]).unchanged).toEqual([soon]);
  });

  test('is told once: the next import has it unchanged', () => {
    const text = list(rachelLine.replace('Current', 'Left 31/08/2026'));
    const { left } = plan(text, [rachel]);
    expect(left).toMatchObject([{ id: 'RNG', status: 'Left', leftOn: '2026-08-31' }]);
    expect(plan(text, left)).toMatchObject({ left: [], changed: [], unchanged: [{ id: 'RNG' }] });
  });
});

test.each([
  ['SPA', 'SPA'],
  ['spa', 'SPA'],
  ['Sofia Parker', 'SPA'],
  ['Parker, Sofia', 'SPA'],
  ['Sofia Parker (SPA)', 'SPA'],
  ['s.parker@n.example', 'SPA'],
  ['Ruth Hall', 'RHA'],
  ['TN1', 'TN1'],
  ['Twin Name', 'Twin Name'],
  ['Nobody Known', 'Nobody Known'],
])('the line manager “%s” is %s', (manager, wanted) => {
  const current = [aPerson({ forename: 'Ruth', surname: 'Hall', id: 'RHA' })];
  const text = list(
    `Rachel,Ng,RNG,,,"${manager}",,r.ng@n.example,`,
    'Sofia,Parker,SPA,,,,,s.parker@n.example,',
    'Twin,Name,TN1,,,,,t1@n.example,',
    'Twin,Name,TN2,,,,,t2@n.example,',
  );
  expect(plan(text, current).fresh[0]?.lineManager).toBe(wanted);
});
