/** The weekly bulletin: whom it names and for what, that everybody's turn comes and nobody's twice running, and when it is due (A6). */
import fc from 'fast-check';
import { bulletinLetter } from '../../../src/dropIns/bulletin/letter';
import { bulletinLines, draftBulletin, MOST_VISITS, nextAt } from '../../../src/dropIns/bulletin/rules';
import type { Bulletin, StaffMember } from '../../../src/records';
import { addDays } from '../../../src/school/days';
import { aBulletin, aDropIn, aPerson, aTraining, TODAY, theSchool, theTerms } from '../../builders';

const sam = aPerson({ forename: 'Sam', surname: 'Patel', id: 'SPA', named: 'Yes' });
const tom = aPerson({ forename: 'Tom', surname: 'Reid', id: 'TRE', department: 'History', named: 'Yes' });
const shout = (given: Parameters<typeof aDropIn>[0] = {}) => aDropIn({ sharing: 'A shout-out', ...given });
const data = (given: Partial<Parameters<typeof draftBulletin>[0]> = {}) => ({
  staff: [sam, tom],
  dropIns: [shout()],
  training: [],
  bulletins: [],
  ...given,
});
const visitsOf = (given: Parameters<typeof data>[0]) =>
  draftBulletin(data(given), TODAY).visits.map(({ teacher, technique }) => `${teacher}: ${technique}`);

test('whoever was praised lately is suggested, for what they were praised for', () =>
  expect(visitsOf({})).toEqual(['SPA: Cold call']));

test.each([
  ['who was asked and has not answered', { named: 'Asked' }],
  ['who said no', { named: 'No' }],
  ['who has left', { status: 'Left', leftOn: '2026-09-18' }],
  ['who does not teach', { role: 'Support staff' }],
] as const)('someone %s is not', (_, given) =>
  expect(visitsOf({ staff: [{ ...sam, ...given }] })).toEqual([]),
);

test('of several techniques the one in focus is named', () =>
  expect(
    visitsOf({
      staff: [sam],
      dropIns: [shout({ technique: 'Cold call' }), shout({ id: 'b', technique: 'Wait time' })],
      training: [aTraining({ technique: 'Wait time' })],
    }),
  ).toEqual(['SPA: Wait time']));

test('of those who have waited as long, whoever was praised lately comes first', () =>
  expect(visitsOf({ staff: [tom, sam], dropIns: [shout({ technique: '' })] })).toEqual(['SPA: ']));

test('without praise it is what the school looks for, and without a focus just a visit', () => {
  const history = aTraining({ technique: 'Sources', department: 'History' });
  expect(visitsOf({ staff: [tom], dropIns: [], training: [history] })).toEqual(['TRE: Sources']);
  expect(visitsOf({ staff: [tom], dropIns: [] })).toEqual(['TRE: ']);
});

test('private praise suggests nobody a technique and is no news', () => {
  const draft = draftBulletin(data({ staff: [sam], dropIns: [shout({ sharing: 'Just for them' })] }), TODAY);
  expect([draft.visits, draft.shoutOuts]).toEqual([[{ teacher: 'SPA', technique: '' }], []]);
});

test('the first one brings shout-outs from the week before on, and of them those that may still stand there', () => {
  const dropIns = [
    shout({ id: 'new', visitedOn: '2026-09-14' }),
    shout({ id: 'old', visitedOn: '2026-09-13' }),
  ];
  const draft = draftBulletin(data({ dropIns }), TODAY);
  expect(draft.shoutOuts).toEqual(['new']);
  const lines = (staff: StaffMember[]) => bulletinLines(draft, { staff, dropIns }, TODAY);
  expect(lines([sam, tom]).shoutOuts.map(({ id }) => id)).toEqual(['new']);
  expect(lines([{ ...sam, named: 'No' }, tom])).toEqual({ visits: [], shoutOuts: [] });
});

const draftedOn = (day: string, given: Parameters<typeof data>[0]) =>
  draftBulletin(data(given), day).shoutOuts;
const sentIn = (id: string, shoutOuts: string[], leftOut: string[] = []) =>
  aBulletin({ id, state: 'Sent', shoutOuts, leftOut });

describe('news is what stood in no bulletin yet', () => {
  const dropIns = ['2026-09-24', '2026-09-23'].map((visitedOn) => shout({ id: visitedOn, visitedOn }));
  const sent = sentIn('2026-09-21', ['2026-09-23']);
  test.each([
    ['of the day on which the last one was drafted', '2026-10-01', { dropIns, bulletins: [sent] }],
    ['of the last week before a holiday', '2026-11-05', { dropIns, bulletins: [sent] }],
    ['of the last week before the summer', '2026-12-03', { dropIns, bulletins: [sent] }],
    [
      'of a week whose bulletin was skipped',
      '2026-10-08',
      {
        dropIns,
        bulletins: [sent, aBulletin({ id: '2026-09-28', state: 'Skipped', shoutOuts: ['2026-09-24'] })],
      },
    ],
  ])('%s', (_, today, given) => expect(draftedOn(today, given)).toEqual(['2026-09-24']));

  test('found days late, with a day that an earlier one was about', () => {
    const late = shout({ id: 'late', visitedOn: '2026-09-22' });
    expect(draftedOn('2026-10-01', { dropIns: [...dropIns, late], bulletins: [sent] })).toEqual([
      'late',
      '2026-09-24',
    ]);
  });

  test('what a lead left out is not brought again', () =>
    expect(
      draftedOn('2026-10-01', { dropIns, bulletins: [sentIn('2026-09-21', ['2026-09-23'], ['2026-09-24'])] }),
    ).toEqual([]));

  test('what is older than a summer is none, whenever its teacher agrees to be named', () =>
    expect(draftedOn('2026-12-04', { dropIns, bulletins: [sent] })).toEqual([]));
});

test('however many there are each week: none twice, none never, and few weeks late at most', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 70 }), { minLength: 4, maxLength: 8 }), (weeks) => {
      const bulletins: Bulletin[] = [];
      let dropIns: ReturnType<typeof shout>[] = [];
      const stood: string[] = [];
      for (let week = 0; week < weeks.length + 6; week += 1) {
        const today = addDays(TODAY, 7 * week);
        const made = Array.from({ length: weeks[week] ?? 0 }, (_, at) =>
          shout({ id: `${week}.${at}`, visitedOn: today }),
        );
        dropIns = [...made, ...dropIns];
        const draft = draftBulletin(data({ dropIns, bulletins }), today);
        expect(draft.shoutOuts.length).toBeLessThanOrEqual(100);
        stood.push(...draft.shoutOuts);
        bulletins.unshift({ ...draft, state: 'Sent' });
      }
      expect([...stood].sort()).toEqual(dropIns.map(({ id }) => id).sort());
    }),
    { numRuns: 30 },
  );
});

test('what the lead left out stands in no line, and was no turn', () => {
  const left = aBulletin({
    visits: [{ teacher: 'SPA', technique: 'Cold call' }],
    shoutOuts: ['a', 'b'],
    leftOut: ['SPA', 'a'],
  });
  const dropIns = [shout({ id: 'a' }), shout({ id: 'b' })];
  const { visits, shoutOuts } = bulletinLines(left, { staff: [sam, tom], dropIns }, TODAY);
  expect([visits, shoutOuts.map(({ id }) => id)]).toEqual([[], ['b']]);
  expect(visitsOf({ bulletins: [{ ...left, id: '2026-09-14' }] })).toEqual(['SPA: Cold call']);
});

test('a technique with a colon in it stays whole', () => {
  const draft = draftBulletin(
    data({ staff: [sam], dropIns: [shout({ technique: 'Do now: silent' })] }),
    TODAY,
  );
  const { visits } = bulletinLines(draft, data({ staff: [sam] }), TODAY);
  expect(visits).toEqual([{ teacher: sam, technique: 'Do now: silent' }]);
});

test('week after week: nobody twice running, never too many, and everybody in time', () => {
  const school = fc.array(
    fc.record({
      named: fc.constantFrom('Yes', 'Yes', 'No'),
      department: fc.constantFrom('Maths', 'History'),
      praised: fc.boolean(),
    }),
    { minLength: 1, maxLength: 24, size: 'max' },
  );
  fc.assert(
    fc.property(school, (people) => {
      const staff = people.map(({ named, department }, at) =>
        aPerson({ id: `P${at}`, department, named: named as 'Yes' }),
      );
      const agreed = staff.filter(({ named }) => named === 'Yes').map(({ id }) => id);
      const dropIns = staff
        .filter((_, at) => people[at]?.praised)
        .map(({ id }) => shout({ id: `d-${id}`, teacher: id, visitedOn: TODAY }));
      const most = Math.min(MOST_VISITS, Math.ceil(agreed.length / 2));
      const weeks = Math.ceil(agreed.length / Math.max(1, most)) + 1;
      const sent: Bulletin[] = [];
      const named: string[][] = [];
      for (let week = 0; week < 2 * weeks; week += 1) {
        const draft = draftBulletin(
          { staff, dropIns, training: [], bulletins: sent },
          addDays(TODAY, 7 * week),
        );
        const now = draft.visits.map(({ teacher }) => teacher);
        expect(now.length).toBeLessThanOrEqual(most);
        expect(now.filter((id) => named[week - 1]?.includes(id))).toEqual([]);
        expect(now.filter((id) => !agreed.includes(id))).toEqual([]);
        named.push(now);
        sent.unshift({ ...draft, state: 'Sent' });
      }
      for (let from = 0; from <= weeks; from += 1)
        expect([...new Set(named.slice(from, from + weeks).flat())].sort()).toEqual([...agreed].sort());
    }),
  );
});

describe('when it is due', () => {
  test.each([
    ['later this week', 'Thursday', '2026-09-21T10:00', '2026-09-24T07:00'],
    ['later today', 'Monday', '2026-09-21T06:00', '2026-09-21T07:00'],
    ['not at this very moment, but next week', 'Monday', '2026-09-21T07:00', '2026-09-28T07:00'],
    ['never without a day', '', '2026-09-21T06:00', ''],
    ['never on a word that is no day', 'Sunday', '2026-09-21T06:00', ''],
    ['never after the last term', 'Monday', '2030-01-01T06:00', ''],
  ])('%s', (_, day, now, wanted) => expect(nextAt(theTerms(), day, 'T07:00', now)).toBe(wanted));

  test('where there is no school on that day, on the next of that week, or else the last', () => {
    const week = [
      { name: 'Week', kind: 'Term' as const, firstDay: '2026-09-08', lastDay: '2026-09-10', id: 'w' },
    ];
    const due = (day: string) => nextAt(week as never, day, 'T07:00', '2026-09-01T00:00');
    expect([due('Monday'), due('Friday')]).toEqual(['2026-09-08T07:00', '2026-09-10T07:00']);
  });
});

describe('the letter', () => {
  const written = (given: Partial<Parameters<typeof bulletinLetter>[0]> = {}) =>
    bulletinLetter({
      week: '2026-09-21',
      opening: 'Good morning!\n\nTwo weeks in.',
      focus: [],
      visits: [{ teacher: sam, technique: 'Cold call' }],
      shoutOuts: [],
      person: tom,
      school: { ...theSchool(), filled: { dropIn: 'https://forms.example/filled=' } },
      ...given,
    });
  const says = (letter: ReturnType<typeof written>) => JSON.stringify(letter.blocks);

  test('says whom to visit for what, with the form filled in', () => {
    expect(says(written())).toContain('Sam Patel, Maths: Cold call');
    expect(says(written())).toContain('https://forms.example/filled=Sam%20Patel%2C%20Maths%20(SPA)');
    expect(written().blocks.slice(1, 3)).toEqual([
      { type: 'paragraph', text: 'Good morning!' },
      { type: 'paragraph', text: 'Two weeks in.' },
    ]);
  });

  test('sends nobody to their own lesson', () => expect(says(written({ person: sam }))).not.toContain('Sam'));

  test('has the standings while a competition runs, and nothing of it before it has some', () => {
    const standing = { name: 'Maths', place: 1, each: 2.5, dropIns: 10, counted: 10, people: 4 };
    expect(says(written({ competition: { name: 'Race', standings: [standing] } }))).toContain('1. Maths');
    expect(says(written({ competition: { name: 'Race', standings: [] } }))).not.toContain('Race');
  });
});
