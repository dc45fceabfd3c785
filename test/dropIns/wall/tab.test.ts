/** Being named: asked once, answered at any time by oneself alone; and the wall that follows within the hour. */
import { refreshWall } from '../../../src/dropIns/wall/tab';
import { tick } from '../../hour';
import type { MemoryWorld } from '../../memory';
import { answer, northfield, processed, RACHEL, rowsOf, SAM } from '../../northfield';

const shout = (world: MemoryWorld, id: string, given: Record<string, string> = {}) => {
  const values = {
    visitedOn: '2026-09-21',
    teacher: 'Sam Patel, Maths (SPA)',
    technique: 'Cold call',
    praise: `Words of ${id}`,
    sharing: 'A shout-out',
    thanks: 'No',
    ...given,
  };
  answer(world, 'dropInForm', { id, values });
  processed(world.next(''), 'dropInForm');
};

const says = (world: MemoryWorld, id: string, named: string, by = SAM.email) => {
  answer(world, 'consentForm', { id, by, values: { named } });
  processed(world.next(''), 'consentForm');
};

const namedOf = (world: MemoryWorld) =>
  Object.fromEntries(rowsOf(world, 'staff').map(({ id, named }) => [id, named]));
const walls = ({ school }: MemoryWorld) => school.pages.filter(({ tab }) => tab === 'Wall');
const onWall = (world: MemoryWorld) =>
  walls(world)
    .at(-1)
    ?.rows.filter(({ look }) => look === 'row')
    .map(({ cells }) => cells[1]);

test('a teacher is asked with their first shout-out, and not with private words or a second time', () => {
  const world = northfield();
  const asked = () => world.school.sent.filter(({ body }) => body.includes('May your name stand')).length;
  shout(world, 'a', { sharing: 'Just for them' });
  expect([asked(), namedOf(world)]).toEqual([0, { RNG: '', SPA: '', TRE: '', GON: '' }]);
  shout(world, 'b');
  shout(world, 'c');
  expect([asked(), namedOf(world)]).toEqual([1, { RNG: '', SPA: 'Asked', TRE: '', GON: '' }]);
});

test('each answers for themselves, the last answer stands, and anything else is set aside', () => {
  const world = northfield();
  says(world, 'a', 'Yes');
  expect(namedOf(world)).toMatchObject({ SPA: 'Yes', RNG: '' });
  says(world, 'b', 'No');
  says(world, 'c', 'Perhaps', RACHEL.email);
  expect(namedOf(world)).toMatchObject({ SPA: 'No', RNG: '' });
  expect(rowsOf(world, 'formAnswers').map(({ outcome }) => outcome)).toEqual([
    'Returned',
    'Recorded',
    'Recorded',
  ]);
});

test('the wall is made anew with a newer shout-out or another answer, and not without news', () => {
  const world = northfield();
  const hours = ['11', '12', '13', '14'].map((hour) => `2026-09-21T${hour}:10`);
  says(world, 'yes', 'Yes');
  shout(world, 'a');
  tick(world, hours[0] ?? '');
  expect(onWall(world)).toEqual(['Words of a']);
  shout(world, 'private', { sharing: 'Just for them' });
  tick(world, hours[1] ?? '');
  expect(walls(world)).toHaveLength(1);
  shout(world, 'b');
  tick(world, hours[2] ?? '');
  expect(onWall(world)).toEqual(['Words of b', 'Words of a']);
  says(world, 'no', 'No');
  tick(world, hours[3] ?? '');
  expect(onWall(world)).toEqual([]);
  expect(JSON.stringify(walls(world).at(-1))).not.toMatch(/Sam|Patel|@/);
});

test('looking for news is one read of the latest drop-ins', () => {
  const world = northfield();
  shout(world, 'a');
  tick(world, '2026-09-21T11:10');
  const next = world.next('');
  const reads: string[] = [];
  const { latest } = next.tables;
  next.tables.latest = (type, count) => {
    reads.push(type.tab);
    return latest(type, count);
  };
  next.tables.all = (type) => {
    throw new Error(`All of “${type.tab}” was read.`);
  };
  refreshWall(next);
  expect(reads).toEqual(['Drop-ins']);
});
