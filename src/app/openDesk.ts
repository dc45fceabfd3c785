/**
 * Brings everything that a page shows its reader, in one call: whose words those are, `school/visibility.ts` says
 * (G1).
 */
import type { CoachingPayload } from '../coaching/payload';
import { proposedIn } from '../coaching/steps/rules';
import { openDropIns } from '../dropIns/openDropIns';
import type { DropInsPayload } from '../dropIns/payload';
import type { HealthPayload } from '../health/payload';
import { refuseLostSettings } from '../health/refuseLostSettings';
import { mayHaveGone } from '../kit/outbox/claims';
import type { Needs, World } from '../ports';
import { meetingsAhead, meetingsAround } from '../programmes/meetings/ahead';
import type { ProgrammesPayload } from '../programmes/payload';
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
import { addressesOf, readableLink } from '../school/formLinks';
import type { Attention, SchoolPayload } from '../school/payload';
import { askerLeads, askerOf, leadsOf } from '../school/permissions';
import { buildParts } from '../setUp/parts';
import type { SetUpPayload } from '../setUp/payload';
import { NO_DOUBT } from '../setUp/staff/doubt';
import { lookAtStaff } from '../setUp/staff/lookAtStaff';
import { readingAs } from './mayRead';
import { shownTo } from './shownTo';

/** How much of the newest-first tabs is looked at for what wants attention. */
const RECENT = 200;

/** What was returned longer ago is history. */
const ATTENTION_DAYS = 28;

/** Visit notes serve the next conversation: ten weeks reach over a summer, and older ones stay in their tab. */
const VISIT_DAYS = 70;

const NO_ATTENTION: Attention = { returned: [], uncertain: [], refused: [], spoiled: [] };

/** Who reads the page. */
interface Reader {
  staffId: string;
  isLead: boolean;
}

/** The payload of a page, by the name of its file; the coach's page where none is named. */
export function openDesk(world: World, page?: 'sidebar' | 'school'): CoachingPayload;
export function openDesk(world: World, page?: string): SchoolPayload;
export function openDesk(world: World, page = 'sidebar'): SchoolPayload {
  if (world.settings.schoolName === '') return beforeSetUp(world);
  const reader = { staffId: askerOf(world)?.id ?? '', isLead: askerLeads(world) };
  const payload = (PAYLOADS.get(page) ?? coaching)(world, reader);
  return reader.isLead ? payload : shownTo(payload, reader.staffId, dayOf(world.clock.now()));
}

type Bring = (world: World, reader: Reader) => SchoolPayload;

const PAYLOADS = new Map<string, Bring>([
  ['sidebar', coaching],
  ['leading', programmesAndPairs],
  ['dropIns', dropIns],
  ['school', coaching],
  ['setup', setUp],
  ['health', health],
]);

/** Each table is read once; what is wrong with its rows is known after the last. */
function coaching(world: Needs<'asker' | 'clock' | 'settings' | 'tables'>, reader: Reader): CoachingPayload {
  const { settings, tables, clock } = world;
  const today = dayOf(clock.now());
  const mayRead = readingAs(reader, tables.all(pairs), today);
  const steps = tables.all(actionSteps);
  const meetings = meetingsAhead(tables.all(pairs), tables.all(coachingSessions), clock.now());
  return {
    ...programmesAndPairs(world, reader),
    meetings: reader.isLead ? meetings : meetingsAround(reader.staffId, meetings),
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
    letters: { approvedOn: settings.lettersApproved, writtenFor: settings.lettersWrittenFor },
    attention: reader.isLead ? attention(world) : NO_ATTENTION,
  };
}

function programmesAndPairs(
  world: Needs<'asker' | 'clock' | 'settings' | 'tables'>,
  reader: Reader,
): ProgrammesPayload {
  return {
    ...school(world, reader),
    programmes: world.tables.all(programmes),
    pairs: world.tables.all(pairs),
  };
}

/** Every tab that the coach's page reads is read, since its rows are known to be spoiled only then. */
function health(world: Needs<'asker' | 'clock' | 'settings' | 'tables'>, reader: Reader): HealthPayload {
  const { attention } = coaching(world, reader);
  return { ...school(world, reader), attention };
}

function dropIns(world: Needs<'asker' | 'clock' | 'settings' | 'tables'>, reader: Reader): DropInsPayload {
  return {
    ...school(world, reader),
    playbook: world.tables.all(playbook),
    dropIns: reader.isLead ? openDropIns(world) : undefined,
  };
}

function setUp(
  world: Needs<'asker' | 'clock' | 'schoolForms' | 'settings' | 'tables'>,
  reader: Reader,
): SetUpPayload {
  return {
    ...school(world, reader),
    pairs: world.tables.all(pairs),
    parts: buildParts(world.schoolForms),
    staffRows: lookAtStaff(world),
  };
}

function school(world: Needs<'asker' | 'clock' | 'settings' | 'tables'>, reader: Reader): SchoolPayload {
  return {
    now: world.clock.now(),
    asker: { email: world.asker, ...reader },
    school: { name: world.settings.schoolName, timeZone: world.settings.timeZone, leads: leadsOf(world) },
    terms: world.tables.all(terms),
    staff: world.tables.all(staff),
    forms: addressesOf(world),
    setUp: setUpState(world),
    needsALook: Number(world.settings.needsALook),
  };
}

function setUpState(world: Needs<'settings' | 'tables'>): SchoolPayload['setUp'] {
  const { settings, tables } = world;
  const built = (['dropInForm', 'coachingForm'] as const).every((form) => readableLink(world, form)?.sheetId);
  return {
    school: settings.schoolName !== '',
    terms: tables.all(terms).length > 0,
    staff: tables.all(staff).length > 0,
    built: built && settings.triggersMade !== '',
  };
}

function attention(world: Needs<'clock' | 'tables'>): Attention {
  const since = addDays(dayOf(world.clock.now()), -ATTENTION_DAYS);
  const rows = world.tables
    .latest(formAnswers, RECENT)
    .filter((row) => row.outcome === 'Returned' && dayOf(row.at) >= since);
  const letters = world.tables.latest(outbox, RECENT);
  return {
    returned: rows.map(({ at, form, by, why }) => ({ at, form, by, why })),
    uncertain: letters.filter(mayHaveGone).map(({ to, subject, at }) => ({ to, subject, at })),
    refused: letters
      .filter((row) => row.state === 'Refused' && dayOf(row.at) >= since)
      .map(({ to, subject, at, why }) => ({ to, subject, at, why })),
    spoiled: world.tables.spoiled().map(({ tab, row, problem }) => ({ tab, row, problem })),
  };
}

/** A blank sheet: the file's own zone to begin with, and whoever opened it as the lead. */
function beforeSetUp(
  world: Needs<
    'asker' | 'clock' | 'fileId' | 'maintenance' | 'schoolForms' | 'settings' | 'tables' | 'timeZone'
  >,
): CoachingPayload & SetUpPayload {
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
    meetings: [],
    playbook: [],
    parts: buildParts(world.schoolForms),
    staffRows: NO_DOUBT,
    forms: addressesOf(world),
    letters: { approvedOn: '', writtenFor: '' },
    attention: NO_ATTENTION,
    needsALook: 0,
  };
}
