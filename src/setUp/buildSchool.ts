/** Builds the school's tabs, playbook, forms and triggers, part by part; built again, it repairs without doubles. */
import { showFigures } from '../kit/figures';
import { fitForm } from '../kit/forms/fitForm';
import { add, type World } from '../ports';
import { playbook } from '../records';
import { Refusal } from '../records/refusal';
import { NOT_UNDERSTOOD } from '../records/schema';
import { leadOnly } from '../school/permissions';
import { addMissingSettings } from '../school/settings';
import { makeTriggers } from '../school/triggers';
import { buildParts } from './parts';

/** @throws Refusal for a part that there is not, or before the school has a name */
export function build(world: World, part: string) {
  leadOnly(world);
  if (world.settings.schoolName === '')
    throw new Refusal('Please begin with the school’s name: Set up → School.');
  if (!buildParts(world.schoolForms).includes(part)) throw new Refusal(NOT_UNDERSTOOD);
  const form = world.schoolForms.find((each) => each.part === part);
  if (form) fitForm(world, form);
  else PARTS[part]?.(world);
}

const PARTS: Record<string, (world: World) => void> = {
  tabs(world) {
    world.tables.build();
    addMissingSettings(world);
    showFigures(world);
  },
  playbook(world) {
    if (world.tables.all(playbook).length > 0) return;
    world.tables.commit(
      add(
        playbook,
        world.starterPlaybook().map((step) => ({ ...step, video: '', version: 1 })),
      ),
    );
  },
  triggers(world) {
    makeTriggers(world);
  },
};
