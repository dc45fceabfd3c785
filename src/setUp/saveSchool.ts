/** Saves the school's name, time zone and leads: the first step of the set-up, which also makes the tabs. */
import { refuseLostSettings } from '../health/refuseLostSettings';
import type { Needs } from '../ports';
import { LAYOUT } from '../records';
import { isEmail } from '../records/field';
import { Refusal } from '../records/refusal';
import { leadOnly } from '../school/permissions';
import { addMissingSettings, changeSettings, lastKnownOf } from '../school/settings';
import type { SchoolAnswers } from './payload';

const ZONE = /^[A-Za-z]+(\/[A-Za-z_+\-0-9]+)+$|^UTC$/;

export function saveSchool(
  world: Needs<
    'asker' | 'clock' | 'fileId' | 'maintenance' | 'schoolForms' | 'setTimeZone' | 'settings' | 'tables'
  >,
  answers: SchoolAnswers,
) {
  leadOnly(world);
  const checked = check(answers);
  refuseLostSettings(world);
  world.tables.build();
  world.setTimeZone(checked.timeZone);
  addMissingSettings(world);
  const known = lastKnownOf({ ...world.settings, ...checked });
  world.tables.commit(changeSettings({ ...checked, ...known, file: world.fileId, layout: LAYOUT }));
}

function check(answers: SchoolAnswers) {
  const schoolName = answers.schoolName.trim();
  if (!schoolName) throw new Refusal('Please write the school’s name.');
  const timeZone = answers.timeZone.trim();
  if (!ZONE.test(timeZone))
    throw new Refusal(`“${timeZone}” is not a time zone. Choose one, such as Europe/London.`);
  const leads = answers.leads.split(/[,;\s]+/).filter(Boolean);
  if (leads.length === 0) throw new Refusal('Please name at least one coaching lead by e-mail address.');
  const broken = leads.find((lead) => !isEmail(lead));
  if (broken) throw new Refusal(`“${broken}” is not a whole e-mail address.`);
  return { schoolName, timeZone, leads: leads.join(', ').toLowerCase() };
}
