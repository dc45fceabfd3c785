/** Letters through the outbox: in order of importance, in batches, none twice and none lost, whatever gives out on the way. */
import { commitAndSend, sendWaiting } from '../../../src/kit/outbox/send';
import { add } from '../../../src/ports';
import { activity } from '../../../src/records';
import { aWorld, type MemoryWorld } from '../../memory';
import { rowsOf } from '../../northfield';
import { readIcs } from '../../readIcs';
import { aLetter, keysSent, letters, nextHour, noneTwice, states, waits } from './letters';

test('the most important goes first; among equals the order stays', () => {
  const world = aWorld();
  commitAndSend(
    world,
    [],
    [aLetter('c', { importance: 7 }), aLetter('a', { importance: 1 }), aLetter('b', { importance: 7 })],
  );
  expect(keysSent(world)).toEqual(['a', 'c', 'b']);
  expect(states(world)).toEqual({ Sent: 3 });
  expect(waits(world)).toBe(false);
});

test('a mail is the letter: both bodies, copies, replies and the invitation in the school’s own time', () => {
  const world = aWorld();
  const person = { name: 'Sam Patel', email: 'spa@northfield.example' };
  const invitation = {
    uid: 's1@stepwise',
    title: 'Coaching',
    starts: '2026-09-29T15:30',
    minutes: 30,
    description: 'Coaching.',
    organiser: person,
    attendees: [person],
  };
  commitAndSend(
    world,
    [],
    [aLetter('a', { cc: 'c@northfield.example', replyTo: 'r@northfield.example', invitation })],
  );
  const [mail] = world.school.sent;
  expect(mail).toMatchObject({
    to: 'a@northfield.example',
    cc: 'c@northfield.example',
    replyTo: 'r@northfield.example',
    name: 'Northfield School',
    subject: 'Letter a',
    attachments: [{ name: 'invitation.ics', type: 'text/calendar; method=REQUEST; charset=utf-8' }],
  });
  expect(mail?.body).toContain('Words.');
  expect(mail?.htmlBody).toContain('<p');
  expect(readIcs(mail?.attachments[0]?.text ?? '')).toMatchObject({
    starts: '2026-09-29T15:30:00Z',
    stamp: '2026-09-21T10:00:00Z',
  });
});

test('what letters tell of is stored in the very commit that claims them', () => {
  const world = aWorld();
  const row = {
    at: '2026-09-21T10:00',
    who: '',
    what: 'Something',
    kind: 'Done' as const,
    detail: '',
    id: 'x',
  };
  world.school.commitsLeft = 1;
  expect(() => commitAndSend(world, add(activity, [row]), letters(3))).toThrow('maximum execution time');
  expect(rowsOf(world, 'activity')).toHaveLength(1);
  expect(states(world)).toEqual({ Sending: 3 });
});

test('without letters the changes are stored all the same, in one commit', () => {
  const world = aWorld();
  world.school.commitsLeft = 1;
  commitAndSend(world, [], []);
  expect(world.school.sent).toEqual([]);
});

describe('batches of 50', () => {
  test.each([
    [49, 2],
    [50, 2],
    [51, 5],
    [120, 8],
  ])('%i letters take %i commits', (count, commits) => {
    const world = aWorld();
    world.school.commitsLeft = commits;
    commitAndSend(world, [], letters(count));
    expect(world.school.commitsLeft).toBe(0);
    expect(states(world)).toEqual({ Sent: count });
    noneTwice(world);
  });

  test('a run that dies after the first batch leaves no more than 50 uncertain, and the rest goes at the next hour', () => {
    const world = aWorld();
    world.school.commitsLeft = 3;
    expect(() => commitAndSend(world, [], letters(120))).toThrow();
    world.school.commitsLeft = Number.POSITIVE_INFINITY;
    expect(states(world)).toEqual({ Sent: 50, Sending: 50, Waiting: 20 });
    expect(waits(world)).toBe(true);
    sendWaiting(nextHour(world));
    expect(states(world)).toEqual({ Sent: 70, Uncertain: 50 });
    expect(waits(world)).toBe(false);
    noneTwice(world);
  });
});

describe('the quota is used up midway', () => {
  test('the rest waits and goes the next day, the most important first, none twice', () => {
    const world = aWorld();
    world.school.quota = 60;
    commitAndSend(world, [], [...letters(70), ...letters(0), aLetter('first', { importance: 1 })]);
    expect(keysSent(world)[0]).toBe('first');
    expect(states(world)).toEqual({ Sent: 60, Waiting: 11 });
    expect(waits(world)).toBe(true);
    expect(rowsOf(world, 'outbox').find(({ state }) => state === 'Waiting')?.why).toBe(
      'Today’s mail quota is used up.',
    );

    sendWaiting(world.next(''));
    expect(states(world)).toEqual({ Sent: 60, Waiting: 11 });
    expect(waits(world)).toBe(true);

    world.school.quota = 100;
    commitAndSend(world.next(''), [], [aLetter('urgent', { importance: 1 })]);
    expect(waits(world)).toBe(true);
    sendWaiting(world.next(''));
    expect(states(world)).toEqual({ Sent: 72 });
    expect(waits(world)).toBe(false);
    noneTwice(world);
  });

  test('the service is asked once more at most, not once for each that waits', () => {
    const world = aWorld();
    world.school.quota = 2;
    let asked = 0;
    world.school.refuse = () => {
      asked += 1;
      return undefined;
    };
    commitAndSend(world, [], letters(40));
    expect(asked).toBe(3);
  });

  test('a copy counts as a recipient', () => {
    const world = aWorld();
    world.school.quota = 1;
    commitAndSend(world, [], [aLetter('a', { cc: 'c@northfield.example' })]);
    expect(states(world)).toEqual({ Waiting: 1 });
  });
});

test('when the time runs out the rest waits for the next hour', () => {
  const world = aWorld();
  world.school.time = 30;
  commitAndSend(world, [], letters(80));
  expect(states(world)).toEqual({ Sent: 30, Waiting: 50 });
  expect(rowsOf(world, 'outbox').find(({ state }) => state === 'Waiting')?.why).toBe(
    'The run had no time left.',
  );
  world.school.time = Number.POSITIVE_INFINITY;
  sendWaiting(world.next(''));
  expect(states(world)).toEqual({ Sent: 80 });
  noneTwice(world);
});

test('what was sent of a small batch before the run died is never sent again', () => {
  const world = aWorld();
  world.school.commitsLeft = 1;
  expect(() => commitAndSend(world, [], letters(3))).toThrow();
  world.school.commitsLeft = Number.POSITIVE_INFINITY;
  sendWaiting(nextHour(world));
  expect(states(world)).toEqual({ Uncertain: 3 });
  expect(world.school.sent).toHaveLength(3);
});

test('sending what waits can die at any commit: none goes twice and none is forgotten', () => {
  for (let commits = 0; commits < 9; commits++) {
    const world = aWorld();
    world.school.quota = 0;
    commitAndSend(world, [], letters(120));
    world.school.quota = 1000;
    world.school.commitsLeft = commits;
    try {
      sendWaiting(world.next(''));
    } catch {
      // The run was cut off.
    }
    world.school.commitsLeft = Number.POSITIVE_INFINITY;
    if (waits(world)) sendWaiting(nextHour(world));
    const { Sent = 0, Uncertain = 0, ...others } = states(world);
    expect(others).toEqual({});
    expect(Sent + Uncertain).toBe(120);
    expect(Uncertain).toBeLessThanOrEqual(50);
    noneTwice(world);
  }
});

describe('a letter that the service will not take', () => {
  test.each(['Invalid email: l002', 'Failed to send email: no recipient'])(
    '“%s” is refused, and the others go',
    (why) => {
      const world = aWorld();
      world.school.refuse = ({ to }) => (to.startsWith('l002') ? new Error(why) : undefined);
      commitAndSend(world, [], letters(4));
      expect(states(world)).toEqual({ Sent: 3, Refused: 1 });
      expect(rowsOf(world, 'outbox').find(({ state }) => state === 'Refused')?.why).toContain(why);
      expect(waits(world)).toBe(false);
      sendWaiting(world.next(''));
      expect(world.school.sent).toHaveLength(3);
    },
  );

  test('a fault of the service makes one letter uncertain, not those that went or were not tried', () => {
    const world = aWorld();
    world.school.refuse = (_, nth) => (nth === 3 ? new Error('Service unavailable: Mail') : undefined);
    expect(() => commitAndSend(world, [], letters(60))).toThrow('Service unavailable: Mail');
    expect(states(world)).toEqual({ Sent: 2, Uncertain: 1, Waiting: 57 });
    expect(waits(world)).toBe(true);
    world.school.refuse = undefined;
    sendWaiting(world.next(''));
    expect(states(world)).toEqual({ Sent: 59, Uncertain: 1 });
    noneTwice(world);
  });
});

describe('a letter that is too long for its cell', () => {
  const longest = (world: MemoryWorld) =>
    Math.max(...rowsOf(world, 'outbox').map(({ letter }) => letter.length));
  test.each([
    ['one endless quote', 1, 'x'.repeat(60_000)],
    ['many long quotes', 12, 'x'.repeat(5_900)],
    ['many short ones', 200, 'x'.repeat(400)],
    ['characters that JSON spells out', 3, '\u0001'.repeat(6_000)],
    ['faces of two units each', 10, '😀'.repeat(5_000)],
  ])('%s: is cut, said so, and goes', (_, count, text) => {
    const world = aWorld();
    const blocks = Array.from({ length: count }, () => ({ type: 'quote' as const, text }));
    world.school.quota = 0;
    commitAndSend(world, [], [aLetter('a', { blocks })]);
    expect(longest(world)).toBeGreaterThan(5_000);
    expect(longest(world)).toBeLessThan(50_000);
    world.school.quota = Infinity;
    sendWaiting(world.next());
    expect(states(world)).toEqual({ Sent: 1 });
    expect(world.school.sent[0]?.body).toContain('(the rest stands in the sheet)');
    expect(world.school.sent[0]?.body).not.toMatch(/\p{Surrogate}/u);
  });

  test('a letter that fits is not touched', () => {
    const world = aWorld();
    const text = 'x'.repeat(20_000);
    commitAndSend(world, [], [aLetter('a', { blocks: [{ type: 'quote', text }] })]);
    expect(world.school.sent[0]?.body).toContain(text.slice(0, 60));
    expect(world.school.sent[0]?.body).not.toContain('(the rest stands in the sheet)');
  });

  test('of one that went the words are gone from the outbox, and of one that waits or is uncertain they stay', () => {
    const world = aWorld();
    commitAndSend(world, [], [aLetter('a')]);
    expect(rowsOf(world, 'outbox')[0]).toMatchObject({ state: 'Sent', letter: '', subject: 'Letter a' });
    world.school.quota = 0;
    commitAndSend(world.next(), [], [aLetter('b')]);
    expect(rowsOf(world, 'outbox')[0]).toMatchObject({
      state: 'Waiting',
      letter: expect.stringContaining('Words.'),
    });
  });
});
