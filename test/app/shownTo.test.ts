/** What each page gives to whom: a lead all of it, a colleague their own, and nobody else's address or answers. */
import { openDesk } from '../../src/app/openDesk';
import type { CoachingPayload } from '../../src/coaching/payload';
import { coachingPayload } from '../../src/coaching/payload';
import { type Schema, understood } from '../../src/records/schema';
import { aSession, aStep } from '../builders';
import { LEAD } from '../memory';
import { northfield, RACHEL, SAM } from '../northfield';

const PAGES = ['sidebar', 'leading', 'school', 'setup', 'dropIns', 'health', 'no such page'];

const school = () =>
  northfield({
    actionSteps: [aStep()],
    coachingSessions: [aSession()],
    settings: { needsALook: '3', lettersApproved: '2026-09-01', lettersWrittenFor: '2026-09-18' },
  });

const as = (email: string, page = 'sidebar') => openDesk(school().next(email), page) as CoachingPayload;

describe.each([
  ['a coach', RACHEL],
  ['a teacher', SAM],
])('%s', (_, { email, id }) => {
  test.each(PAGES)('is given nobody else’s address on the page “%s”', (page) => {
    const said = JSON.stringify(as(email, page)).split(email).join('');
    expect(said).not.toContain('@');
  });

  test.each(PAGES)(
    'is given nobody’s answer about being named, post, manager or dates on the page “%s”',
    (page) => {
      for (const person of as(email, page).staff)
        expect(person).toMatchObject({ named: '', post: '', lineManager: '', startedOn: '', leftOn: '' });
    },
  );

  test('is given their own pairs, their programmes, and the people in them', () => {
    const { pairs, programmes, staff } = as(email);
    expect(pairs.every(({ coach, teacher }) => [coach, teacher].includes(id))).toBe(true);
    expect(programmes.map((each) => each.id)).toEqual([...new Set(pairs.map(({ programme }) => programme))]);
    expect(staff.map((each) => each.id).sort()).toEqual(['RNG', 'SPA']);
  });

  test('is not told what is a lead’s to see to, and never sent to the set-up', () => {
    expect(as(email)).toMatchObject({
      needsALook: 0,
      letters: { approvedOn: '', writtenFor: '' },
      setUp: { school: true, terms: true, staff: true, built: true },
    });
  });

  test('is given a payload that its page understands', () => {
    const payload = JSON.parse(JSON.stringify(as(email)));
    expect(understood(coachingPayload() as Schema<unknown>, payload)).toEqual(payload);
  });
});

test('a colleague without a pair is given their own name alone', () => {
  const { pairs, programmes, staff } = as('tre@northfield.example');
  expect([pairs, programmes, staff.map(({ id }) => id)]).toEqual([[], [], ['TRE']]);
});

test('a lead, on the staff list or not, is given all of it', () => {
  const { staff, pairs, needsALook } = as(LEAD);
  expect(staff).toHaveLength(4);
  expect(staff.every(({ email }) => email.includes('@'))).toBe(true);
  expect([pairs.length, needsALook]).toEqual([1, 3]);
});
