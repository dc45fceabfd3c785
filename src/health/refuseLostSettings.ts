/** Keeps a school whose settings are only not found from being taken for a blank sheet, and set up a second time. */
import type { Needs } from '../ports';
import { Refusal } from '../records/refusal';
import { checkHealth } from './checkHealth';
import { FINDINGS } from './findings';
import { headingRenamed } from './findings/headingRenamed';
import { tabRenamed } from './findings/tabRenamed';

/** A tab that is gone altogether may be set up anew, unless `strictly`. */
export function refuseLostSettings(
  world: Needs<'asker' | 'clock' | 'fileId' | 'maintenance' | 'schoolForms' | 'settings' | 'tables'>,
  strictly = false,
) {
  if (world.settings.schoolName !== '') return;
  const [lost] = checkHealth(world, false, strictly ? FINDINGS : [tabRenamed, headingRenamed]);
  if (lost) throw new Refusal(lost.sentence);
}
