/** Brings what the page about drop-ins shows a lead. */
import type { DropInDesk } from '../domain/dropInDesk';
import { newestFirst } from '../domain/focus';
import { stageOf } from '../domain/stage';
import { training } from '../records';
import type { World } from './ports';
import { raceNow } from './race';

export const dropInDesk = (world: World): DropInDesk => ({
  stage: stageOf(world.settings.stage),
  training: newestFirst(world.tables.all(training)),
  race: raceNow(world),
  practiceEnds: world.settings.practiceEnds,
});
