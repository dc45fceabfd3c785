/** Puts right what the health check found: one repair for each kind of finding. */

import { fitForm } from '../kit/forms/fitForm';
import { add, change, type World } from '../ports';
import {
  coachingSessions,
  dropIns,
  type FormAnswer,
  formAnswers,
  outbox,
  RECORDS,
  visitNotes,
} from '../records';
import { FORMS_WITH_A_ROW } from '../records/formLink';
import { keyOf, type RecordType } from '../records/record';
import { schoolForm } from '../school/formLinks';
import { isCopy, leadOnly } from '../school/permissions';
import { addMissingSettings, changeSettings } from '../school/settings';
import { markTriggers } from '../school/triggers';
import { checkHealth, noteHealth } from './checkHealth';
import type { Finding, FindingKind } from './finding';

/** Repairs a finding and looks again. In a copy, and before the set-up, nothing is stored of what was seen. */
export function repairAndLook(world: World, kind: string, about: string): Finding[] {
  world.withLock(() => repair(world, kind, about));
  const now = world.anew();
  return now.settings.schoolName === '' || isCopy(now)
    ? checkHealth(now)
    : now.withLock(() => noteHealth(now, true));
}

/** Repairs the finding if it still stands; one that is right already needs nothing, so that it can be asked for twice. */
export function repair(world: World, kind: string, about: string) {
  leadOnly(world);
  const found = checkHealth(world).find((each) => each.kind === kind && each.about === about);
  if (found?.isFixable) REPAIRS[found.kind](world, found);
}

const REPAIRS: Record<FindingKind, (world: World, finding: Finding) => void> = {
  copy: beginAnew,
  'tab renamed': (world, { from = '', to = '' }) => world.maintenance.renameTab(from, to),
  'tab missing': makeTab,
  'heading renamed': (world, { tab = '', from = '', to = '' }) =>
    world.maintenance.renameHeading(tab, from, to),
  'heading missing': (world) => world.tables.build(),
  rules: (world) => world.tables.build(),
  id: writeId,
  shifted: (world, { tab = '', row = 0, column = 0 }) => world.maintenance.shiftBack(tab, row, column),
  zone: (world) => world.setTimeZone(world.settings.timeZone),
  triggers(world) {
    world.ensureTriggers(true);
    markTriggers(world);
  },
  'form gone': (world, { about }) => fitForm(world, schoolForm(world, about), true),
  form: (world, { about }) => fitForm(world, schoolForm(world, about)),
  'setting missing': addMissingSettings,
};

function writeId(world: World, { tab = '', row = 0, to = '' }: Finding) {
  const type = Object.values(RECORDS).find((each) => each.tab === tab) as unknown as RecordType;
  const heading = type.fields[keyOf(type)]?.heading ?? '';
  world.maintenance.writeId(tab, heading, row, to || world.newId());
}

/** A tab made again is empty, but answers that stand in the other tabs must not be taken in a second time. */
function makeTab(world: World, { about }: Finding) {
  world.tables.build();
  if (about !== formAnswers.tab) return;
  const { tables } = world;
  world.tables.commit(
    add(formAnswers, [
      ...tables.all(dropIns).map(({ id, visitedOn }) => recorded(world, 'dropInForm', id, visitedOn)),
      ...tables.all(coachingSessions).map(({ id, heldOn }) => recorded(world, 'coachingForm', id, heldOn)),
      ...tables.all(visitNotes).map(({ id, seenOn }) => recorded(world, 'visitNoteForm', id, seenOn)),
    ]),
  );
}

const recorded = (world: World, form: string, id: string, day: string): FormAnswer => ({
  at: `${day}T00:00`,
  form: schoolForm(world, form).title,
  by: '(not known any more)',
  outcome: 'Recorded',
  why: '',
  id,
  edition: '',
});

/** The copy forgets the first school's forms and triggers, and leaves to it the letters that were on their way. */
function beginAnew(world: World) {
  const onTheirWay = world.tables
    .all(outbox)
    .filter(({ state }) => state === 'Waiting' || state === 'Sending');
  world.tables.commit([
    ...change(
      outbox,
      onTheirWay.map((row) => ({
        ...row,
        state: 'Refused' as const,
        why: 'Left to the sheet that this one is a copy of.',
      })),
    ),
    ...changeSettings({
      ...Object.fromEntries(FORMS_WITH_A_ROW.map((form) => [form, ''])),
      forms: '',
      surveys: '',
      file: world.fileId,
      triggersMade: '',
      lettersApproved: '',
      lettersWaiting: '',
      answersCheckedAt: '',
      sheetCheckedAt: '',
      needsALook: '',
    }),
  ]);
}
