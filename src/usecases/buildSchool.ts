/** Builds the school's tabs, playbook, forms and triggers, one part at a time; built again, it repairs and doubles nothing. */

import { BUILD_PARTS, type BuildPart } from '../domain/desk';
import { STEP_PLACE } from '../domain/letters/letter';
import { playbook } from '../records';
import { Refusal } from '../records/refusal';
import { markOf, planForm } from './forms';
import { type FormName, linkOf } from './forms/links';
import { leadOnly } from './permissions';
import { add, type FormLink, type FormPlan, type World } from './ports';
import { addMissingSettings, changeSettings } from './settings';
import { showFortnight } from './showFortnight';

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
    showFortnight(world);
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
  'visit form': (world) => fitForm(world, 'visitForm'),
  triggers(world) {
    world.ensureTriggers();
    markTriggers(world);
  },
};

/** In whose name they are, and a moment from which a silence can be told. */
export const markTriggers = (world: World) =>
  world.tables.commit(
    changeSettings({ triggersMade: world.asker || 'the owner', sheetCheckedAt: world.clock.now() }),
  );

/** The form's id is stored before its questions are made, so that a run that is cut off leaves no second form behind. `anew` forgets one that is gone. */
export function fitForm(world: World, form: FormName, anew = false) {
  const plan = planForm(world, form);
  const made = anew ? undefined : linkOf(world, form);
  const link = made ?? world.forms.create(plan);
  if (!made) world.tables.commit(changeSettings({ [form]: JSON.stringify(link) }));
  const fitted = world.forms.fit(link, plan);
  const kept = { filled: addressUpToTeacher(world, fitted, plan), lists: markOf(plan.choices) };
  world.tables.commit(changeSettings({ [form]: JSON.stringify({ ...fitted, ...kept }) }));
}

/**
 * Taken from a link with somebody filled in, since only Forms knows the number that such a link has for a question. Where the form
 * asks for the open step, its place comes before the teacher's.
 */
function addressUpToTeacher(world: World, link: FormLink, plan: FormPlan): string {
  const teacher = plan.choices['teacher']?.[0] ?? '';
  const asksForStep = plan.questions.some(({ field }) => field === 'openStep');
  const address = world.forms.prefilled(link, { teacher, ...(asksForStep && { openStep: STEP_PLACE }) });
  const [, form = '', chosen = '', step = ''] =
    address.match(/^(.*?)(&entry\.\d+=)[^&]*(&entry\.\d+=[^&]*)?$/) ?? [];
  return form + step + chosen;
}
