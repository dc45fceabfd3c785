/** Another lead takes over: from then on Stepwise works in her name, and what is not hers is remembered as another's (G8). */
import type { Change, FormPlace, Needs } from '../ports';
import { surveysOf } from '../programmes/survey/actions';
import { keepPlace, placesOf, readableLink } from '../school/formLinks';
import { sameAddress } from '../school/people';
import { leadOnly, leadsOf, namedOnly } from '../school/permissions';
import { changeSettings } from '../school/settings';
import { makeTriggers } from '../school/triggers';
import { isLead } from '../school/visibility';

/** `leaves` takes whoever had Stepwise work in their name off the list of leads. Done again, it changes nothing more. */
export function takeOver(
  world: Needs<'asker' | 'clock' | 'ensureTriggers' | 'schoolForms' | 'settings' | 'tables'>,
  leaves: boolean,
) {
  leadOnly(world);
  namedOnly(world);
  const { triggersMade: former } = world.settings;
  const isAnother = former !== '' && !sameAddress(former, world.asker);
  if (isAnother) rememberMakers(world, former);
  const leads = leadsAfter(world, leaves && isAnother ? former : '');
  world.tables.commit(changeSettings({ leads: leads.join(', ') }));
  makeTriggers(world, true);
}

/** Whoever takes over is a lead. */
function leadsAfter(world: Needs<'asker' | 'settings'>, gone: string): string[] {
  const staying = leadsOf(world).filter((each) => !sameAddress(each, gone));
  return isLead(world.asker, staying) ? staying : [...staying, world.asker];
}

/** A form of an earlier release doesn't say whose it is: it is that of whoever had the triggers made when it was. */
function rememberMakers(world: Needs<'schoolForms' | 'settings' | 'tables'>, former: string) {
  for (const { name } of world.schoolForms) {
    const link = readableLink(world, name);
    const unknown = link ? placesOf(link).filter(({ madeBy }) => !madeBy) : [];
    for (const place of unknown) world.tables.commit(keepPlace(world, name, { ...place, madeBy: former }));
  }
  world.tables.commit(surveyMakers(world, former));
}

function surveyMakers(world: Needs<'settings'>, former: string): Change[] {
  const surveys = Object.entries(surveysOf(world));
  const madeBy = (place: FormPlace): string => place.madeBy || former;
  if (surveys.every(([, { madeBy: known }]) => known)) return [];
  const known = surveys.map(([id, place]) => [id, { ...place, madeBy: madeBy(place) }]);
  return changeSettings({ surveys: JSON.stringify(Object.fromEntries(known)) });
}
