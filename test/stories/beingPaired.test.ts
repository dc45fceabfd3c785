/** Whoever is paired hears of it at once: by whom, for what, when they first meet and who sees what. */
import type { CoachingPayload } from '../../src/coaching/payload';
import type { Pair } from '../../src/records';
import { aSchoolWithoutPairs, call, desk, type Letter, lettersTo } from './school';
import { proseOf } from './twins';

const COACH = 'b.cooper@northfield.example';
const TEACHER = 's.rossi@northfield.example';

describe('B12: whoever is paired', () => {
  const paired = async (list: Partial<Pair>[], tell?: boolean, from = '2026-09-14') => {
    const school = await aSchoolWithoutPairs();
    const programme = {
      name: 'Pilot',
      cadence: 'Fortnightly',
      startsOn: '2026-09-07',
      endsOn: '2027-07-16',
      slotDay: 'Tuesday',
      slotTime: '15:30',
      visits: '',
      leastDays: '',
      agreeFirst: '',
      id: '',
    };
    const { programmes } = await call<CoachingPayload>(school, 'saveProgramme', programme);
    const given = list.map((couple) => ({ format: '', mode: '', ...couple }));
    const args = [programmes[0]?.id, from, given, ...(tell === undefined ? [] : [tell])];
    await call(school, 'savePairs', ...args);
    return school;
  };

  test('hears at once, by one letter each, that names all', async () => {
    const school = await paired([
      { coach: 'BCO', teacher: 'SRO' },
      { coach: 'BCO', teacher: 'LJA' },
    ]);
    expect(school.ws.mail.sent).toHaveLength(3);
    const [toCoach, ...more] = lettersTo(school, COACH);
    expect(more).toEqual([]);
    for (const words of [
      'Renée Reid has paired you for coaching in the programme “Pilot”, from Monday 14 September on.',
      'It runs until Friday 16 July 2027; each pair talks every fortnight, and Tuesday at 15:30 is kept free for it.',
      'You coach Siobhán Rossi, English: your first meeting is offered for Tuesday 15 September at 15:30.',
      'your first meeting is offered for Tuesday 15 September at 16:00.',
      'Never part of performance management.',
    ])
      expect(proseOf(toCoach as Letter)).toContain(words);
    const [toTeacher] = lettersTo(school, TEACHER) as [Letter];
    expect(toTeacher).toMatchObject({ subject: 'Coaching: you and Björn Cooper', replyTo: COACH });
    expect(proseOf(toTeacher)).toContain(
      'Björn Cooper, English, coaches you: your first meeting is offered for Tuesday 15 September at 15:30.',
    );
    expect(proseOf(toTeacher)).toContain('seen by you, the coach and the coaching lead');
  });

  test('hears nothing where the lead says so', async () =>
    expect((await paired([{ coach: 'BCO', teacher: 'SRO' }], false)).ws.mail.sent).toEqual([]));

  test('hears of a group in one letter, with one first meeting', async () => {
    const school = await paired([
      { coach: 'BCO', teacher: 'SRO', format: 'Small group' },
      { coach: 'BCO', teacher: 'LJA', format: 'Small group' },
    ]);
    expect(school.ws.mail.sent).toHaveLength(3);
    expect(proseOf(lettersTo(school, TEACHER)[0] as Letter)).toContain('You meet together with ');
    for (const letter of school.ws.mail.sent)
      expect(proseOf(letter)).toContain('offered for Tuesday 15 September at 15:30');
  });

  test('and coaches one another, reads both in one letter', async () => {
    const school = await paired([
      { coach: 'BCO', teacher: 'SRO', format: 'Reciprocal' },
      { coach: 'SRO', teacher: 'BCO', format: 'Reciprocal' },
    ]);
    expect(school.ws.mail.sent).toHaveLength(2);
    const words = proseOf(lettersTo(school, TEACHER)[0] as Letter);
    expect(words).toContain('Björn Cooper, English, coaches you: ');
    expect(words).toContain('You coach Björn Cooper, English: ');
  });

  test('is never told twice: what exists already is refused, and nobody is written to', async () => {
    const school = await paired([{ coach: 'BCO', teacher: 'SRO' }]);
    const { programmes } = await desk(school);
    const again = call(school, 'savePairs', programmes[0]?.id, '2026-09-14', [
      { coach: 'BCO', teacher: 'SRO', format: '', mode: '' },
    ]);
    await expect(again).rejects.toThrow('already has Björn Cooper as coach');
    expect(school.ws.mail.sent).toHaveLength(2);
  });
});
