/** Programmes and pairs: what a lead can arrange, what is refused and why, and that history stays. */
import { endPair, savePairs, swapPair } from '../../../src/programmes/pairs/arrangePairs';
import { saveProgramme } from '../../../src/programmes/programme/saveProgramme';
import { aPair, aProgramme } from '../../builders';
import { aWorld } from '../../memory';
import { GONE, northfield, RACHEL, refusalOf, rowsOf, SAM, settingOf, TOM } from '../../northfield';

const by = (coach: string) => ({ coach, format: '', mode: '' }) as const;
const people = { staff: [RACHEL, SAM, TOM, GONE], programmes: [aProgramme()] };

describe('a programme', () => {
  test('is new without an id, and keeps the one it is given', () => {
    const world = aWorld();
    saveProgramme(world, aProgramme({ id: '', name: ' Pilot ' }));
    const [made] = rowsOf(world, 'programmes');
    expect(made).toMatchObject({ name: 'Pilot', id: 'id-1', slotDay: 'Tuesday' });
    saveProgramme(world.next(), aProgramme({ id: 'id-1', name: 'Pilot', cadence: 'Weekly' }));
    expect(rowsOf(world, 'programmes')).toMatchObject([{ id: 'id-1', cadence: 'Weekly' }]);
  });

  test.each([
    [{ name: '  ' }, 'Please give the programme a name.'],
    [{ endsOn: '2026-09-06' }, 'The programme can’t end before it starts on Monday 7 September.'],
    [{ slotTime: '' as const }, 'A protected slot needs both a day and a time.'],
    [{ slotDay: '' as const }, 'A protected slot needs both a day and a time.'],
    [{ name: 'PILOT ', id: '' }, 'There is a programme called “PILOT” already.'],
    [{ id: 'gone', name: 'Other' }, 'Somebody has taken a row out of “Programmes”'],
  ])('%j is refused', (given, sentence) => {
    const world = aWorld(people);
    expect(refusalOf(() => saveProgramme(world, aProgramme(given)))).toContain(sentence);
    expect(rowsOf(world, 'programmes')).toEqual([aProgramme()]);
  });

  test.each([{ endsOn: '2026-09-07' }, { slotDay: '' as const, slotTime: '' as const }, { name: 'pilot' }])(
    '%j is saved',
    (given) => {
      const world = aWorld(people);
      saveProgramme(world, aProgramme(given));
      expect(rowsOf(world, 'programmes')).toEqual([aProgramme(given)]);
    },
  );
});

describe('pairs are made', () => {
  test('and what was typed into the Programmes tab about agreeing first is noticed', () => {
    const world = aWorld({ ...people, programmes: [aProgramme({ agreeFirst: 'Yes' })] });
    savePairs(world, aProgramme().id, '2026-09-07', [{ ...by('RNG'), teacher: 'SPA' }]);
    expect(settingOf(world, 'agreesFirst')).toBe('yes');
  });

  test('each with its own row, from the day given', () => {
    const world = aWorld(people);
    savePairs(world, 'programme-1', '2026-09-21', [
      { coach: 'RNG', teacher: 'SPA', format: '', mode: '' },
      { coach: 'RNG', teacher: 'TRE', format: '', mode: '' },
    ]);
    expect(rowsOf(world, 'pairs')).toEqual([
      aPair({ from: '2026-09-21', id: 'id-1' }),
      aPair({ from: '2026-09-21', id: 'id-2', teacher: 'TRE' }),
    ]);
  });

  const couple = (coach: string, teacher: string) => ({
    coach,
    teacher,
    format: '' as const,
    mode: '' as const,
  });
  test.each([
    ['nobody', 'programme-1', [], 'Please choose a coach and at least one teacher.'],
    ['a programme that is gone', 'gone', [couple('RNG', 'SPA')], 'This programme is no longer in the sheet.'],
    ['someone with themselves', 'programme-1', [couple('TRE', 'TRE')], 'Tom Reid can’t coach themselves'],
    ['a leaver', 'programme-1', [couple('RNG', 'GON')], 'Gwen One has left'],
    ['a leaver as coach', 'programme-1', [couple('GON', 'SPA')], 'Gwen One has left'],
    ['someone of no list', 'programme-1', [couple('RNG', 'NOL')], 'staff code NOL'],
    [
      'one teacher twice',
      'programme-1',
      [couple('RNG', 'TRE'), couple('SPA', 'TRE')],
      'Tom Reid already has Rachel Ng',
    ],
  ])('%s is refused', (_, programme, list, sentence) => {
    const world = aWorld(people);
    expect(refusalOf(() => savePairs(world, programme, '2026-09-21', list))).toContain(sentence);
    expect(rowsOf(world, 'pairs')).toEqual([]);
  });

  test('one that can’t be made keeps back them all', () => {
    const world = northfield();
    const list = [couple('RNG', 'TRE'), couple('TRE', 'SPA')];
    expect(refusalOf(() => savePairs(world, 'programme-1', '2026-09-21', list))).toContain(
      'Sam Patel already has Rachel Ng as coach in this programme.',
    );
    expect(rowsOf(world, 'pairs')).toEqual([aPair()]);
  });

  test('a teacher whose pair has ended gets another coach', () => {
    const world = northfield({ pairs: [aPair({ until: '2026-09-18' })] });
    savePairs(world, 'programme-1', '2026-09-19', [couple('TRE', 'SPA')]);
    expect(rowsOf(world, 'pairs')).toHaveLength(2);
  });
});

describe('a swap', () => {
  test('closes one row the day before and opens another', () => {
    const world = northfield();
    swapPair(world, 'pair-1', by('TRE'), '2026-09-28');
    expect(rowsOf(world, 'pairs')).toEqual([
      aPair({ until: '2026-09-27' }),
      aPair({ coach: 'TRE', from: '2026-09-28', id: 'id-1' }),
    ]);
  });

  test('from the first day leaves one row', () => {
    const world = northfield();
    swapPair(world, 'pair-1', by('TRE'), '2026-09-07');
    expect(rowsOf(world, 'pairs')).toEqual([aPair({ coach: 'TRE' })]);
  });

  test('to a group that talks things over keeps the coach', () => {
    const world = northfield();
    const to = { coach: 'RNG', format: 'Small group', mode: 'Dialogic' } as const;
    swapPair(world, 'pair-1', to, '2026-09-28');
    expect(rowsOf(world, 'pairs')).toEqual([
      aPair({ until: '2026-09-27' }),
      aPair({ ...to, from: '2026-09-28', id: 'id-1' }),
    ]);
  });

  test.each([
    ['with the teacher', 'SPA', '2026-09-28', 'Sam Patel can’t coach themselves'],
    ['with a leaver', 'GON', '2026-09-28', 'Gwen One has left'],
    ['with the coach who is', 'RNG', '2026-09-28', 'This pair is like that already'],
    ['before the pair began', 'TRE', '2026-09-01', 'This pair began on Monday 7 September'],
  ])('%s is refused', (_, coach, from, sentence) => {
    const world = northfield();
    expect(refusalOf(() => swapPair(world, 'pair-1', by(coach), from))).toContain(sentence);
    expect(rowsOf(world, 'pairs')).toEqual([aPair()]);
  });

  test('that would run into the pair that follows is refused', () => {
    const following = aPair({ id: 'pair-2', coach: 'TRE', from: '2026-10-12' });
    const world = northfield({ pairs: [aPair({ until: '2026-10-11' }), following] });
    swapPair(world, 'pair-1', by('TRE'), '2026-09-28');
    expect(rowsOf(world, 'pairs')).toMatchObject([
      { id: 'pair-1', until: '2026-09-27' },
      { id: 'pair-2', from: '2026-10-12' },
      { coach: 'TRE', from: '2026-09-28', until: '2026-10-11' },
    ]);
  });

  test('is refused where a row made by hand gives the teacher another coach already', () => {
    const byHand = aPair({ id: 'pair-2', coach: 'TRE', from: '2026-10-12' });
    const world = northfield({ pairs: [aPair(), byHand] });
    expect(refusalOf(() => swapPair(world, 'pair-1', by('TRE'), '2026-09-28'))).toContain(
      'Sam Patel already has Tom Reid as coach',
    );
    expect(rowsOf(world, 'pairs')).toEqual([aPair(), byHand]);
  });

  test('of a pair that is gone is refused', () =>
    expect(refusalOf(() => swapPair(northfield(), 'gone', by('TRE'), '2026-09-28'))).toContain(
      'no longer in the sheet',
    ));
});

describe('a pair ends', () => {
  test('after its last day, and its row stays', () => {
    const world = northfield();
    endPair(world, 'pair-1', '2026-09-25');
    expect(rowsOf(world, 'pairs')).toEqual([aPair({ until: '2026-09-25' })]);
  });

  test('also when one of the two has left', () => {
    const world = northfield({ pairs: [aPair({ teacher: 'GON' })] });
    endPair(world, 'pair-1', '2026-09-10');
    expect(rowsOf(world, 'pairs')).toMatchObject([{ until: '2026-09-10' }]);
  });

  test('before it began it can’t', () =>
    expect(refusalOf(() => endPair(northfield(), 'pair-1', '2026-09-04'))).toContain(
      'This pair began on Monday 7 September',
    ));

  test.each([
    ['2026-09-20', '2026-09-20'],
    ['2026-10-11', '2026-10-11'],
  ])('on another day, %s, while nobody follows', (lastDay, until) => {
    const following = aPair({ id: 'pair-2', coach: 'TRE', from: '2026-10-12' });
    const world = northfield({ pairs: [aPair({ until: '2026-10-02' }), following] });
    endPair(world, 'pair-1', lastDay);
    expect(rowsOf(world, 'pairs')).toMatchObject([{ until }, {}]);
  });

  test('but not so late that the teacher would have two coaches', () => {
    const following = aPair({ id: 'pair-2', coach: 'TRE', from: '2026-10-12' });
    const world = northfield({ pairs: [aPair({ until: '2026-10-11' }), following] });
    expect(refusalOf(() => endPair(world, 'pair-1', '2026-10-12'))).toContain(
      'Sam Patel already has Tom Reid as coach',
    );
    expect(rowsOf(world, 'pairs')[0]?.until).toBe('2026-10-11');
  });
});
