/** The health check: looks at the sheet, its forms and its triggers, and remembers how much needs a look. */
import type { FormWatched, SchoolForm, World } from '../ports';
import { settings, staff } from '../records';
import { Refusal } from '../records/refusal';
import { dayOf } from '../school/days';
import { linkOf } from '../school/formLinks';
import { findByEmail, isCurrent } from '../school/people';
import { isCopy } from '../school/permissions';
import { addMissingSettings, changeSettings } from '../school/settings';
import type { Finding, FindingKind, Remembered } from './finding';
import { describeMissing } from './missing';
import { healthOf } from './rules';

/** `closely` reads rows and choices as well as names. In a copy nothing is looked at, not even the first school's forms. */
export function checkHealth(world: World, closely = true): Finding[] {
  const known = rememberedBy(world);
  const seen = known.isCopy
    ? { zone: '', tabs: [], triggers: [], forms: [] }
    : world.maintenance.look(
        world.schoolForms.flatMap((form) => watched(world, form)),
        closely,
      );
  return healthOf(seen, known);
}

/** Looks, and stores how much was found for the greeting of the sheet. */
export function noteHealth(world: World, closely = false): Finding[] {
  const found = checkHealth(world, closely);
  if (found.some(({ tab, about }) => tab === settings.tab || about === settings.tab)) return found;
  addMissingSettings(world);
  const now = closely ? {} : { sheetCheckedAt: world.clock.now() };
  world.tables.commit(changeSettings({ ...now, needsALook: String(found.length) }));
  return found;
}

function rememberedBy(world: World): Remembered {
  const { schoolName, timeZone, triggersMade, sheetCheckedAt } = world.settings;
  return {
    schoolName,
    isCopy: isCopy(world),
    zone: timeZone,
    now: world.clock.now(),
    asker: world.asker,
    triggersMade,
    ownerHasLeft: hasLeft(world, triggersMade),
    checkedAt: sheetCheckedAt,
  };
}

/** Where the staff can't be read, that is a finding of its own. */
function hasLeft(world: World, email: string): boolean {
  if (email === '') return false;
  try {
    const person = findByEmail(world.tables.all(staff), email);
    return person !== undefined && !isCurrent(person, dayOf(world.clock.now()));
  } catch (problem) {
    if (problem instanceof Refusal) return false;
    throw problem;
  }
}

/** A form that is half made is the set-up's own business. */
function watched(world: World, form: SchoolForm): FormWatched[] {
  const link = linkOf(world, form.name);
  if (!link || link.sheetId === 0) return [];
  const questions = Object.fromEntries(form.questions(world).map(({ field, title }) => [field, title]));
  return [{ name: form.name, title: form.title, link, questions }];
}

const RENAMED: FindingKind[] = ['tab renamed', 'heading renamed'];

/**
 * Before the set-up nothing is known; where it was made and its settings are only not found, it must not begin again.
 * A tab that is gone altogether may be set up anew, unless `strictly`.
 */
export function refuseLostSettings(world: World, strictly = false) {
  if (world.settings.schoolName !== '') return;
  const [lost] = checkHealth(world, false).filter(({ kind }) => strictly || RENAMED.includes(kind));
  if (lost) throw new Refusal(describeMissing(lost));
}
