/** Who may do what in the sidebar: whoever edits the sheet sees all of it, so this only keeps work to its people. */
import type { Needs } from '../ports';
import type { StaffMember } from '../records';
import { staff } from '../records';
import { NotAllowed, Refusal } from '../records/refusal';
import { dayOf } from './days';
import { describeDoubled, doubledOf, findByEmail, fullName, isCurrent } from './people';
import { isLead } from './visibility';

/**
 * The addresses in the row that names the leads, whatever people wrote around them, as in 'Rachel Ng <r.ng@…>'. Where it
 * has none any more, it is still whoever set the triggers.
 */
export function leadsOf({ settings }: Needs<'settings'>): string[] {
  const named: string[] = settings.leads.toLowerCase().match(/[^\s,;:/<>()"]+@[^\s,;:/<>()"]+/g) ?? [];
  return named.length > 0 || !settings.triggersMade.includes('@') ? named : [settings.triggersMade];
}

/** Before the school has a name, the person who sets it up is a lead. */
export const askerLeads = (world: Needs<'asker' | 'settings'>): boolean =>
  world.settings.schoolName === '' || isLead(world.asker, leadsOf(world));

export function leadOnly(world: Needs<'asker' | 'settings'>) {
  if (askerLeads(world)) return;
  const leads = leadsOf(world).join(', ');
  throw new NotAllowed(
    leads
      ? `Only a coaching lead can do this. The leads are ${leads}.`
      : 'Only a coaching lead can do this, and no lead is named any more. Please write a lead’s address into the row “Coaching leads” of the tab “Settings”.',
  );
}

const UNNAMED =
  'Google does not tell Stepwise who you are, so nothing can be shown to you or saved for you here. If you have a school account, please open the sheet with it; coaches can answer the coaching form instead.';

/**
 * Whoever asks has to be a lead, whether on the staff list or not, or somebody on the list who is here today.
 * Everyone else gets a sentence that says so, and what to do.
 */
export function staffOnly(world: Needs<'asker' | 'clock' | 'settings' | 'tables'>) {
  if (askerLeads(world)) return;
  if (world.asker === '') throw new NotAllowed(UNNAMED);
  const today = dayOf(world.clock.now());
  const doubled = doubledOf(world.tables.all(staff), world.asker, today);
  if (doubled) throw new NotAllowed(describeDoubled(doubled));
  const person = askerOf(world);
  const ask = `please ask the coaching lead: ${leadsOf(world).join(', ')}`;
  if (!person)
    throw new NotAllowed(
      `${world.asker} is not on the school’s staff list, so Stepwise has nothing to show you. If you work here, ${ask}.`,
    );
  if (!isCurrent(person, today))
    throw new NotAllowed(
      `The staff list says that ${fullName(person)} has left the school, so Stepwise has nothing to show you. If that is wrong, ${ask}.`,
    );
}

/** Google names no one from outside the owner's domain, and in private accounts only the owner [docs]. */
export function namedOnly(world: Needs<'asker'>) {
  if (world.asker === '')
    throw new Refusal(
      'Google does not tell Stepwise who you are, so it can’t save this here. If you have a school account, please open the sheet with it; coaches can answer the coaching form instead.',
    );
}

/** The asker as a member of staff, if the list has them and nobody else in their place. */
export function askerOf(world: Needs<'asker' | 'clock' | 'tables'>): StaffMember | undefined {
  const people = world.tables.all(staff);
  const today = dayOf(world.clock.now());
  return doubledOf(people, world.asker, today) ? undefined : findByEmail(people, world.asker, today);
}

/** A copy of the sheet must not write to the first school's forms or people. */
export const isCopy = (world: Needs<'fileId' | 'settings'>): boolean =>
  world.settings.file !== '' && world.settings.file !== world.fileId;
