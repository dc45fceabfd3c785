/** The weekly bulletin: drafted on the day that the lead chose, edited, then sent by hand or at its hour, or skipped (A6). */

import { commitAndSend, unwritten } from '../../kit/letters/outbox';
import { schoolOf } from '../../kit/letters/school';
import { addOrChange, type World } from '../../ports';
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

/** This week's as it stands, kept or drafted now, with the letter as it would arrive. */
export function showBulletin(world: World): BulletinShown {
  leadOnly(world);
  return shown(world);
}

/** Keeps what the lead wrote; this and the next two answer with the bulletin as it stands then. */
export const saveBulletin = (world: World, given: BulletinGiven) => decide(world, given, 'Draft');
export const sendBulletin = (world: World, given: BulletinGiven) => decide(world, given, 'Sent');
export const skipBulletin = (world: World, given: BulletinGiven) => decide(world, given, 'Skipped');

/** One that has gone is left as it is; on which day the next ones come can always be changed. */
function decide(world: World, given: BulletinGiven, state: Bulletin['state']): BulletinShown {
  leadOnly(world);
  const row = thisWeeks(world);
  const edited = { ...row, opening: given.opening.trim(), leftOut: given.leftOut, state };
  const chosen = withSettings(world, { bulletinDay: given.day, bulletinGoes: given.goes });
  store(chosen, row.state !== 'Sent' && saysSomething(row) ? edited : undefined);
  return shown(world);
}

/** The job of the hour: sends the draft whose hour has come, or drafts this week's and tells the leads, where it says anything. */
export function advanceBulletin(world: World) {
  const row = kept(world);
  // Where nothing woke Stepwise at its hour and the next week has come, that week's was read by nobody.
  if (row?.state === 'Draft' && isByItself(world) && world.settings.bulletinDue.endsWith(GOES_AT))
    return store(world, { ...row, state: 'Sent' });
  // Drafted anew, because a lead may have written a word for it days ago.
  const { opening = '', leftOut = [], state = 'Draft' } = row ?? {};
  const fresh: Bulletin = { ...drafted(world), opening, leftOut, state };
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

const todayOf = ({ clock }: World): string => dayOf(clock.now());

const dataOf = ({ tables }: World) => ({
  staff: tables.all(staff),
  dropIns: tables.all(dropIns),
  training: tables.all(training),
  bulletins: tables.all(bulletins),
});

const drafted = (world: World): Bulletin => draftBulletin(dataOf(world), todayOf(world));

const kept = (world: World): Bulletin | undefined =>
  world.tables.all(bulletins).find(({ id }) => id === mondayOf(todayOf(world)));

/** As it was kept, or drafted now. */
const thisWeeks = (world: World): Bulletin => kept(world) ?? drafted(world);

const isByItself = ({ settings }: World): boolean => settings.bulletinGoes === GOING[1];

/** When there is something to do: the next is drafted, or this draft goes by itself, in its own week. */
function dueAfter(world: World, row?: Bulletin): string {
  const { tables, settings, clock } = world;
  const next = (hour: string) => nextAt(tables.all(terms), settings.bulletinDay, hour, clock.now());
  const [drafted, goes] = [next(DRAFTED_AT), next(GOES_AT)];
  const isGoing = row?.state === 'Draft' && isByItself(world) && goes !== '';
  return isGoing && mondayOf(dayOf(goes)) === row.id && (drafted === '' || goes < drafted) ? goes : drafted;
}

/** Stores it as it is now, and when there is something to do next. One that is sent goes to everybody who teaches today. */
function store(world: World, row?: Bulletin, letters: Letter[] = []) {
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

const linesNow = (world: World, row: Bulletin): BulletinLines =>
  bulletinLines(row, dataOf(world), todayOf(world));

function letterFor(world: World, row: Bulletin) {
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

function shown(world: World): BulletinShown {
  const { bulletinDay, bulletinGoes, bulletinDue: due } = world.settings;
  const row = thisWeeks(world);
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
