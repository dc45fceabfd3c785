/**
 * No published figure, and no difference of two, is about one to four people. Whom a figure is about is found without
 * asking the product: it is everybody whose own doing changes it.
 */
import fc from 'fast-check';
import { gatherFortnight } from '../../src/fortnight/gather';
import { fortnightLetters } from '../../src/fortnight/letters/fortnightLetters';
import { showFigures } from '../../src/kit/figures';
import { type DropIn, type Pair, type StaffMember, staff } from '../../src/records';
import { cycles } from '../../src/school/calendar';
import { mayStandTogether, toJoin } from '../../src/school/smallNumbers';
import { aDropIn, aPair, aPerson, aProgramme, aSession, theTerms } from '../builders';
import { aWorld, type MemoryWorld } from '../memory';

const NOW = '2026-09-18T15:00';
const DAY = '2026-09-08';
const DEPARTMENTS = ['Art', 'English', 'Maths', 'Science'];
const PROGRAMMES = ['p1', 'p2'];
const FORMATS = ['', 'Reciprocal'] as const;

/** So many people of a department, and where they are coached: nowhere, or in a programme, by a format. */
const alike = fc.record({
  size: fc.integer({ min: 1, max: 9 }),
  department: fc.constantFrom(...DEPARTMENTS),
  programme: fc.constantFrom('', ...PROGRAMMES),
  format: fc.constantFrom(...FORMATS),
});
const anySchool = fc
  .array(alike, { minLength: 1, maxLength: 6 })
  .map((list) =>
    list.flatMap(({ size, ...each }) =>
      Array.from({ length: size }, (_, at): Somebody => ({ ...each, isHead: at === 0 })),
    ),
  );
type Somebody = { department: string; isHead: boolean; programme: string; format: (typeof FORMATS)[number] };

const codeOf = (at: number) => `S${at}`;

const staffOf = (people: readonly Somebody[]): StaffMember[] =>
  people.map(({ department, isHead }, at) =>
    aPerson({ id: codeOf(at), department, role: isHead ? 'Head of department' : 'Teacher' }),
  );

/** The coach is nobody of the staff list, so that pairs are about the teachers alone. */
const pairsOf = (people: readonly Somebody[]): Pair[] =>
  people.flatMap(({ programme, format }, at) =>
    programme ? aPair({ id: codeOf(at), teacher: codeOf(at), coach: 'X', programme, format }) : [],
  );

/** The school after everything that `busy` could do has been done by them, `times` over. */
function worldOf(people: readonly Somebody[], busy: readonly string[] = []): MemoryWorld {
  const pairs = pairsOf(people);
  return aWorld({
    now: NOW,
    staff: staffOf(people),
    terms: theTerms(),
    programmes: PROGRAMMES.map((id) => aProgramme({ id, name: `Programme ${id}` })),
    pairs,
    dropIns: [visit('nobody', 'nobody'), ...busy.map((visitor) => visit(visitor, 'nobody'))],
    coachingSessions: pairs
      .filter(({ teacher }) => busy.includes(teacher))
      .map(({ teacher, id }) => aSession({ id: `session ${id}`, teacher, pair: id, heldOn: DAY })),
    competitions: [{ name: 'Race', startsOn: '2026-09-07', endsOn: '2026-10-02', closedOn: '', id: 'race' }],
    settings: { competitionEnds: '2026-10-03T09:00' },
  });
}

const visit = (visitor: string, teacher: string): DropIn =>
  aDropIn({ visitor, teacher, visitedOn: DAY, id: `by ${visitor}` });

/** What is published, by what is measured and where it stands. */
type Published = Map<string, number>;

/** Every number of the tabs and of the heads' letters that tells of drop-ins made, or of conversations held. */
function publishedIn(world: MemoryWorld): Published {
  const found: Published = new Map();
  showFigures(world);
  for (const { tab, rows } of world.school.pages) {
    const isCoaching = (cells: readonly unknown[]) => tab === 'This fortnight' && cells.length > 2;
    const made = tab === 'Standings' ? 4 : 1;
    let table = '';
    for (const { cells, look } of rows) {
      if (look === 'heading') table = String(cells[0]);
      const value = cells[isCoaching(cells) || tab === 'This fortnight' ? 1 : made];
      if (look === 'heading' || typeof value !== 'number') continue;
      found.set(`${isCoaching(cells) ? 'coaching' : 'drop-ins'}/${tab}/${table}/${cells[0]}`, value);
    }
  }
  const [cycle] = cycles(theTerms(), 'Fortnightly');
  if (!cycle) throw new Error('There is no fortnight.');
  for (const letter of fortnightLetters(gatherFortnight(world), cycle)) {
    if (letter.kind !== 'fortnight head of department') continue;
    for (const block of letter.blocks)
      for (const { label, value } of block.type === 'figures' ? block.rows : []) {
        const measure = { 'Drop-ins made': 'drop-ins', 'Coaching conversations': 'coaching' }[label];
        if (measure && value !== 'None expected')
          found.set(`${measure}/letter/${letter.to}`, Number.parseInt(value, 10));
      }
  }
  return found;
}

/** Whom each figure of a publication is about: those whose doing changes it. */
function aboutWhom(quiet: Published, byPerson: Map<string, Published>): Map<string, Set<string>> {
  const about = new Map([...quiet.keys()].map((key) => [key, new Set<string>()]));
  for (const [person, published] of byPerson)
    for (const [key, value] of published) if (value !== quiet.get(key)) about.get(key)?.add(person);
  return about;
}

const few = (people: readonly string[]) => people.length > 0 && people.length < 5;

/** The pairs of figures of one measure that give away a few people, with all rows of a table together as one more. */
function tellsOfFew(about: ReadonlyMap<string, Set<string>>): string[] {
  const tables = new Map<string, Set<string>>();
  for (const [key, people] of about) {
    const table = `${key.split('/').slice(0, 3).join('/')}, all rows`;
    if (!key.endsWith('/All') && !key.includes('/letter/'))
      tables.set(table, new Set([...(tables.get(table) ?? []), ...people]));
  }
  const all = [...about, ...tables];
  const wrong = all.filter(([, people]) => few([...people])).map(([key]) => key);
  for (const [key, people] of all)
    for (const [other, more] of all) {
      if (key.split('/')[0] !== other.split('/')[0] || people.size === 0) continue;
      const isPart = [...people].every((each) => more.has(each));
      if (isPart && few([...more].filter((each) => !people.has(each)))) wrong.push(`${other} less ${key}`);
    }
  return wrong;
}

test('no figure of any surface, and no difference of two, is about one to four people', () =>
  fc.assert(
    fc.property(anySchool, (people) => {
      const byPerson = new Map(
        people.map((_, at) => [codeOf(at), publishedIn(worldOf(people, [codeOf(at)]))]),
      );
      expect(tellsOfFew(aboutWhom(publishedIn(worldOf(people)), byPerson))).toEqual([]);
    }),
    { numRuns: 12 },
  ));

/** What a lead does to a row of the Staff tab between two looks at the figures. */
const anyChange = fc.record({ at: fc.nat(24), department: fc.constantFrom('gone', 'left', ...DEPARTMENTS) });

test('figures of one day after another tell of nobody who left, changed department or was deleted', () =>
  fc.assert(
    fc.property(anySchool, fc.array(anyChange, { maxLength: 6 }), (people, changes) => {
      /** One life of the school, in which somebody has made a drop-in, and its figures after each change. */
      const live = (busy: string[]): Published => {
        const world = worldOf(people, busy);
        const all: Published = new Map();
        const note = (when: number) => {
          for (const [key, value] of publishedIn(world.next() as MemoryWorld))
            if (key.startsWith('drop-ins/'))
              all.set(`${key.replace('/letter/', '/letter of /')}/${when}`, value);
        };
        note(0);
        changes.forEach(({ at, department }, nth) => {
          const rows = world.school.tabs.get('Staff') ?? [];
          const row = rows.find((cells) => cells.includes(codeOf(at)));
          const write = (field: string, value: string) => {
            if (row) row[Object.keys(staff.fields).indexOf(field)] = value;
          };
          if (row && department === 'gone') rows.splice(rows.indexOf(row), 1);
          else if (department === 'left') write('status', 'Left');
          else write('department', department);
          note(nth + 1);
        });
        return all;
      };
      const byPerson = new Map(people.map((_, at) => [codeOf(at), live([codeOf(at)])]));
      expect(tellsOfFew(aboutWhom(live([]), byPerson))).toEqual([]);
    }),
    { numRuns: 5 },
  ));

describe('groups', () => {
  const group = (name: string, from: number, to: number) => ({
    name,
    of: Array.from({ length: to - from }, (_, at) => PERSONS[from + at] ?? { person: '' }),
  });
  const PERSONS = Array.from({ length: 40 }, (_, at) => ({ person: `P${at}` }));

  test.each([
    ['big ones stand alone', [5, 9], []],
    ['small ones are joined', [9, 3, 2], ['B', 'C']],
    ['the next smallest joins a single one', [9, 5, 1], ['B', 'C']],
    ['and as many as it takes', [1, 1, 1, 1, 6], ['A', 'B', 'C', 'D', 'E']],
    ['about nobody are left out', [9, 0], []],
  ])('%s: %j', (_, sizes, joined) => {
    let from = 0;
    const groups = sizes.map((size, at) => {
      from += size;
      return group('ABCDE'[at] ?? '', from - size, from);
    });
    expect(toJoin(groups).sort()).toEqual(joined);
  });

  test('once joined they stay so', () =>
    expect(toJoin([group('A', 0, 9), group('B', 9, 18), group('C', 18, 30)], ['A', 'B']).sort()).toEqual([
      'A',
      'B',
    ]));

  test.each([
    [
      'the same rows',
      [
        [0, 6],
        [6, 12],
      ],
      true,
    ],
    ['rows that cut across', [[0, 12]], true],
    [
      'rows that are a few more',
      [
        [0, 8],
        [8, 12],
      ],
      false,
    ],
    [
      'rows that are five more',
      [
        [0, 12],
        [12, 12],
      ],
      true,
    ],
  ])('%s may stand beside two rows of six: %j', (_, spans, may) =>
    expect(
      mayStandTogether(
        [group('A', 0, 6), group('B', 6, 12)],
        spans.map(([from = 0, to = 0], at) => group(`T${at}`, from, to)),
      ),
    ).toBe(may),
  );
});
