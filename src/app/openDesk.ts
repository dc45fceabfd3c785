/** Brings everything that the sidebar shows its reader, in one call: whose words those are, `school/visibility.ts` says (G1). */

import { proposedIn } from '../coaching/steps/rules';
import type { Attention, Desk, SetUpState } from '../desk';
import { dropInDesk } from '../dropIns/openDropIns';
import { isUncertain } from '../fortnight/gather';
import { refuseLostSettings } from '../health/refuseLostSettings';
import type { World } from '../ports';
import {
  actionSteps,
  coachingSessions,
  formAnswers,
  outbox,
  pairs,
  playbook,
  programmes,
  staff,
  terms,
  visitNotes,
} from '../records';
import { addDays, dayOf } from '../school/days';
import { addressesOf, linkOf } from '../school/formLinks';
import { askerLeads, askerOf, leadsOf } from '../school/permissions';
import { readingAs } from './mayRead';

/** How much of the newest-first tabs is looked at for what wants attention. */
const RECENT = 200;

/** What was returned longer ago is history. */
const ATTENTION_DAYS = 28;

/** Visit notes serve the next conversation: ten weeks reach over a summer, and older ones stay in their tab. */
const VISIT_DAYS = 70;

const NO_ATTENTION: Attention = { returned: [], uncertain: [], refused: [], spoiled: [] };

/** The desk for a page, by the name of its file. */
export function openDesk(world: World, page = ''): Desk {
  const { settings, tables, clock, asker } = world;
  if (settings.schoolName === '') return beforeSetUp(world);
  const reader = { staffId: askerOf(world)?.id ?? '', isLead: askerLeads(world) };
  const today = dayOf(clock.now());
  const mayRead = readingAs(reader, tables.all(pairs), today);
  const steps = tables.all(actionSteps);
  return {
    now: clock.now(),
    asker: { email: asker, ...reader },
    school: { name: settings.schoolName, timeZone: settings.timeZone, leads: leadsOf(world) },
    terms: tables.all(terms),
    staff: tables.all(staff),
    programmes: tables.all(programmes),
    pairs: tables.all(pairs),
    steps: steps.filter((step) => mayRead(step.setOn ? 'action step' : 'proposed step', step)),
    sessions: tables
      .all(coachingSessions)
      .filter((session) =>
        mayRead(proposedIn(steps, session) ? 'proposed step' : 'coaching session', session),
      ),
    visitNotes: tables
      .all(visitNotes)
      .filter((visit) => visit.seenOn >= addDays(today, -VISIT_DAYS) && mayRead('visit note', visit)),
    playbook: tables.all(playbook),
    forms: addressesOf(world),
    letters: { approvedOn: settings.lettersApproved, writtenFor: settings.lettersWrittenFor },
    setUp: setUpState(world),
    attention: reader.isLead ? attention(world) : NO_ATTENTION,
    needsALook: Number(settings.needsALook),
    ...(page === 'dropIns' && reader.isLead && { dropIns: dropInDesk(world) }),
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
  const rows = world.tables
    .latest(formAnswers, RECENT)
    .filter((row) => row.outcome === 'Returned' && dayOf(row.at) >= since);
  const letters = world.tables.latest(outbox, RECENT);
  return {
    returned: rows.map(({ at, form, by, why }) => ({ at, form, by, why })),
    uncertain: letters.filter(isUncertain).map(({ to, subject, at }) => ({ to, subject, at })),
    refused: letters
      .filter((row) => row.state === 'Refused' && dayOf(row.at) >= since)
      .map(({ to, subject, at, why }) => ({ to, subject, at, why })),
    spoiled: world.tables.spoiled(),
  };
}

/** A blank sheet: the file's own zone to begin with, and whoever opened it as the lead. */
function beforeSetUp(world: World): Desk {
  refuseLostSettings(world, true);
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
    visitNotes: [],
    playbook: [],
    forms: addressesOf(world),
    letters: { approvedOn: '', writtenFor: '' },
    attention: NO_ATTENTION,
    needsALook: 0,
  };
}
