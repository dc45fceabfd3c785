/** The protected slot through a cycle: kept where it can be, and a day of the same week where it can't. */
import fc from 'fast-check';
import { slotMeetings } from '../../../src/programmes/cycles/slots';
import type { Programme, Term } from '../../../src/records';
import { programmeCycles } from '../../../src/school/calendar';
import { addDays, dayOf, mondayOf, weekdayOf } from '../../../src/school/days';
import { aProgramme, aTerm } from '../../builders';

const closed = (kind: Term['kind'], day: string): Term => ({ ...aTerm('', day, day), kind });
const terms = [
  aTerm('Autumn 1', '2026-09-07', '2026-10-20'),
  aTerm('Autumn 2', '2026-11-04', '2026-12-18'),
  closed('Training day', '2026-09-15'),
  closed('Bank holiday', '2026-09-18'),
];
const sayings = (given: Partial<Programme>, day: string) => {
  const programme = aProgramme({ cadence: 'Weekly', ...given });
  const cycle = programmeCycles(terms, programme).find(({ days }) => days.includes(day));
  return cycle ? slotMeetings(programme, terms, cycle).map(({ say }) => say) : undefined;
};

test.each<[string, Partial<Programme>, string, string[]]>([
  ['is kept', {}, '2026-09-07', ['Tuesday 8 September at 15:30.']],
  [
    'moves on from a training day, to after school',
    { slotTime: '10:05' },
    '2026-09-14',
    ['Wednesday 16 September at 15:30, as Tuesday 15 September is a training day.'],
  ],
  [
    'moves back where no later day of the week is left',
    { slotDay: 'Friday' },
    '2026-09-14',
    ['Thursday 17 September at 15:30, as Friday 18 September is a bank holiday.'],
  ],
  [
    'moves out of a holiday that ends in the week',
    {},
    '2026-11-04',
    ['Wednesday 4 November at 15:30, as Tuesday 3 November is in the holidays.'],
  ],
  [
    'moves into a programme that begins later in the week',
    { startsOn: '2026-09-24' },
    '2026-09-24',
    ['Thursday 24 September at 15:30, as Tuesday 22 September is outside the programme.'],
  ],
  [
    'comes round twice a fortnight',
    { cadence: 'Fortnightly' },
    '2026-09-07',
    [
      'Tuesday 8 September at 15:30.',
      'Wednesday 16 September at 15:30, as Tuesday 15 September is a training day.',
    ],
  ],
  ['is never, without one', { slotDay: '', slotTime: '' }, '2026-09-07', []],
])('the slot %s', (_, given, day, wanted) => {
  expect(sayings(given, day)).toEqual(wanted);
});

test('for any closures: one meeting for each week of a cycle, on a day of it, moved only where it has to be', () => {
  const day = fc.integer({ min: 0, max: 100 }).map((n) => addDays('2026-09-07', n));
  const closures = fc.array(
    fc.tuple(fc.constantFrom('Training day' as const, 'Bank holiday' as const), day),
    {
      maxLength: 40,
    },
  );
  const slotDay = fc.constantFrom('Monday', 'Wednesday', 'Friday');
  const leastDays = fc.integer({ min: 1, max: 8 });
  fc.assert(
    fc.property(closures, slotDay, day, leastDays, (list, protectedDay, startsOn, least) => {
      const dates = [...terms, ...list.map(([kind, closure]) => closed(kind, closure))];
      const programme = aProgramme({ slotDay: protectedDay, startsOn });
      for (const cycle of programmeCycles(dates, { ...programme, leastDays: least })) {
        const meetings = slotMeetings(programme, dates, cycle);
        expect(meetings.map(({ at }) => mondayOf(dayOf(at)))).toEqual([...new Set(cycle.days.map(mondayOf))]);
        for (const { at, insteadOf } of meetings) {
          expect(cycle.days).toContain(dayOf(at));
          expect(cycle.days).not.toContain(insteadOf);
          if (insteadOf === '')
            expect(weekdayOf(dayOf(at))).toBe({ Monday: 1, Wednesday: 3, Friday: 5 }[protectedDay]);
        }
      }
    }),
  );
});
