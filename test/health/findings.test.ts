/** Every kind of finding: what it finds on plain data, what it says, and that its repair touches nothing else. */
import { checkHealth } from '../../src/health/checkHealth';
import { FINDINGS } from '../../src/health/findings';
import { repair } from '../../src/health/repair';
import { repairs, settings } from '../../src/records';
import type { MemoryWorld } from '../memory';
import { CASES_OF_ROWS } from './casesOfRows';
import { CASES_OF_TABS } from './casesOfTabs';
import { aSchool } from './school';

const CASES = [...CASES_OF_TABS, ...CASES_OF_ROWS];

/** What a repair can change of a school. */
function stateOf({ school, next }: MemoryWorld, built: number): Record<string, unknown> {
  const { file, triggersMade, dropInForm, sheetCheckedAt: checkedAt } = next().settings;
  return structuredClone({
    mended: school.mended,
    built,
    settingRows: school.tabs.get(settings.tab)?.length,
    forms: school.forms.map(({ link }) => link.id),
    zone: school.zone,
    triggers: school.triggers,
    ...{ file, triggersMade, dropInForm, checkedAt },
  });
}

test.each(CASES)('$kind: $sentence', ({ changed, ...each }) => {
  const { kind, about, known, asker, meddle, sentence, button, does } = each;
  const world = aSchool(known, asker);
  meddle(world);
  const build = jest.spyOn(world.tables, 'build');
  expect(checkHealth(world)).toEqual([{ kind, about, sentence, repair: button, does }]);
  const before = stateOf(world, 0);
  repair(world, kind, about);
  expect(stateOf(world, build.mock.calls.length)).toEqual({ ...before, ...changed });
  const [noted] = world.next().tables.all(repairs);
  expect(noted?.what).toBe(button ? `${sentence} ${does}` : undefined);
  expect(noted?.before).toEqual(
    'mended' in changed ? expect.stringContaining('"do":') : button ? '' : undefined,
  );
});

test('each kind of the list has its case, and none has the name of another', () => {
  const names = FINDINGS.map(({ name }) => name);
  // What a copy becomes has a test of its own, beginAnew.
  expect(['copy', ...new Set(CASES.map(({ kind }) => kind))]).toEqual(names);
  expect(new Set(names).size).toBe(names.length);
});
