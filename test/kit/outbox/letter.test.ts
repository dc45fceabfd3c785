/** What Stepwise tells a lead of itself. */
import { lettersReady } from '../../../src/fortnight/letters/ready';
import { toText } from '../../../src/kit/letters/render';
import { faultReport } from '../../../src/kit/outbox/letter';
import { theSchool } from '../../builders';

const cycle = { number: 1, firstDay: '2026-09-07', lastDay: '2026-09-18', days: [] };
const to = 'lead@northfield.example';
const school = theSchool();

test('the first letters wait to be read, and the lead hears when they go', () => {
  const letter = lettersReady({ to, school, cycle, count: 84, due: '2026-09-18T15:00' });
  expect(letter).toMatchObject({ key: `letters ready/2026-09-18/${to}`, to, importance: 2 });
  expect(toText(letter).replace(/\s+/g, ' ')).toContain(
    '84 letters for the fortnight of 7–18 September are ready, and nothing goes until you have read them.',
  );
  expect(toText(letter)).toContain('Friday 18 September at 15:00');
});

test('a fault is told in plain words, once a day, with the program’s own words for whoever mends it', () => {
  const news = {
    to,
    school,
    today: '2026-09-18',
    doing: 'taking in form answers',
    detail: 'Error: x\n  at y',
  };
  const letter = faultReport(news);
  expect(letter.key).toBe(faultReport({ ...news, detail: 'Error: another' }).key);
  expect(letter.key).not.toBe(faultReport({ ...news, today: '2026-09-19' }).key);
  expect(toText(letter)).toContain('Stepwise met a fault while taking in form answers.');
  expect(toText(letter)).toContain('> Error: x\n>   at y\n');
});
