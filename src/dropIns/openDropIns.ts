/** Brings what the page about drop-ins shows a lead. */
import type { World } from '../ports';
import { staff, terms, training, visitPlans } from '../records';
import { dayOf } from '../school/days';
import { linkOf } from '../school/formLinks';
import { currentCompetition } from './competition/actions';
import type { DropInDesk } from './desk';
import { stageOf } from './stage/rules';
import { newestFirst } from './training/rules';
import { plannedBy, weeksToPlan } from './visitPlans/rules';

export const dropInDesk = (world: World): DropInDesk => ({
  stage: stageOf(world.settings.stage),
  training: newestFirst(world.tables.all(training)),
  competition: currentCompetition(world),
  bulletin: world.settings.bulletinDay,
  practiceEnds: world.settings.practiceEnds,
  visitPlans: planned(world),
});

/** Counted on the server, because no page may know who has planned and who has not. */
function planned(world: World): DropInDesk['visitPlans'] {
  const { tables, clock } = world;
  const today = dayOf(clock.now());
  const form = linkOf(world, 'visitPlanForm')?.url ?? '';
  if (form === '') return { form, weeks: [] };
  const weeks = weeksToPlan(tables.all(terms), today).map((week) => ({
    monday: week.monday,
    planned: plannedBy(tables.all(staff), tables.all(visitPlans), week),
  }));
  return { form, weeks };
}
