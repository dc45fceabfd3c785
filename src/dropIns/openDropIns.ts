/** Brings what the page about drop-ins shows a lead. */
import type { Needs } from '../ports';
import { staff, terms, training, visitPlans } from '../records';
import { dayOf } from '../school/days';
import { linkOf } from '../school/formLinks';
import { currentCompetition } from './competition/actions';
import type { DropInsPayload } from './payload';
import { stageOf } from './stage/rules';
import { newestFirst } from './training/rules';
import { plannedBy, weeksToPlan } from './visitPlans/rules';

type DropIns = NonNullable<DropInsPayload['dropIns']>;

export const openDropIns = (world: Needs<'clock' | 'settings' | 'tables'>): DropIns => ({
  stage: stageOf(world.settings.stage),
  training: newestFirst(world.tables.all(training)),
  competition: currentCompetition(world),
  bulletin: world.settings.bulletinDay,
  practiceEnds: world.settings.practiceEnds,
  visitPlans: planned(world),
});

/** Counted on the server, because no page may know who has planned and who has not. */
function planned(world: Needs<'clock' | 'settings' | 'tables'>): DropIns['visitPlans'] {
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
