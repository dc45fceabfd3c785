/** Looks at the sheet, its forms and its triggers, says what is wrong with them, and remembers how much that is. */
import type { FormLink, FormWatched, Needs, SchoolForm } from '../ports';
import { type StaffMember, settings, staff } from '../records';
import type { HeldAnswers } from '../records/formLink';
import { Refusal } from '../records/refusal';
import { dayOf } from '../school/days';
import { makerOf, readableLink } from '../school/formLinks';
import { findByEmail, isCurrent, sharedAddresses } from '../school/people';
import { isCopy } from '../school/permissions';
import { addMissingSettings, changeSettings, lastKnownOf } from '../school/settings';
import type { Finding } from './finding';
import { describeFound, type FindingKind, type FoundOfKind, type Remembered } from './findingKind';
import { FINDINGS } from './findings';
import { lookFor } from './lookFor';

/** `closely` reads rows and choices as well as names. */
export const checkHealth = (
  world: Needs<'asker' | 'clock' | 'fileId' | 'maintenance' | 'schoolForms' | 'settings' | 'tables'>,
  closely = true,
  kinds: readonly FindingKind[] = FINDINGS,
): Finding[] => look(world, closely, kinds).map(describe);

/** Checks the sheet, and stores how much was found for the words with which the sheet opens. */
export function noteHealth(
  world: Needs<'asker' | 'clock' | 'fileId' | 'maintenance' | 'schoolForms' | 'settings' | 'tables'>,
  closely = false,
  kinds: readonly FindingKind[] = FINDINGS,
): Finding[] {
  const all = look(world, closely, kinds);
  // Settings that are not as they should be are left alone until they are repaired.
  if (!all.some(({ found }) => found.tab === settings.tab)) {
    addMissingSettings(world);
    const checked = closely ? {} : { sheetCheckedAt: world.clock.now() };
    const needsALook = String(all.length);
    world.tables.commit(changeSettings({ ...checked, ...lastKnownOf(world.settings), needsALook }));
  }
  return all.map(describe);
}

const describe = ({ kind, found }: FoundOfKind): Finding => ({
  kind: kind.name,
  about: found.about,
  ...describeFound({ kind, found }),
});

/** What is found, with the kinds that can tell of it. A copy is not opened: its forms are still the first school's. */
export function look(
  world: Needs<'asker' | 'clock' | 'fileId' | 'maintenance' | 'schoolForms' | 'settings' | 'tables'>,
  closely: boolean,
  kinds: readonly FindingKind[],
): FoundOfKind[] {
  const known = rememberedBy(world);
  const seen = known.isCopy
    ? { zone: '', tabs: [], triggers: [], forms: [] }
    : world.maintenance.look(
        world.schoolForms.flatMap((form) => watched(world, form)),
        closely,
      );
  return lookFor(kinds, seen, known);
}

function rememberedBy(world: Needs<'asker' | 'clock' | 'fileId' | 'settings' | 'tables'>): Remembered {
  const { schoolName, timeZone, triggersMade, sheetCheckedAt } = world.settings;
  return {
    schoolName,
    isCopy: isCopy(world),
    zone: timeZone,
    now: world.clock.now(),
    asker: world.asker,
    triggersMade,
    ownerHasLeft: hasLeft(world, triggersMade),
    sharing: sharing(world),
    checkedAt: sheetCheckedAt,
  };
}

const hasLeft = (world: Needs<'clock' | 'tables'>, email: string): boolean =>
  email !== '' &&
  ofStaff(world, false, (people, today) => {
    const person = findByEmail(people, email, today);
    return person !== undefined && !isCurrent(person, today);
  });

const sharing = (world: Needs<'clock' | 'settings' | 'tables'>): Remembered['sharing'] =>
  world.settings.schoolName === '' ? [] : ofStaff(world, [], sharedAddresses);

/** Staff who can't be read are found by themselves, so nothing is said of them because of that. */
function ofStaff<T>(
  { clock, tables }: Needs<'clock' | 'tables'>,
  unknown: T,
  ask: (people: StaffMember[], today: string) => T,
): T {
  try {
    return ask(tables.all(staff), dayOf(clock.now()));
  } catch (problem) {
    if (problem instanceof Refusal) return unknown;
    throw problem;
  }
}

/** Answers to the form of today and to those that it replaced. */
function heldIn(link: FormLink): HeldAnswers | undefined {
  const all = [link, ...(link.before ?? [])].flatMap(({ held }) => held ?? []);
  const moments = all.flatMap(({ first, last }) => [first, last]).sort();
  const [first] = moments;
  if (first === undefined) return undefined;
  const count = all.reduce((sum, each) => sum + each.count, 0);
  return { count, first, last: moments[moments.length - 1] ?? first };
}

/** A form that the set-up has not finished yet is not looked at: the set-up goes on with it. */
function watched(world: Needs<'settings'>, form: SchoolForm): FormWatched[] {
  const link = readableLink(world, form.name);
  if (!link || link.sheetId === 0) return [];
  const questions = Object.fromEntries(form.questions(world).map(({ field, title }) => [field, title]));
  const madeBy = makerOf(world, link);
  return [{ name: form.name, title: form.title, madeBy, held: heldIn(link), link, questions }];
}
