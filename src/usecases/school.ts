/** The school as letters know it: its name, its leads and the addresses of its forms. */
import type { School } from '../domain/letters/letter';
import { leadsOf } from './permissions';
import type { World } from './ports';
import { linkOf } from './schoolForms';

export const schoolOf = (world: World): School => ({
  name: world.settings.schoolName,
  leads: leadsOf(world),
  forms: {
    dropIn: linkOf(world, 'dropInForm')?.url ?? '',
    coaching: linkOf(world, 'coachingForm')?.url ?? '',
  },
});
