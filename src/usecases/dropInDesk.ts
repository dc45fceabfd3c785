/** Brings what the page about drop-ins shows a lead. */
import type { DropInDesk } from '../domain/dropInDesk';
import { stageOf } from '../domain/stage';
import type { World } from './ports';

export const dropInDesk = ({ settings }: World): DropInDesk => ({ stage: stageOf(settings.stage) });
