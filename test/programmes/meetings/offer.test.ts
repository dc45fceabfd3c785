/** What is offered for the next meeting: the protected slot, one meeting after the other, and never a closed day. */
import { readFileSync } from 'node:fs';
import type { Couple, Meeting } from '../../../src/programmes/meetings/ahead';
import {
  firstMeeting,
  firstMeetings,
  nextMeeting,
  whyClosed,
  whyNotThen,
} from '../../../src/programmes/meetings/offer';
import type { Programme, Term } from '../../../src/records';
import { planTerms } from '../../../src/setUp/terms/plan';
import { aPair, aProgramme } from '../../builders';

const year = planTerms(readFileSync('demo/term-dates-2026-27.csv', 'utf8')).terms;
const fortnightly = aProgramme({ startsOn: '2026-09-03', endsOn: '2027-07-21' });
const weekly = aProgramme({ ...fortnightly, cadence: 'Weekly' });
const couple: Couple = aPair();
const meeting = (teacher: string, starts: string, given: Partial<Meeting> = {}): Meeting => ({
  ...couple,
  teacher,
  starts,
  ...given,
});
const AT = ['2026-09-15T15:30', '2026-09-15T16:00', '2026-09-15T16:30', '2026-09-15T17:00'];
const full = AT.map((starts, at) => meeting(`T${at}`, starts));

describe('the next meeting', () => {
  test.each<[string, Programme, string, string]>([
    ['in the slot of the next fortnight', fortnightly, '2026-09-08T16:00', '2026-09-15T15:30'],
    ['in the slot of the next week', weekly, '2026-09-15T16:00', '2026-09-22T15:30'],
    ['after the holiday', weekly, '2026-10-20T16:00', '2026-11-03T15:30'],
    [
      'in the fortnight’s second week if the slot’s first day is closed',
      { ...fortnightly, slotDay: 'Monday' },
      '2026-10-20T16:00',
      '2026-11-09T15:30',
    ],
    [
      'on the next school day if the slot is closed',
      { ...weekly, slotDay: 'Monday', slotTime: '08:10' },
      '2026-10-20T16:00',
      '2026-11-03T15:30',
    ],
    [
      'on the last school day before the slot if none follows in its week',
      { ...weekly, slotDay: 'Friday', slotTime: '08:10' },
      '2026-10-14T16:00',
      '2026-10-22T15:30',
    ],
    [
      'on the first school day if no slot is protected',
      { ...fortnightly, slotDay: '', slotTime: '' },
      '2026-09-08T16:00',
      '2026-09-14T15:30',
    ],
    [
      'in the first cycle for a programme that has not begun',
      { ...weekly, startsOn: '2026-09-14' },
      '2026-09-08T16:00',
      '2026-09-15T15:30',
    ],
    [
      'in the school’s next cycle after the programme’s last',
      { ...weekly, endsOn: '2026-09-18' },
      '2026-09-15T16:00',
      '2026-09-22T15:30',
    ],
    ['nothing once the term dates are over', weekly, '2027-07-21T16:00', ''],
    ['nothing in the holidays after them', weekly, '2027-07-13T16:00', '2027-07-20T15:30'],
  ])('is %s', (_, programme, after, wanted) => {
    expect(nextMeeting(programme, couple, { terms: year, meetings: [], now: after })).toBe(wanted);
  });

  const offered = (meetings: Meeting[], programme = fortnightly) =>
    nextMeeting(programme, couple, { terms: year, meetings, now: '2026-09-08T16:00' });

  test.each<[string, Meeting[], Programme, string]>([
    ['after another of the coach’s', full.slice(0, 1), fortnightly, '2026-09-15T16:00'],
    ['between two of them', [full[0], full[2]] as Meeting[], fortnightly, '2026-09-15T16:00'],
    ['in the second week’s slot where the first is full', full, fortnightly, '2026-09-22T15:30'],
    ['on another day where a week’s only slot is full', full, weekly, '2026-09-14T15:30'],
    [
      'after one of the teacher’s with another coach',
      [meeting('SPA', '2026-09-15T15:30', { coach: 'TRE', programme: 'other' })],
      fortnightly,
      '2026-09-15T16:00',
    ],
    [
      'after one at which the coach is coached',
      [meeting('RNG', '2026-09-15T15:15', { coach: 'TRE', programme: 'other' })],
      fortnightly,
      '2026-09-15T16:00',
    ],
    [
      'at the pair’s own time, which moves',
      [meeting('SPA', '2026-09-15T15:30')],
      fortnightly,
      AT[0] as string,
    ],
    [
      'at the same time as the meeting of two others',
      [meeting('X', AT[0] as string, { coach: 'Y' })],
      fortnightly,
      AT[0] as string,
    ],
  ])('is %s', (_, meetings, programme, wanted) => expect(offered(meetings, programme)).toBe(wanted));

  test('a morning slot has room for two, before lessons go on', () => {
    const early = { ...fortnightly, slotTime: '08:10' };
    const taken = [meeting('T1', '2026-09-15T08:10'), meeting('T2', '2026-09-15T08:40')];
    expect(offered(taken.slice(0, 1), early)).toBe('2026-09-15T08:40');
    expect(offered(taken, early)).toBe('2026-09-22T08:10');
  });

  test('a group that meets together is one meeting', () => {
    const group = { ...couple, format: 'Small group' as const };
    const other = meeting('T1', '2026-09-15T15:30', { format: 'Small group' });
    expect(nextMeeting(fortnightly, group, { terms: year, meetings: [other], now: '2026-09-08T16:00' })).toBe(
      AT[0],
    );
  });

  test('twelve teachers of one coach get twelve times', () => {
    const meetings: Meeting[] = [];
    for (let at = 0; at < 12; at++) {
      const one = { ...couple, teacher: `T${at}` };
      const starts = nextMeeting(fortnightly, one, { terms: year, meetings, now: '2026-09-08T16:00' });
      meetings.push({ ...one, starts });
    }
    expect(new Set(meetings.map(({ starts }) => starts)).size).toBe(12);
  });
});

describe('the first meeting', () => {
  const diary = { terms: year, meetings: [], now: '2026-09-01T10:00' };

  test.each([
    ['on the first slot of a pair to come', '2026-09-07', '2026-09-08T15:30'],
    ['in the next slot for a pair that begins on a Thursday', '2026-09-10', '2026-09-15T15:30'],
    ['in the next fortnight where this one has no slot left', '2026-09-09', '2026-09-15T15:30'],
    ['never before tomorrow', '2026-08-01', '2026-09-08T15:30'],
  ])('is %s', (_, from, wanted) => expect(firstMeeting(fortnightly, couple, diary, from)).toBe(wanted));

  test('pairs made together follow one another', () => {
    const pairs = ['A', 'B', 'C'].map((teacher) => aPair({ teacher, id: teacher }));
    expect(firstMeetings(pairs, [fortnightly], diary).map(({ starts }) => starts)).toEqual([
      '2026-09-08T15:30',
      '2026-09-08T16:00',
      '2026-09-08T16:30',
    ]);
  });
});

describe('why not then', () => {
  const diary = { terms: year, meetings: full, now: '2026-09-08T16:00' };
  const say = (starts: string) => whyNotThen(starts, couple, diary, (id) => `<${id}>`);

  test.each([
    ['2026-09-15T15:45', '<RNG> has another coaching meeting on Tuesday 15 September at 15:45.'],
    ['2026-09-15T17:30', ''],
    ['2026-10-27T15:30', 'Tuesday 27 October is in the holidays.'],
    ['2026-11-02T15:30', 'Monday 2 November is a training day.'],
    ['2027-05-03T15:30', 'Monday 3 May is a bank holiday.'],
    ['2026-09-19T10:00', 'Saturday 19 September is at the weekend.'],
    ['2027-07-27T15:30', 'Tuesday 27 July is after the last of the school’s term dates.'],
  ])('%s: %s', (starts, wanted) => expect(say(starts)).toBe(wanted));

  test('nothing is known without term dates', () => expect(whyClosed('2026-10-27', [] as Term[])).toBe(''));
});
