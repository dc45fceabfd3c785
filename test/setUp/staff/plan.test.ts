/** Staff lists: a school's real one, the ways in which schools write them, and what an import writes. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { StaffMember } from '../../../src/records';
import { applyStaff, planStaff } from '../../../src/setUp/staff/plan';
import { aPerson, TODAY } from '../../builders';
import { list, plan, rachel, rachelLine, reasons } from './given';

const northfield = readFileSync('demo/northfield-staff.csv', 'utf8');
const AS_THEY_ARE = { departments: {}, missingHaveLeft: false };
const inSheet = (text: string, choices = AS_THEY_ARE) => applyStaff(plan(text), choices, TODAY);

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
