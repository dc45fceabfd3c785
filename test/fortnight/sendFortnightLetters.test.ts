/** The fortnight's letters: asked about first, then each once, whatever hours or fortnights were missed. */
import { gatherFortnight } from '../../src/fortnight/gather';
import { fortnightLetters } from '../../src/fortnight/letters/fortnightLetters';
import {
  approveLetters,
  previewLetters,
  sendFortnightLetters,
} from '../../src/fortnight/sendFortnightLetters';
import { add } from '../../src/ports';
import { staff } from '../../src/records';
import { withSettings } from '../../src/school/settings';
import { aPerson, aTerm } from '../builders';
import { tick } from '../hour';
import { type aWorld, LEAD, type MemoryWorld } from '../memory';
import { northfield, RACHEL, refusalOf, rowsOf, SAM, sentTo, settingOf, TOM } from '../northfield';

const FIRST = '2026-09-18';
const SECOND = '2026-10-02';
const OTHER_LEAD = 'second@northfield.example';
const school = (settings: NonNullable<Parameters<typeof aWorld>[0]>['settings'] = {}) =>
  northfield({
    now: '2026-09-14T10:00',
    settings: { lettersDue: `${FIRST}T15:00`, figuresShownAt: '2026-09-14T10:00', ...settings },
  });
const approved = (settings = {}) => school({ lettersApproved: '2026-09-14', ...settings });
const keys = (world: MemoryWorld) =>
  rowsOf(world, 'outbox')
    .map(({ id }) => id)
    .sort();
const fortnightsTold = (world: MemoryWorld) => [
  ...new Set(
    keys(world)
      .filter((key) => key.startsWith('fortnight'))
      .map((key) => key.split('/')[1]),
  ),
];

describe('before a lead has approved', () => {
  const asked = (world: MemoryWorld) =>
    world.school.sent.filter(({ subject }) => subject.startsWith('Please read'));

  test('each lead is asked once, on the morning of the day, and nobody else hears', () => {
    const world = school({ leads: `${LEAD}, ${OTHER_LEAD}` });
    for (const hour of ['06:20', '07:20', '08:20', '15:20', '16:20']) tick(world, `${FIRST}T${hour}`);
    for (const day of ['2026-09-21', '2026-09-25', SECOND]) tick(world, `${day}T15:20`);
    expect(sentTo(world)).toEqual([LEAD, OTHER_LEAD]);
    expect(asked(world)).toHaveLength(2);
    expect(asked(world)[0]?.body).toContain('Friday 18 September at 15:00');
  });

  test('the count in the letter is what will be sent', () => {
    const world = school();
    tick(world, `${FIRST}T07:20`);
    const { letters } = previewLetters(world.next(LEAD));
    expect(asked(world)[0]?.body).toContain(`${letters.length} letters`);
  });

  test('approving before the hour sends nothing yet, and at the hour they go', () => {
    const world = school();
    tick(world, `${FIRST}T07:20`);
    world.school.now = `${FIRST}T09:00`;
    const answer = approveLetters(world.next(LEAD));
    expect(answer.notice).toBe(
      'The letters are approved on Friday 18 September. The next go on Friday 18 September at 15:00.',
    );
    expect(answer.letters).toEqual({ approvedOn: FIRST, writtenFor: '' });
    expect(sentTo(world)).toEqual([LEAD]);
    tick(world, `${FIRST}T15:20`);
    expect(fortnightsTold(world)).toEqual([FIRST]);
  });

  test('approving after the hour sends them at once', () => {
    const world = school();
    world.school.now = '2026-09-21T09:00';
    const { letters } = previewLetters(world.next(LEAD));
    const answer = approveLetters(world.next(LEAD));
    expect(answer.letters).toEqual({ approvedOn: '2026-09-21', writtenFor: FIRST });
    expect(answer.notice).toBe(
      `${letters.length} letters are on their way. The next go on Friday 2 October at 15:00.`,
    );
    expect(keys(world)).toEqual(letters.map(({ key }) => key).sort());
    const again = approveLetters(world.next(LEAD));
    expect(again.notice).not.toContain('on their way');
    expect(again.letters.writtenFor).toBe(FIRST);
    expect(world.school.sent).toHaveLength(letters.length);
  });

  test('dates that were changed in their tab are asked about at their own end, and hold up nothing', () => {
    const world = northfield({
      now: `${FIRST}T07:20`,
      terms: [aTerm('Autumn 1', '2026-09-07', '2026-09-25')],
      settings: { lettersDue: '2026-09-17T15:00' },
    });
    expect(tick(world, `${FIRST}T07:20`)).toEqual(['letters']);
    expect(tick(world, `${FIRST}T08:20`)).toEqual(['letters']);
    expect(asked(world)[0]?.subject).toContain('7–18 September');
    expect(tick(world, `${FIRST}T09:20`)).toEqual(['rounds']);
  });
});

describe('once approved', () => {
  test('each letter goes once, at the hour, and the figures are made anew with it', () => {
    const world = approved();
    tick(world, `${FIRST}T14:20`);
    expect(sentTo(world)).toEqual([]);
    const pages = world.school.pages.length;
    tick(world, `${FIRST}T15:20`);
    const expected = previewLetters(world.next(LEAD)).letters;
    expect(expected.length).toBeGreaterThan(4);
    expect(keys(world)).toEqual(expected.map(({ key }) => key).sort());
    expect([...new Set(sentTo(world))].sort()).toEqual([LEAD, RACHEL.email, SAM.email, TOM.email].sort());
    expect(world.school.pages.length).toBe(pages + 1);
    expect(settingOf(world, 'lettersWrittenFor')).toBe(FIRST);
    expect(settingOf(world, 'lettersDue')).toBe(`${SECOND}T15:00`);
  });

  test('run again, none goes, from the tick or by hand', () => {
    const world = approved();
    tick(world, `${FIRST}T15:20`);
    const count = world.school.sent.length;
    expect(tick(world, `${FIRST}T15:40`)).not.toContain('letters');
    expect(sendFortnightLetters(world.next(''))).toBe(0);
    expect(tick(world, `${FIRST}T16:20`)).not.toContain('letters');
    expect(world.school.sent).toHaveLength(count);
  });

  test('someone who joins after they went gets none of a fortnight that is told', () => {
    const world = approved();
    tick(world, `${FIRST}T15:20`);
    const count = world.school.sent.length;
    const joiner = aPerson({ forename: 'Nina', surname: 'Shah' });
    world.tables.commit(add(staff, [joiner]));
    expect(sendFortnightLetters(world.next(''))).toBe(0);
    expect(world.school.sent).toHaveLength(count);
  });

  test('letters whose keys were used are never written again, whatever the settings have forgotten', () => {
    const world = approved();
    tick(world, `${FIRST}T15:20`);
    const count = world.school.sent.length;
    const forgetful = withSettings(world.next(''), { lettersWrittenFor: '' });
    expect(sendFortnightLetters(forgetful)).toBe(0);
    expect(world.school.sent).toHaveLength(count);
  });

  test.each(['2026-09-18T18:20', '2026-09-19T03:20', '2026-09-24T23:20'])(
    'a missed hour is caught up at %s',
    (now) => {
      const world = approved();
      expect(tick(world, now)).toContain('letters');
      expect(fortnightsTold(world)).toEqual([FIRST]);
      expect(settingOf(world, 'lettersDue')).toBe(`${SECOND}T15:00`);
    },
  );

  test('of two missed fortnights only the latest is told', () => {
    const world = approved();
    tick(world, '2026-10-05T08:20');
    expect(fortnightsTold(world)).toEqual([SECOND]);
    expect(settingOf(world, 'lettersDue')).toBe('2026-10-16T15:00');
  });

  test('fortnight after fortnight each has its letters, over a half term and to the end of the dates', () => {
    const world = approved();
    for (let day = 18; day <= 30; day++) tick(world, `2026-09-${day}T15:20`);
    for (const month of ['10', '11', '12'])
      for (let day = 1; day <= 31; day++)
        if (!(month === '11' && day === 31))
          tick(world, `2026-${month}-${String(day).padStart(2, '0')}T15:20`);
    expect(fortnightsTold(world).sort()).toEqual([
      FIRST,
      SECOND,
      '2026-10-16',
      '2026-11-06',
      '2026-11-20',
      '2026-12-04',
      '2026-12-18',
    ]);
    expect(settingOf(world, 'lettersDue')).toBe('');
    expect(new Set(keys(world)).size).toBe(keys(world).length);
  });

  test('a run that dies in the middle leaves nothing out and sends nothing twice', () => {
    for (let commits = 0; commits < 4; commits++) {
      const world = approved();
      world.school.commitsLeft = commits;
      try {
        tick(world, `${FIRST}T15:20`);
      } catch {
        // The run was cut off.
      }
      world.school.commitsLeft = Number.POSITIVE_INFINITY;
      for (const hour of ['16:20', '17:20']) tick(world, `${FIRST}T${hour}`);
      const expected = previewLetters(world.next(LEAD))
        .letters.map(({ key }) => key)
        .sort();
      expect(keys(world)).toEqual(expected);
      expect(world.school.sent.map(({ to, subject }) => `${to} ${subject}`).sort()).toEqual(
        rowsOf(world, 'outbox')
          .map(({ to, subject }) => `${to} ${subject}`)
          .sort(),
      );
    }
  });

  test('when the quota is used up the lead’s letter goes first, and the rest the next day', () => {
    const world = approved();
    world.school.quota = 2;
    tick(world, `${FIRST}T15:20`);
    expect(sentTo(world)[0]).toBe(LEAD);
    world.school.quota = 100;
    expect(tick(world, '2026-09-19T07:20')).toEqual(['waiting letters', 'rounds']);
    expect(rowsOf(world, 'outbox').every(({ state }) => state === 'Sent')).toBe(true);
    expect(tick(world, '2026-09-19T08:20')).toEqual(['rounds']);
  });

  test('a calendar without term dates leaves nothing due', () => {
    const world = northfield({
      now: `${FIRST}T15:20`,
      terms: [],
      settings: { lettersApproved: '2026-09-14', lettersDue: `${FIRST}T15:00` },
    });
    tick(world, `${FIRST}T15:20`);
    expect(sentTo(world)).toEqual([]);
    expect(settingOf(world, 'lettersDue')).toBe('');
  });
});

describe('the preview', () => {
  test.each([
    ['2026-09-01T10:00', '', FIRST, false],
    ['2026-09-14T10:00', '', FIRST, false],
    ['2026-09-21T10:00', '', FIRST, false],
    ['2026-09-21T10:00', FIRST, SECOND, false],
    ['2026-12-28T10:00', '2026-12-18', '2026-12-18', true],
  ])(
    'at %s, with letters written for %j, shows the fortnight to %s',
    (now, lettersWrittenFor, lastDay, sent) => {
      const world = northfield({ now, settings: { lettersWrittenFor } });
      const shown = previewLetters(world.next(LEAD));
      expect(shown).toMatchObject({ cycle: { lastDay }, due: `${lastDay}T15:00`, sent });
      expect(shown.letters.every(({ key }) => key.includes(lastDay))).toBe(true);
    },
  );

  test('shows the letters just as they would be sent now', () => {
    const world = northfield({ now: '2026-09-21T10:00' });
    const { cycle, letters } = previewLetters(world.next(LEAD));
    expect(letters).toEqual(fortnightLetters(gatherFortnight(world), { ...cycle, days: [] }));
    expect(sentTo(world)).toEqual([]);
    expect(keys(world)).toEqual([]);
  });

  test('without term dates it is told what to do', () =>
    expect(refusalOf(() => previewLetters(northfield({ terms: [] })))).toContain('Set up → Term dates'));
});
