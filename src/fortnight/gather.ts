/** Gathers what a fortnight's letters and figures are made of: one read a tab. */
import { rememberedGroups } from '../dropIns/dropIn/groups';
import { isUncertain } from '../kit/outbox/claims';
import { schoolOf } from '../kit/outbox/schoolOf';
import type { Needs } from '../ports';
import {
  actionSteps,
  coachingSessions,
  dropIns,
  formAnswers,
  outbox,
  pairs,
  programmes,
  staff,
  terms,
} from '../records';
import { dayOf } from '../school/days';
import type { FortnightData } from './letters/fortnightLetters';

export function gatherFortnight(world: Needs<'clock' | 'settings' | 'tables'>): FortnightData {
  const { tables, clock } = world;
  const now = clock.now();
  return {
    ...gatherFigures(world),
    school: schoolOf(world),
    returned: tables.all(formAnswers).filter((row) => row.outcome === 'Returned'),
    uncertain: tables.all(outbox).filter((row) => isUncertain(row, now)),
  };
}

/** The data of the figures alone, without the two tabs that grow fastest. */
export const gatherFigures = ({
  tables,
  clock,
  settings,
}: Needs<'clock' | 'settings' | 'tables'>): FigureData => ({
  today: dayOf(clock.now()),
  staff: tables.all(staff),
  terms: tables.all(terms),
  programmes: tables.all(programmes),
  pairs: tables.all(pairs),
  steps: tables.all(actionSteps),
  sessions: tables.all(coachingSessions),
  dropIns: tables.all(dropIns),
  groups: rememberedGroups(settings.departmentGroups),
});

export type FigureData = Omit<FortnightData, 'school' | 'returned' | 'uncertain' | 'plans'>;
