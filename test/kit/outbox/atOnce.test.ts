/** Letters that several runs have in hand at once, that come too fast, or that wait for the lock: none twice, none lost. */
import { commitAndSend, sendWaiting } from '../../../src/kit/outbox/send';
import { change, SentTooFast } from '../../../src/ports';
import { outbox } from '../../../src/records';
import { aWorld } from '../../memory';
import { rowsOf } from '../../northfield';
import { aLetter, letters, nextHour, noneTwice, states, waits } from './letters';

describe('two runs at once', () => {
  test('never send the same letter, and neither takes what the other has in hand for lost', () => {
    const world = aWorld();
    world.school.quota = 0;
    commitAndSend(world, [], letters(120));
    world.school.quota = 1000;
    world.school.now = '2026-09-21T11:00';
    const other = world.next('');
    world.school.refuse = (_, nth) => {
      // Amid the first run's letters, the next hour's run begins.
      if (nth === 20 || nth === 70) sendWaiting(other);
      return undefined;
    };
    sendWaiting(world.next(''));
    expect(states(world)).toEqual({ Sent: 120 });
    noneTwice(world);
  });

  test('what one had in hand is uncertain ten minutes later, and not before', () => {
    const world = aWorld();
    world.school.commitsLeft = 1;
    expect(() => commitAndSend(world, [], letters(3))).toThrow();
    world.school.commitsLeft = Number.POSITIVE_INFINITY;
    world.school.now = '2026-09-21T10:09:59';
    sendWaiting(world.next(''));
    expect(states(world)).toEqual({ Sending: 3 });
    world.school.now = '2026-09-21T10:10';
    sendWaiting(world.next(''));
    expect(states(world)).toEqual({ Uncertain: 3 });
  });

  test('a letter that an earlier release left as being sent is uncertain', () => {
    const world = aWorld();
    world.school.commitsLeft = 1;
    expect(() => commitAndSend(world, [], letters(1))).toThrow();
    world.school.commitsLeft = Number.POSITIVE_INFINITY;
    const [row] = rowsOf(world, 'outbox');
    if (row) world.next('').tables.commit(change(outbox, [{ ...row, state: 'Sending' }]));
    sendWaiting(nextHour(world));
    expect(states(world)).toEqual({ Uncertain: 1 });
  });
});

test('letters that come too fast wait for the next hour, none uncertain, and none is told as a fault', () => {
  const world = aWorld();
  world.school.refuse = (_, nth) => (nth === 21 ? new SentTooFast('Try Utilities.sleep(1000)') : undefined);
  commitAndSend(world, [], letters(84));
  expect(states(world)).toEqual({ Sent: 20, Waiting: 64 });
  expect(waits(world)).toBe(true);
  world.school.refuse = undefined;
  sendWaiting(nextHour(world));
  sendWaiting(nextHour(world));
  expect(states(world)).toEqual({ Sent: 84 });
  expect(waits(world)).toBe(false);
  noneTwice(world);
});

test('no letter goes while the lock is held, and those of later commits wait their turn', () => {
  const world = aWorld();
  world.withLock(() => {
    commitAndSend(world, [], [aLetter('a')]);
    commitAndSend(world, [], [aLetter('b')]);
    expect([states(world), world.school.sent]).toEqual([{ Sending: 1, Waiting: 1 }, []]);
  });
  expect(states(world)).toEqual({ Sent: 2 });
});
