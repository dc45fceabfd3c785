/** Brings what the page about drop-ins shows a lead. */
import type { DropInDesk } from '../domain/dropInDesk';
import { newestFirst } from '../domain/focus';
import { stageOf } from '../domain/stage';
import { training } from '../records';
import type { World } from './ports';

export const dropInDesk = ({ settings, tables }: World): DropInDesk => ({
  stage: stageOf(settings.stage),
  training: newestFirst(tables.all(training)),
});
