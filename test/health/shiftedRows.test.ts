/** Rows that came in just as a column was put in: known for what they are, and no other row is taken for one. */
import * as fc from 'fast-check';
import { shiftedFrom } from '../../src/health/shiftedRows';
import { actionSteps, coachingSessions, dropIns } from '../../src/records';
import { columnsOf, type RecordType } from '../../src/records/record';

const TYPES = [dropIns, coachingSessions, actionSteps] as unknown as RecordType[];

const SAMPLE: Record<string, string> = {
  id: 'a1',
  internal: 'p1',
  staff: 'Rachel Ng (RNG)',
  text: 'Everyone thinks first',
  paragraph: 'Four hands went up at once.',
  day: '8 Sep 2026',
  dateTime: '8 Sep 2026 15:30',
  count: '3',
  yesNo: 'TRUE',
};

/** A whole row as text, in the columns as declared. */
const rowOf = (type: RecordType): string[] =>
  columnsOf(type).map(([, field]) => field.choices?.[0] ?? SAMPLE[field.kind] ?? '');

/** The headings once a column was put in at `place`. */
const headings = (type: RecordType, place: number, heading = '') => {
  const own = columnsOf(type).map(([, field]) => field.heading);
  return [...own.slice(0, place), heading, ...own.slice(place)];
};

describe.each(TYPES.map((type) => [type.tab, type] as const))('%s', (_, type) => {
  const places = Array.from({ length: columnsOf(type).length - 1 }, (_, at) => at + 1);

  test.each(places)('a column put in at %i is known by what then stands in it', (place) => {
    expect(shiftedFrom(type, headings(type, place), [...rowOf(type), ''])).toBe(place);
  });

  test('a row in its own columns is none, whatever a person notes beside it and whether or not its id is there', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.string(), fc.boolean(), (place, note, hasId) => {
        const cells = [...rowOf(type).slice(0, place), note, ...rowOf(type).slice(place)];
        if (!hasId) cells[cells.length - 1] = '';
        expect(shiftedFrom(type, headings(type, place, 'Notes'), cells)).toBe(-1);
      }),
    );
  });
});
