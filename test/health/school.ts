/** A school in memory for the health check, and a sheet that is seen otherwise than it was built. */
import { dropInForm } from '../../src/dropIns/dropIn/form';
import type { Settings } from '../../src/records';
import type { ObservedForm, ObservedTab } from '../../src/records/observed';
import { aWorld, LEAD, type MemoryWorld } from '../memory';

/** A school in order, with one form, as its lead sees it. */
export function aSchool(known: Partial<Settings> = {}, asker = LEAD): MemoryWorld {
  const link = { id: 'form-9', url: 'u', sheetId: 7, items: {} };
  const world = aWorld({
    asker,
    settings: { leads: LEAD, triggersMade: LEAD, dropInForm: JSON.stringify(link), ...known },
  });
  world.school.triggers = 2;
  world.school.forms.push({
    link,
    plan: {
      title: dropInForm.title,
      description: '',
      confirmation: '',
      questions: [],
      choices: {},
    },
    answers: [],
  });
  return world;
}

/** The sheet's tabs, one of them seen otherwise than it was built. */
export function see(world: MemoryWorld, name: string, otherwise: (tab: ObservedTab) => Partial<ObservedTab>) {
  const { tabs } = world.maintenance.look([], true);
  world.school.found.tabs = tabs.map((tab) => (tab.name === name ? { ...tab, ...otherwise(tab) } : tab));
}

/** Rows given by heading. */
export const rowsOf = ({ headings }: ObservedTab, rows: Record<string, string>[]): Partial<ObservedTab> => ({
  rows: rows.map((row) => headings.map((heading) => row[heading] ?? '')),
});

export const seeRows = (world: MemoryWorld, name: string, ...rows: Record<string, string>[]) =>
  see(world, name, (tab) => rowsOf(tab, rows));

export const seeForm = (world: MemoryWorld, seen: Partial<ObservedForm>) => {
  const form = { name: 'dropInForm', title: 'Lesson drop-in', state: 'fine' as const, missing: [] };
  world.school.found.forms = [{ ...form, ...seen }];
};

/** As if the first column had been taken away. */
export const withoutFirst = ({ headings: [, ...headings] }: ObservedTab) => ({ headings });
