/** The weekly bulletin: drafted on the lead's chosen day, edited, then sent by hand or at its hour, or skipped (A6). */

import type { ForForms } from '../../kit/forms/renewForms';
import { searchForms } from '../../kit/forms/searchForms';
import { schoolOf } from '../../kit/outbox/schoolOf';
import { commitAndSend, unwritten } from '../../kit/outbox/send';
import { addOrChange, type Needs } from '../../ports';
import { type Bulletin, bulletins, dropIns, type StaffMember, staff, terms, training } from '../../records';
import type { Letter } from '../../records/letter';
import { isSchoolWeek } from '../../school/calendar';
import { dayOf, mondayOf } from '../../school/days';
import { lessonOf, teachingOn } from '../../school/people';
import { leadOnly, leadsOf } from '../../school/permissions';
import { changeSettings, withSettings } from '../../school/settings';
import { currentCompetition } from '../competition/actions';
import { focusOn } from '../training/rules';
import { bulletinLetter, bulletinReady } from './letter';
import type { BulletinGiven, BulletinShown } from './rules';
import {
  type BulletinLines,
  bulletinLines,
  DAYS,
  DRAFTED_AT,
  draftBulletin,
  GOES_AT,
  GOING,
  nextAt,
} from './rules';

export { DAYS, GOING };

/** This week's bulletin, saved or drafted now, with the letter as it would arrive. */
export function showBulletin(world: Needs<'asker' | 'clock' | 'settings' | 'tables'>): BulletinShown {
  leadOnly(world);
  return shown(world);
}

/** The bulletin as it stands after the lead saved, sent or skipped it. */
export const saveBulletin = (world: ForForms, given: BulletinGiven) => decide(world, given, 'Draft');
export const sendBulletin = (world: ForForms, given: BulletinGiven) => decide(world, given, 'Sent');
export const skipBulletin = (world: ForForms, given: BulletinGiven) => decide(world, given, 'Skipped');

/** A bulletin that was sent stays as it is; the day on which the next ones come can always be changed. */
function decide(world: ForForms, given: BulletinGiven, state: Bulletin['state']): BulletinShown {
  leadOnly(world);
  // Somebody may have said a moment ago that they don't want to be named any more.
  if (state === 'Sent') searchForms(world);
  const row = bulletinOfThisWeek(world);
  const edited = { ...row, opening: given.opening.trim(), leftOut: given.leftOut, state };
  const chosen = withSettings(world, { bulletinDay: given.day, bulletinGoes: given.goes });
  store(chosen, row.state !== 'Sent' && saysSomething(row) ? edited : undefined);
  return shown(world);
}

/** The hourly job: sends the draft whose hour has come, or drafts this week's and tells the leads if it has news. */
export function advanceBulletin(world: Needs<'clock' | 'mailer' | 'settings' | 'tables'>) {
  const row = savedBulletin(world);
  // Only a draft of this week is sent: one whose hour passed without a run, until the next week came, is never sent.
  if (row?.state === 'Draft' && isByItself(world) && world.settings.bulletinDue.endsWith(GOES_AT))
    return store(world, { ...row, state: 'Sent' });
  // The lines are drafted anew, because a lead may have saved a word of their own days ago.
  const { opening = '', leftOut = [], state = 'Draft' } = row ?? {};
  const fresh: Bulletin = { ...newDraft(world), opening, leftOut, state };
  if (state !== 'Draft' || !saysSomething(fresh) || !isSchoolWeek(world.tables.all(terms), fresh.id))
    return store(world);
  const due = dueAfter(world, fresh);
  const news = { school: schoolOf(world), week: fresh.id, goes: due.endsWith(GOES_AT) ? due : '' };
  store(
    world,
    fresh,
    leadsOf(world).map((to) => bulletinReady({ ...news, to })),
  );
}

const saysSomething = ({ visits, shoutOuts }: Bulletin): boolean => visits.length + shoutOuts.length > 0;

const todayOf = ({ clock }: Needs<'clock'>): string => dayOf(clock.now());

const dataOf = ({ tables }: Needs<'tables'>) => ({
  staff: tables.all(staff),
  dropIns: tables.all(dropIns),
  training: tables.all(training),
  bulletins: tables.all(bulletins),
});

const newDraft = (world: Needs<'clock' | 'tables'>): Bulletin => draftBulletin(dataOf(world), todayOf(world));

const savedBulletin = (world: Needs<'clock' | 'tables'>): Bulletin | undefined =>
  world.tables.all(bulletins).find(({ id }) => id === mondayOf(todayOf(world)));

/** This week's bulletin as it was saved, or else as it would be drafted now. */
const bulletinOfThisWeek = (world: Needs<'clock' | 'tables'>): Bulletin =>
  savedBulletin(world) ?? newDraft(world);

const isByItself = ({ settings }: Needs<'settings'>): boolean => settings.bulletinGoes === GOING[1];

/** When there is something to do next: a new bulletin is drafted, or this draft goes by itself within its own week. */
function dueAfter(world: Needs<'clock' | 'settings' | 'tables'>, row?: Bulletin): string {
  const { tables, settings, clock } = world;
  const next = (hour: string) => nextAt(tables.all(terms), settings.bulletinDay, hour, clock.now());
  const [drafted, goes] = [next(DRAFTED_AT), next(GOES_AT)];
  const isGoing = row?.state === 'Draft' && isByItself(world) && goes !== '';
  return isGoing && mondayOf(dayOf(goes)) === row.id && (drafted === '' || goes < drafted) ? goes : drafted;
}

/** Stores the bulletin and when there is something to do next. A sent one goes to everybody who teaches today. */
function store(
  world: Needs<'clock' | 'mailer' | 'settings' | 'tables'>,
  row?: Bulletin,
  letters: Letter[] = [],
) {
  const { tables, settings } = world;
  const { bulletinDay, bulletinGoes } = settings;
  const bulletinDue = dueAfter(world, row);
  const readers = row?.state === 'Sent' ? teachingOn(tables.all(staff), todayOf(world)) : [];
  commitAndSend(
    world,
    [
      ...(row ? addOrChange(bulletins, tables.all(bulletins), [row]) : []),
      ...changeSettings({ bulletinDay, bulletinGoes, bulletinDue }),
    ],
    unwritten(world, row ? [...letters, ...readers.map(letterFor(world, row))] : []),
  );
}

const linesNow = (world: Needs<'clock' | 'tables'>, row: Bulletin): BulletinLines =>
  bulletinLines(row, dataOf(world), todayOf(world));

function letterFor(world: Needs<'clock' | 'settings' | 'tables'>, row: Bulletin) {
  const news = {
    ...linesNow(world, row),
    opening: row.opening,
    competition: currentCompetition(world),
    school: schoolOf(world),
  };
  const [sessions, today] = [world.tables.all(training), todayOf(world)];
  return (person: Pick<StaffMember, 'id' | 'email' | 'department'>): Letter =>
    bulletinLetter({ ...news, week: row.id, person, focus: focusOn(sessions, today, person.department) });
}

function shown(world: Needs<'asker' | 'clock' | 'settings' | 'tables'>): BulletinShown {
  const { bulletinDay, bulletinGoes, bulletinDue: due } = world.settings;
  const row = bulletinOfThisWeek(world);
  const { visits, shoutOuts } = linesNow(world, { ...row, leftOut: [] });
  const lines = [
    ...visits.map(({ teacher, technique }) => ({ key: teacher.id, teacher, says: technique })),
    ...shoutOuts.map(({ teacher, praise, id }) => ({ key: id, teacher, says: praise })),
  ];
  return {
    day: DAYS.find((each) => each === bulletinDay) ?? '',
    goes: GOING.find((each) => each === bulletinGoes) ?? GOING[0],
    due,
    state: row.state,
    opening: row.opening,
    lines: lines.map(({ key, teacher, says }) => ({
      key,
      says: lessonOf(teacher, says),
      isOut: row.leftOut.includes(key),
    })),
    letter: letterFor(world, row)({ id: '', email: world.asker, department: '' }),
  };
}
