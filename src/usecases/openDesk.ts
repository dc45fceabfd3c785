/** Brings everything that the sidebar shows, in one call. */

import { addDays, dayOf } from '../domain/days';
import type { Attention, Desk, SetUpState } from '../domain/desk';
import {
  actionSteps,
  coachingSessions,
  outbox,
  pairs,
  playbook,
  programmes,
  staff,
  submissions,
  terms,
} from '../records';
import { isUncertain } from './fortnight';
import { askerLeads, askerOf, leadsOf } from './permissions';
import type { World } from './ports';
import { linkOf } from './schoolForms';

/** How much of the newest-first tabs is looked at for what wants attention. */
const RECENT = 200;

/** What was set aside longer ago is history. */
const ATTENTION_DAYS = 28;

export function openDesk(world: World): Desk {
  const { settings, tables, clock, asker } = world;
  if (settings.schoolName === '') return beforeSetUp(world);
  const person = askerOf(world);
  return {
    now: clock.now(),
    asker: { email: asker, staffId: person?.id ?? '', isLead: askerLeads(world) },
    school: { name: settings.schoolName, timeZone: settings.timeZone, leads: leadsOf(world) },
    terms: tables.all(terms),
    staff: tables.all(staff),
    programmes: tables.all(programmes),
    pairs: tables.all(pairs),
    steps: tables.all(actionSteps),
    sessions: tables.all(coachingSessions),
    playbook: tables.all(playbook),
    forms: {
      dropIn: linkOf(world, 'dropInForm')?.url ?? '',
      coaching: linkOf(world, 'coachingForm')?.url ?? '',
    },
    letters: { approvedOn: settings.lettersApproved, writtenFor: settings.lettersWrittenFor },
    setUp: setUpState(world),
    attention: attention(world),
  };
}

function setUpState(world: World): SetUpState {
  const { settings, tables } = world;
  const built = (['dropInForm', 'coachingForm'] as const).every((form) => linkOf(world, form)?.sheetId);
  return {
    school: settings.schoolName !== '',
    terms: tables.all(terms).length > 0,
    staff: tables.all(staff).length > 0,
    built: built && settings.triggersMade !== '',
  };
}

function attention(world: World): Attention {
  const since = addDays(dayOf(world.clock.now()), -ATTENTION_DAYS);
  const aside = world.tables
    .latest(submissions, RECENT)
    .filter((row) => row.outcome === 'Set aside' && dayOf(row.at) >= since);
  const letters = world.tables.latest(outbox, RECENT);
  return {
    setAside: aside.map(({ at, form, by, why }) => ({ at, form, by, why })),
    uncertain: letters.filter(isUncertain).map(({ to, subject, at }) => ({ to, subject, at })),
    refused: letters
      .filter((row) => row.state === 'Refused' && dayOf(row.at) >= since)
      .map(({ to, subject, at, why }) => ({ to, subject, at, why })),
    spoiled: world.tables.spoiled(),
  };
}

/** A blank sheet: the file's own zone to begin with, and whoever opened it as the lead. */
function beforeSetUp(world: World): Desk {
  return {
    now: world.clock.now(),
    asker: { email: world.asker, staffId: '', isLead: true },
    school: { name: '', timeZone: world.timeZone(), leads: [] },
    setUp: { school: false, terms: false, staff: false, built: false },
    terms: [],
    staff: [],
    programmes: [],
    pairs: [],
    steps: [],
    sessions: [],
    playbook: [],
    forms: { dropIn: '', coaching: '' },
    letters: { approvedOn: '', writtenFor: '' },
    attention: { setAside: [], uncertain: [], refused: [], spoiled: [] },
  };
}
