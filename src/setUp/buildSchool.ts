/** Builds the school's tabs, playbook, forms and triggers, part by part; built again, it repairs without doubles. */

import { showFigures } from '../fortnight/tab';
import { fitForm } from '../kit/forms/fitForm';
import { add, type World } from '../ports';
import { playbook } from '../records';
import { Refusal } from '../records/refusal';
import { leadOnly } from '../school/permissions';
import { addMissingSettings } from '../school/settings';
import { markTriggers } from '../school/triggers';
import { BUILD_PARTS, type BuildPart } from './parts';

export { BUILD_PARTS };

export function build(world: World, part: BuildPart) {
  leadOnly(world);
  if (world.settings.schoolName === '')
    throw new Refusal('Please begin with the school’s name: Set up → School.');
  PARTS[part](world);
}

const PARTS: Record<BuildPart, (world: World) => void> = {
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
  'drop-in form': (world) => fitForm(world, 'dropInForm'),
  'coaching form': (world) => fitForm(world, 'coachingForm'),
  'visit form': (world) => fitForm(world, 'visitNoteForm'),
  'planning form': (world) => fitForm(world, 'visitPlanForm'),
  'consent form': (world) => fitForm(world, 'consentForm'),
  triggers(world) {
    world.ensureTriggers();
    markTriggers(world);
  },
};
