/** Staff lists: a school's real one, the ways in which schools write them, and what a second import may change. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { applyStaff, planStaff } from '../../../src/domain/imports/staff';
import type { StaffMember } from '../../../src/records';
import { aPerson, TODAY } from '../../builders';

const northfield = readFileSync('demo/northfield-staff.csv', 'utf8');
const AS_THEY_ARE = { departments: {}, missingHaveLeft: false };
const HEADINGS = 'Forename,Surname,Staff code,Department,Post,Line manager,Start date,E-mail,Status';
const list = (...lines: string[]) => [HEADINGS, ...lines].join('\n');
const plan = (text: string, current: StaffMember[] = []) => planStaff(text, current, TODAY);
const inSheet = (text: string, choices = AS_THEY_ARE) => applyStaff(plan(text), choices, TODAY);
const reasons = (text: string, current: StaffMember[] = []) =>
  plan(text, current).unusable.map(({ line, reason }) => [line, reason]);

const rachel = aPerson({ email: 'r.ng@n.example', post: 'Teacher', startedOn: '' });
const rachelLine = 'Rachel,Ng,RNG,Maths,Teacher,,,r.ng@n.example,Current';

describe('a real school’s list', () => {
  const preview = plan(northfield);

  test('is sorted into what is new, what has left and what can’t be used', () => {
    expect([preview.fresh.length, preview.left.map(({ id, leftOn }) => [id, leftOn])]).toEqual([
      67,
      [['CAK', '2026-08-31']],
    ]);
    expect(preview.unusable.map(({ line, reason }) => [line, reason])).toEqual([
      [47, 'Sofia Cooper is already on line 20.'],
      [71, 'Pat Hill has no e-mail address.'],
      [72, 't.marsh@northfield is not a whole e-mail address.'],
    ]);
    expect([preview.changed, preview.unchanged, preview.missing]).toEqual([[], [], []]);
    expect(preview.ignoredHeadings).toEqual(['Qualified']);
  });

  test('keeps names as typed and reads the rest', () => {
    const by = (id: string) => preview.fresh.find((person) => person.id === id);
    expect(by('MON')).toMatchObject({ surname: "O'Neill", startedOn: '2022-09-03' });
    expect(by('LMA')?.forename).toBe('Łukasz');
    expect(by('RPA')?.forename).toBe('Ruth');
    expect(by('MHU')?.email).toBe('m.hussain@northfield.example');
    expect(by('LTA')?.email).toBe('l.taylor@northfield.example');
    expect(by('NWA')?.startedOn).toBe('2021-09-01');
    expect([by('RNG')?.role, by('BCO')?.role, by('SRO')?.role]).toEqual([
      'Senior leader',
      'Head of department',
      'Teacher',
    ]);
  });

  test('offers one name for Maths and Mathematics, and for nothing else', () => {
    expect(preview.departments).toEqual([
      {
        names: [
          { name: 'Maths', people: 8 },
          { name: 'Mathematics', people: 3 },
        ],
        keep: 'Maths',
      },
    ]);
  });

  test.each<Record<string, string>>([{}, { Mathematics: 'Maths' }])(
    'is unchanged when it comes again, with departments %j chosen',
    (departments) => {
      const rows = inSheet(northfield, { departments, missingHaveLeft: true });
      const again = planStaff(northfield, rows, '2026-11-02');
      expect(again).toMatchObject({ fresh: [], changed: [], left: [], missing: [] });
      expect(again.unchanged).toHaveLength(68);
      expect(again.unusable).toEqual(preview.unusable);
      expect(applyStaff(again, { departments, missingHaveLeft: true }, '2026-11-02', rows)).toEqual([]);
    },
  );
});

test.each([
  'Surname,Given name,Work Email,Initials\nNg,Rachel,r.ng@n.example,RNG',
  'Last name;First name;E-mail address;Code\nNg;Rachel;R.Ng@N.Example;RNG',
  'Name\tEmail\tStaff ID\nNg, Rachel\tr.ng@n.example\tRNG',
  'Full name,E-mail,Staff code\nRachel Ng,r.ng@n.example,RNG',
  'Full name,E-mail,Staff code\nMs Rachel Ng,r.ng@n.example,(RNG)',
  'Name,E-mail\n"Ng, Ms Rachel",r.ng@n.example',
  'Forename,Preferred forename,Surname,E-mail\nRaquel,Rachel,Ng,r.ng@n.example',
])('one person is read from %j', (text) => {
  expect(plan(text).fresh).toMatchObject([
    {
      forename: 'Rachel',
      surname: 'Ng',
      email: 'r.ng@n.example',
      id: 'RNG',
      role: 'Teacher',
      status: 'Current',
    },
  ]);
});

test.each(['Hello', 'Forename,Surname,Post', 'Forename,E-mail', rachelLine])(
  '%j names too few columns',
  (text) => {
    expect(() => plan(text)).toThrow(
      /^The first line should name the columns: Forename, Surname \(or Name\) and Work email;/,
    );
  },
);

test('odd names stay exactly as they are', () => {
  const names = [
    '<script>alert(1)</script>',
    '=IMPORTXML("x")',
    'O’Neill-Ó Súilleabháin',
    '007',
    'van der Berg',
  ];
  const rows = names.map((name, index) => `"${name.replaceAll('"', '""')}",X,,,,,,p${index}@n.example,`);
  expect(plan(list(...rows)).fresh.map(({ forename }) => forename)).toEqual(names);
});

describe('a line that can’t be used', () => {
  test.each([
    [',,,,,,,x@n.example,', 'There is no name on this line.'],
    ['Cher,,,,,,,x@n.example,', 'Cher needs both a forename and a surname.'],
    ['Jo,Ward,,,,,,,', 'Jo Ward has no e-mail address.'],
    ['Jo,Ward,,,,,,j.ward@n,', 'j.ward@n is not a whole e-mail address.'],
    ['Jo,Ward,,,,,31/02/2020,j@n.example,', 'Start date: “31/02/2020” is not a day in the calendar.'],
    ['Jo,Ward,,,,,,j@n.example,Left 31/02/2026', 'Leaving date: “31/02/2026” is not a day in the calendar.'],
    ['Rachel,NG,RNG,,,,,r.ng@n.example,', 'Rachel Ng is already on line 2.'],
    ['Rachel,Ng,RNG,,,,,rachel@n.example,', 'Rachel Ng is already on line 2.'],
    ['Rachael,Ng,RNG,,,,,r.ng@n.example,', 'Rachel Ng is already on line 2.'],
    ['Jo,Ward,,,,,,R.NG@n.example,', 'The address r.ng@n.example is Rachel Ng’s already, on line 2.'],
  ])('%j', (line, reason) => {
    expect(reasons(list(rachelLine, line))).toEqual([[3, reason]]);
  });

  test('still shows that its person is at the school', () => {
    const jo = aPerson({ forename: 'Jo', surname: 'Ward', id: 'JWA' });
    for (const line of ['Jo,Ward,,,,,,,', ',,JWA,,,,,,', `,,,,,,,${jo.email},`])
      expect(plan(list(rachelLine, line), [rachel, jo]).missing).toEqual([]);
  });
});

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
    const rows = [...current, ...applyStaff(plan(list(line), current), AS_THEY_ARE, TODAY)];
    expect(plan(list(line), rows)).toMatchObject({ fresh: [], changed: [], unchanged: [{ id: 'RNG2' }] });
  });

  test('of a list may differ from the sheet’s without harm', () => {
    const line = 'Rachel,Ng,NGR,Maths,Teacher,,,r.ng@n.example,';
    expect(plan(list(line), [rachel])).toMatchObject({ fresh: [], changed: [], unchanged: [{ id: 'RNG' }] });
  });
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

describe('what is written', () => {
  const jo = aPerson({ forename: 'Jo', surname: 'Ward', id: 'JWA', department: 'Mathematics' });
  const past = aPerson({
    forename: 'Al',
    surname: 'Old',
    id: 'AOL',
    department: 'Mathematics',
    status: 'Left',
  });
  const current = [rachel, jo, past];
  const preview = plan(list(rachelLine, 'Kim,Lee,KLE,Mathematics,Teacher,,,k@n.example,'), current);
  const written = (departments: Record<string, string>, missingHaveLeft: boolean, sheet?: StaffMember[]) =>
    applyStaff(preview, { departments, missingHaveLeft }, TODAY, sheet).map(
      ({ id, department, status, leftOn }) => [id, department, status, leftOn].join(' '),
    );

  test('is only what the lead chose', () => {
    expect(preview.departments).toMatchObject([{ keep: 'Mathematics' }]);
    expect(written({}, false)).toEqual(['KLE Mathematics Current ']);
    expect(written({}, true)).toEqual(['KLE Mathematics Current ', `JWA Mathematics Left ${TODAY}`]);
  });

  test('has everyone in the sheet whose department gets another name', () => {
    const both = ['KLE Maths Current ', 'JWA Maths Current '];
    expect(written({ Mathematics: 'Maths' }, false)).toEqual(both);
    expect(written({ Mathematics: 'Maths' }, false, current)).toEqual([...both, 'AOL Maths Left ']);
    expect(written({ Mathematics: '' }, false)).toEqual(['KLE Mathematics Current ']);
  });
});

test('any list, imported twice, changes nothing the second time', () => {
  const word = fc.constantFrom('Ng', 'ng', 'Ó', 'Li', 'van Ek', 'x');
  const line = fc
    .record({
      forename: word,
      surname: word,
      code: fc.constantFrom('', 'A', 'a', 'NN', 'NNG', 'B (2)'),
      department: fc.constantFrom('', 'Maths', 'Mathematics', 'Art'),
      post: fc.constantFrom('', 'Teacher', 'Head of Art'),
      manager: fc.constantFrom('', 'A', 'Ng Ng', 'a@n.example'),
      email: fc.constantFrom('', 'a@n.example', 'b@n.example', 'c@n.example', 'D@n.example', 'e@n'),
      status: fc.constantFrom('', 'Current', 'Left', 'Left 1/9/2026', 'Leaving 1/9/2027'),
    })
    .map(
      (p) =>
        `${p.forename},${p.surname},${p.code},${p.department},${p.post},${p.manager},,${p.email},${p.status}`,
    );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const rows = inSheet(list(...lines));
      expect(new Set(rows.map(({ id }) => id.toUpperCase())).size).toBe(rows.length);
      const again = planStaff(list(...lines), rows, '2026-09-22');
      expect(again).toMatchObject({ fresh: [], changed: [], left: [], missing: [] });
    }),
    { numRuns: 300 },
  );
});
