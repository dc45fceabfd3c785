/** What taking over would mean for the lead who asks: which of the forms she can open, and in whose name all works now. */
import type { FormWatched, Needs } from '../ports';
import { surveysOf } from '../programmes/survey/actions';
import { programmes } from '../records';
import { makerOf, readableLink } from '../school/formLinks';
import { leadOnly, leadsOf, namedOnly } from '../school/permissions';
import { type TakeOverShown, takeOverPlan } from './takeOverPlan';

/** Opens each form once, to see whether she can. */
export function showTakeOver(
  world: Needs<'asker' | 'clock' | 'maintenance' | 'schoolForms' | 'settings' | 'tables'>,
): TakeOverShown {
  leadOnly(world);
  namedOnly(world);
  const { triggersMade: owner, sheetCheckedAt, practiceEnds } = world.settings;
  const { forms } = world.maintenance.look([...formsOf(world), ...surveyForms(world)], false);
  return takeOverPlan({
    asker: world.asker,
    owner,
    woke: sheetCheckedAt,
    now: world.clock.now(),
    practiceEnds,
    leads: leadsOf(world),
    forms,
  });
}

const formsOf = (world: Needs<'schoolForms' | 'settings'>): FormWatched[] =>
  world.schoolForms.flatMap(({ name, title }) => {
    const link = readableLink(world, name);
    return link?.sheetId ? [{ name, title, madeBy: makerOf(world, link), link, questions: {} }] : [];
  });

function surveyForms(world: Needs<'settings' | 'tables'>): FormWatched[] {
  const surveys = Object.entries(surveysOf(world));
  if (surveys.length === 0) return [];
  const names = new Map(world.tables.all(programmes).map(({ id, name }) => [id, name]));
  return surveys.map(([id, link]) => ({
    name: SURVEY,
    title: `Survey, ${names.get(id) ?? id}`,
    madeBy: makerOf(world, link),
    link,
    questions: {},
  }));
}

/** The name in code that surveys share here: their answers are never read row by row. */
const SURVEY = 'survey';
