/** Who may do what in the sidebar: whoever edits the sheet sees all of it, so this only keeps work to its people. */
import type { Needs } from '../ports';
import type { StaffMember } from '../records';
import { staff } from '../records';
import { Refusal } from '../records/refusal';
import { findByEmail } from './people';
import { isLead } from './visibility';

export const leadsOf = (world: Needs<'settings'>): string[] =>
  world.settings.leads
    .split(/[,;\s]+/)
    .map((each) => each.toLowerCase())
    .filter(Boolean);

/** Before leads are named, the person who sets the school up is one. */
export const askerLeads = (world: Needs<'asker' | 'settings'>): boolean => {
  const leads = leadsOf(world);
  return leads.length === 0 || isLead(world.asker, leads);
};

export function leadOnly(world: Needs<'asker' | 'settings'>) {
  if (!askerLeads(world))
    throw new Refusal(`Only a coaching lead can do this. The leads are ${leadsOf(world).join(', ')}.`);
}

/** Google names no one from outside the owner's domain, and in private accounts only the owner [docs]. */
export function namedOnly(world: Needs<'asker'>) {
  if (world.asker === '')
    throw new Refusal(
      'Google does not tell Stepwise who you are, so it can’t save this here. If you have a school account, please open the sheet with it; coaches can answer the coaching form instead.',
    );
}

/** The asker as a member of staff, if the list has them. */
export const askerOf = (world: Needs<'asker' | 'tables'>): StaffMember | undefined =>
  findByEmail(world.tables.all(staff), world.asker);

/** A copy of the sheet must not write to the first school's forms or people. */
export const isCopy = (world: Needs<'fileId' | 'settings'>): boolean =>
  world.settings.file !== '' && world.settings.file !== world.fileId;
