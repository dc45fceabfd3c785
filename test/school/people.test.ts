/** Names as people read them, and roles as posts tell them. */
import {
  choiceLabel,
  codeIn,
  findByEmail,
  findById,
  isCurrent,
  label,
  sameAddress,
  sharedAddresses,
  sharersOf,
  teaches,
  withDepartment,
  workedOn,
} from '../../src/school/people';
import { roleFor } from '../../src/setUp/staff/roles';
import { aPerson } from '../builders';

const rachel = aPerson();

test('a person is named for a cell, a screen and a list', () => {
  expect([label(rachel), withDepartment(rachel), choiceLabel(rachel)]).toEqual([
    'Rachel Ng (RNG)',
    'Rachel Ng, Maths',
    'Rachel Ng, Maths (RNG)',
  ]);
  expect(choiceLabel(aPerson({ department: '' }))).toBe('Rachel Ng (RNG)');
});

test.each([
  ['Rachel Ng, Maths (RNG)', 'RNG'],
  ['Jo (Josephine) Ng, Maths (RNG2) ', 'RNG2'],
  ['Rachel Ng', ''],
  ['(RNG) Rachel', ''],
  ['', ''],
])('the code in “%s” is “%s”', (text, code) => {
  expect(codeIn(text)).toBe(code);
});

test('a list’s choice always gives its person back', () => {
  const odd = aPerson({
    forename: '<b>(Bo)</b>',
    surname: 'O’Neill (Sr)',
    department: 'D&T (Food)',
    id: 'BO1',
  });
  expect(codeIn(choiceLabel(odd))).toBe('BO1');
});

test.each([
  ['Current', '', true, true],
  ['Current', '2026-09-21', true, true],
  ['Current', '2026-09-20', false, false],
  ['Left', '2026-09-20', false, false],
  ['Left', '2026-09-21', false, true],
  ['Left', '', false, true],
] as const)('status %s, left on “%s”: here today %s, worked that day %s', (status, leftOn, here, worked) => {
  const person = aPerson({ status, leftOn });
  expect([isCurrent(person, '2026-09-21'), workedOn(person, '2026-09-21')]).toEqual([here, worked]);
});

test.each([
  ['Headteacher', 'Senior leader'],
  ['Deputy Headteacher', 'Senior leader'],
  ['Assistant Headteacher (Teaching & Learning)', 'Senior leader'],
  ['Assistant Head Teacher', 'Senior leader'],
  ['Vice-Principal', 'Senior leader'],
  ['Deputy Head', 'Senior leader'],
  ['Head of School', 'Senior leader'],
  ['Head', 'Senior leader'],
  ['Head of Department', 'Head of department'],
  ['Acting Head of Maths', 'Head of department'],
  ['Head of Faculty: Science', 'Head of department'],
  ['Subject Leader', 'Head of department'],
  ['Curriculum Leader for Art', 'Head of department'],
  ['Director of Music', 'Head of department'],
  ['HoD English', 'Head of department'],
  ['Teacher', 'Teacher'],
  ['Early Career Teacher', 'Teacher'],
  ['Second in Department', 'Teacher'],
  ['Deputy Head of Department', 'Teacher'],
  ['Assistant Head of English', 'Teacher'],
  ['Head of Year 9', 'Teacher'],
  ['Head of Sixth Form', 'Teacher'],
  ['Lead Practitioner', 'Teacher'],
  ['SENCO', 'Teacher'],
  ['', 'Teacher'],
  ['Receptionist', 'Support staff'],
  ['Lab Technician', 'Support staff'],
  ['Teaching Assistant', 'Support staff'],
  ['Learning Support Assistants', 'Support staff'],
  ['Headteacher’s PA', 'Support staff'],
  ['PA to the Headteacher', 'Support staff'],
  ['Cover Supervisor', 'Support staff'],
  ['Director of Finance', 'Support staff'],
  ['School Business Manager', 'Support staff'],
  ['Exams Officer', 'Support staff'],
  ['Office Administrator', 'Support staff'],
] as const)('the post “%s” is a %s’s', (post, role) => {
  expect(roleFor(post)).toBe(role);
});

const TODAY = '2026-09-21';

test.each([
  ['R.Ng@school.example', ' r.ng@SCHOOL.example ', true],
  ['rachel@googlemail.com', 'Rachel@gmail.com', true],
  ['rachel@gmail.com', 'rachel@googlemail.com.example', false],
  ['rachel.ng@gmail.com', 'rachelng@gmail.com', true],
  ['r.a.chel+school@googlemail.com', 'rachel@gmail.com', true],
  ['rachel.ng@northfield.example', 'rachelng@northfield.example', false],
  ['rachel+a@northfield.example', 'rachel@northfield.example', false],
  ['no address', 'No address ', true],
  ['rachel@gmail.com', 'rachel@mail.com', false],
  ['r.ng@school.example', 'rng@school.example', false],
  ['', '', false],
  [' ', '', false],
])('%j and %j are one address: %s', (a, b, isOne) => expect(sameAddress(a, b)).toBe(isOne));

describe('an address that two people here share', () => {
  const sam = aPerson({ id: 'SOK', forename: 'Sam', email: rachel.email.toUpperCase() });
  const gone = aPerson({ id: 'OLD', leftOn: '2026-09-20', email: rachel.email });

  test('is nobody’s', () => {
    expect(findByEmail([rachel, sam], rachel.email, TODAY)).toBeUndefined();
    expect(sharersOf([rachel, sam, gone], rachel.email, TODAY)).toEqual([rachel, sam]);
    expect(sharedAddresses([rachel, sam, gone], TODAY)).toEqual([
      { email: rachel.email, people: [rachel, sam] },
    ]);
  });

  test('is one person’s again once the other has left, or has another', () => {
    expect(findByEmail([gone, rachel], rachel.email, TODAY)).toBe(rachel);
    expect(sharedAddresses([rachel, gone], TODAY)).toEqual([]);
    expect(sharedAddresses([rachel, { ...sam, email: 's@n.example' }], TODAY)).toEqual([]);
    expect(sharedAddresses([rachel, aPerson({ email: '' }), aPerson({ email: '' })], TODAY)).toEqual([]);
  });
});

test('all but support staff teach', () => {
  expect(teaches({ role: 'Support staff' })).toBe(false);
  expect(teaches({ role: 'Senior leader' })).toBe(true);
});

test('an address finds its person however it is written, and no address finds nobody', () => {
  const before = aPerson({ id: 'OLD', status: 'Left', email: rachel.email });
  expect(findByEmail([before, rachel], ` ${rachel.email.toUpperCase()} `, TODAY)?.id).toBe('RNG');
  expect(findByEmail([before], rachel.email, TODAY)?.id).toBe('OLD');
  expect(findByEmail([aPerson({ email: '' })], '', TODAY)).toBeUndefined();
  expect(findById([rachel], 'rng')).toBeUndefined();
});
