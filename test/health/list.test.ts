/** The list of kinds: the order in which findings are told, and that a new kind needs nothing but its place in it. */
import { checkHealth, noteHealth } from '../../src/health/checkHealth';
import type { FindingKind } from '../../src/health/findingKind';
import { FINDINGS } from '../../src/health/findings';
import { greetingOf } from '../../src/health/greeting';
import { repair } from '../../src/health/repair';
import { settings } from '../../src/records';
import type { MemoryWorld } from '../memory';
import { aSchool, rowsOf, see, withoutFirst } from './school';

test('what several kinds find in one tab is told together, tab by tab, before anything about ids', () => {
  const world = aSchool();
  see(world, 'Pairs', () => ({ name: 'Couples' }));
  const { tabs = [] } = world.school.found;
  world.school.found.tabs = tabs.map((tab) => ({
    ...tab,
    ...(tab.name === 'Term dates' && withoutFirst(tab)),
    ...(tab.name === 'Staff' && { unruled: ['Role'] }),
    ...(tab.name === 'Programmes' && rowsOf(tab, [{ Programme: 'Autumn' }])),
  }));
  expect(checkHealth(world).map(({ kind, about }) => `${kind}: ${about}`)).toEqual([
    'tab renamed: Pairs',
    'choices missing: Staff',
    'heading missing: Term dates: Kind',
    'id: Programmes 2',
  ]);
});

describe('a kind that is new to the list', () => {
  /** Needs nothing but itself: the check, the repair and the greeting are handed the list. */
  const strayTab: FindingKind = {
    name: 'stray tab',
    part: 'tabs',
    find: ({ tabs }) => tabs.filter(({ name }) => name === 'Lunch').map(({ name }) => ({ about: name })),
    describe: ({ about }) => ({
      sentence: `The tab “${about}” is none of Stepwise’s.`,
      repair: 'Call it yours',
      does: 'Renames 1 tab.',
    }),
    repair: { edits: ({ about }) => [{ do: 'rename tab', from: about, to: `${about} (ours)` }] },
    greet: ({ triggersMade }) => (triggersMade === 'the cook' ? 'There is lunch.' : ''),
  };
  const kinds = [...FINDINGS, strayTab];

  function withLunch(): MemoryWorld {
    const world = aSchool();
    const { tabs } = world.maintenance.look([], true);
    const [first] = tabs;
    if (first) world.school.found.tabs = [...tabs, { ...first, name: 'Lunch', headings: [] }];
    return world;
  }

  test('is found, told in its own words, and counted', () => {
    const world = withLunch();
    const finding = {
      kind: 'stray tab',
      about: 'Lunch',
      sentence: 'The tab “Lunch” is none of Stepwise’s.',
      repair: 'Call it yours',
      does: 'Renames 1 tab.',
    };
    expect(checkHealth(world, true, kinds)).toEqual([finding]);
    expect(noteHealth(world, false, kinds)).toEqual([finding]);
    expect(world.settings.needsALook).toBe('1');
    expect(checkHealth(world)).toEqual([]);
  });

  test('is repaired by its own repair', () => {
    const world = withLunch();
    repair(world, 'stray tab', 'Lunch', kinds);
    expect(world.school.mended).toEqual([[{ do: 'rename tab', from: 'Lunch', to: 'Lunch (ours)' }]]);
  });

  test('is told as the sheet opens', () => {
    const world = aSchool({ triggersMade: 'the cook' });
    const opening = { rows: world.tables.all(settings), fileId: 'file-1', now: () => world.clock.now() };
    expect(greetingOf(opening, kinds)).toMatch(/^There is lunch\. Choose Stepwise/);
    expect(greetingOf(opening)).toBe('');
  });
});
