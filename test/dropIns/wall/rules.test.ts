/** The wall: nobody stands on it who has not said yes, and nothing that was meant for one reader. */
import fc from 'fast-check';
import { shoutOuts } from '../../../src/dropIns/wall/rules';
import { SHARING } from '../../../src/records/dropIns';
import { aDropIn, aPerson, TODAY } from '../../builders';

const named = (given: Parameters<typeof aPerson>[0]) => aPerson({ named: 'Yes', ...given });
const sam = named({ forename: 'Sam', surname: 'Patel', id: 'SPA' });
const rachel = named({ id: 'RNG' });
const shout = (given: Parameters<typeof aDropIn>[0] = {}) => aDropIn({ sharing: 'A shout-out', ...given });

test.each([
  ['who said yes', {}, 1],
  ['who was asked and has not answered', { named: 'Asked' }, 0],
  ['who was never asked', { named: '' }, 0],
  ['who said no', { named: 'No' }, 0],
  ['who has left', { status: 'Left', leftOn: '2026-09-18' }, 0],
] as const)('a shout-out about someone %s', (_, given, wanted) =>
  expect(shoutOuts([shout()], [{ ...sam, ...given }, rachel], TODAY)).toHaveLength(wanted),
);

test('words for one reader never stand there', () =>
  expect(shoutOuts([shout({ sharing: 'Just for them' })], [sam, rachel], TODAY)).toEqual([]));

test('the visitor is named only where they agreed too', () => {
  const visitors = (visitor: typeof rachel) => shoutOuts([shout()], [sam, visitor], TODAY)[0]?.visitor;
  expect(visitors(rachel)).toBe(rachel);
  expect(visitors({ ...rachel, named: 'No' })).toBeUndefined();
});

test('the newest come first, and those of one day as they came in', () => {
  const of = (id: string, visitedOn: string) => shout({ id, visitedOn });
  const found = [of('b', '2026-09-10'), of('a', '2026-09-10'), of('c', '2026-09-14')];
  expect(shoutOuts(found, [sam], TODAY).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

test('whatever was said and answered, only consent brings a name, and nothing private comes along', () => {
  const people = fc.uniqueArray(
    fc
      .record({ id: fc.constantFrom('A', 'B', 'C', 'D'), named: fc.constantFrom('', 'Asked', 'Yes', 'No') })
      .map((given) => aPerson(given as { id: string; named: 'Yes' })),
    { selector: ({ id }) => id },
  );
  const visits = fc.array(
    fc
      .record({
        teacher: fc.constantFrom('A', 'B', 'C', 'D', 'gone'),
        visitor: fc.constantFrom('A', 'B', 'C', 'D'),
        sharing: fc.constantFrom(...SHARING),
      })
      .map((given) => aDropIn({ ...given, nextStep: 'a step', praise: given.sharing })),
  );
  fc.assert(
    fc.property(people, visits, (staff, dropIns) => {
      const agreed = new Set(staff.flatMap(({ id, named }) => (named === 'Yes' ? id : [])));
      const shown = shoutOuts(dropIns, staff, TODAY);
      for (const each of shown) {
        expect(agreed).toContain(each.teacher.id);
        if (each.visitor) expect(agreed).toContain(each.visitor.id);
        expect(each.praise).toBe('A shout-out');
        expect(Object.values(each)).not.toContain('a step');
      }
      const wanted = dropIns.filter((each) => each.sharing === 'A shout-out' && agreed.has(each.teacher));
      expect(shown).toHaveLength(wanted.length);
    }),
  );
});
