/** The weekly bulletin over the days: drafted and told of, edited, sent by hand or at its hour, skipped, and never sent twice (A6). */
import {
  saveBulletin,
  sendBulletin,
  showBulletin,
  skipBulletin,
} from '../../../src/dropIns/bulletin/actions';
import type { BulletinGiven } from '../../../src/dropIns/bulletin/rules';
import { change } from '../../../src/ports';
import { staff } from '../../../src/records';
import { aDropIn } from '../../builders';
import { tick } from '../../hour';
import { LEAD, type MemoryWorld } from '../../memory';
import { northfield, RACHEL, refusalOf, rowsOf, SAM, sentTo, settingOf, TOM } from '../../northfield';

const school = () =>
  northfield({
    staff: [RACHEL, { ...SAM, named: 'Yes' }, TOM],
    dropIns: [aDropIn({ sharing: 'A shout-out', visitedOn: '2026-09-18', id: 'shout' })],
  });
const ACTIONS = { show: showBulletin, save: saveBulletin, send: sendBulletin, skip: skipBulletin };

const does = (world: MemoryWorld, action: keyof typeof ACTIONS, given: Partial<BulletinGiven> = {}) =>
  ACTIONS[action](world.next(LEAD), {
    day: 'Tuesday',
    goes: 'By hand',
    opening: '',
    leftOut: [],
    ...given,
  });
const at = (world: MemoryWorld, moment: string) => tick(world, moment).includes('bulletin');
const EVERYBODY = [RACHEL, SAM, TOM].map(({ email }) => email);

test('by hand: drafted on its day, the lead is told, and it goes when they say so', () => {
  const world = school();
  does(world, 'save');
  expect(settingOf(world, 'bulletinDue')).toBe('2026-09-22T07:00');
  expect(at(world, '2026-09-22T06:10')).toBe(false);
  expect(at(world, '2026-09-22T07:10')).toBe(true);
  expect(sentTo(world)).toEqual([LEAD]);
  expect(world.school.sent[0]?.body).toContain('It goes when you send it');
  expect(at(world, '2026-09-22T15:10')).toBe(false);
  expect(does(world, 'send', { opening: 'Hello!' })).toMatchObject({ state: 'Sent', opening: 'Hello!' });
  expect(sentTo(world).slice(1)).toEqual(EVERYBODY);
  expect(world.school.sent[1]?.body).toContain('Hello!');
  expect(settingOf(world, 'bulletinDue')).toBe('2026-09-29T07:00');
});

test('by itself: it goes at its hour, each gets it once, and a second sending is nothing', () => {
  const world = school();
  does(world, 'save', { goes: 'By itself', opening: 'Written on Monday' });
  expect(at(world, '2026-09-22T07:10')).toBe(true);
  expect(world.school.sent[0]?.body).toContain(
    'It goes on Tuesday 22 September at 15:00, unless you skip it.',
  );
  expect(at(world, '2026-09-22T15:10')).toBe(true);
  expect(sentTo(world)).toEqual([LEAD, ...EVERYBODY]);
  expect(world.school.sent[1]?.body).toContain('Written on Monday');
  expect(at(world, '2026-09-22T16:10')).toBe(false);
  does(world, 'send');
  expect(sentTo(world)).toHaveLength(4);
  expect(settingOf(world, 'bulletinDue')).toBe('2026-09-29T07:00');
});

test('a draft that came late waits for a hand, since nobody could have read it before its hour', () => {
  const world = school();
  does(world, 'save', { goes: 'By itself' });
  expect(at(world, '2026-09-22T16:10')).toBe(true);
  expect(world.school.sent[0]?.body).toContain('It goes when you send it');
  expect(settingOf(world, 'bulletinDue')).toBe('2026-09-29T07:00');
});

test('an hour that was missed until the next week sends nothing that nobody could have read', () => {
  const world = school();
  does(world, 'save', { goes: 'By itself' });
  at(world, '2026-09-22T07:10');
  expect(at(world, '2026-09-28T08:10')).toBe(true);
  expect(sentTo(world)).toEqual([LEAD, LEAD]);
  expect(settingOf(world, 'bulletinDue')).toBe('2026-09-29T07:00');
});

test('a word written on Monday stays when the draft is made anew on its day', () => {
  const world = school();
  does(world, 'save', { opening: 'Soon half term.', leftOut: ['shout'] });
  world.school.now = '2026-09-22T07:10';
  tick(world, '2026-09-22T07:10');
  const { opening, lines } = does(world, 'show');
  expect(opening).toBe('Soon half term.');
  expect(lines.map(({ key, isOut }) => [key, isOut])).toEqual([
    ['SPA', false],
    ['shout', true],
  ]);
});

test('skipped: nothing goes this week, and it can be taken up again', () => {
  const world = school();
  does(world, 'save', { goes: 'By itself' });
  at(world, '2026-09-22T07:10');
  expect(does(world, 'skip', { goes: 'By itself' }).state).toBe('Skipped');
  expect(at(world, '2026-09-22T15:10')).toBe(false);
  expect(sentTo(world)).toEqual([LEAD]);
  world.school.now = '2026-09-22T14:00';
  expect(does(world, 'save', { goes: 'By itself' })).toMatchObject({
    state: 'Draft',
    due: '2026-09-22T15:00',
  });
});

test('without anybody who may be named there is nothing to keep and nobody is told', () => {
  const world = northfield();
  expect(does(world, 'save')).toMatchObject({ state: 'Draft', lines: [] });
  expect(rowsOf(world, 'bulletins')).toEqual([]);
  expect(at(world, '2026-09-22T07:10')).toBe(true);
  expect([sentTo(world), settingOf(world, 'bulletinDue')]).toEqual([[], '2026-09-29T07:00']);
});

test('in a holiday it is not drafted', () => {
  const world = school();
  does(world, 'save');
  expect(at(world, '2026-10-28T07:10')).toBe(true);
  expect(sentTo(world)).toEqual([]);
});

test('a yes that is taken back after the draft takes the name out of it', () => {
  const world = school();
  does(world, 'save', { goes: 'By itself' });
  at(world, '2026-09-22T07:10');
  world.next(LEAD).tables.commit(change(staff, [{ ...SAM, named: 'No' }]));
  at(world, '2026-09-22T15:10');
  expect(JSON.stringify(world.school.sent.slice(1))).not.toContain('Patel');
});

test('it is the leads’ alone', () => {
  expect(refusalOf(() => showBulletin(school().next(SAM.email)))).toContain('Only a coaching lead');
});

test('showing it writes nothing', () => {
  const world = school();
  const { lines, letter, state } = does(world, 'show');
  expect(state).toBe('Draft');
  expect(lines.map(({ says }) => says)).toEqual([
    'Sam Patel, Maths: Cold call',
    `Sam Patel, Maths: ${aDropIn().praise}`,
  ]);
  expect(letter.subject).toContain('week of Monday 21 September');
  expect([rowsOf(world, 'bulletins'), world.school.sent]).toEqual([[], []]);
});

test('the next week somebody else is named', () => {
  const world = northfield({
    staff: [RACHEL, SAM, TOM].map((person) => ({ ...person, named: 'Yes' as const })),
  });
  const named = () => does(world, 'show').lines.map(({ key }) => key);
  expect(named()).toEqual(['RNG', 'SPA']);
  does(world, 'send', { leftOut: ['SPA'] });
  world.school.now = '2026-09-28T10:00';
  expect(named()).toEqual(['SPA', 'TRE']);
});
