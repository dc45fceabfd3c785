/** The weekly bulletin: when it comes, whom it suggests to visit and for what, and what a lead has left in it (A6). */
import * as z from 'zod/mini';
import type { Bulletin, DropIn, StaffMember, Term, Training } from '../../records';
import type { Suggestion } from '../../records/bulletins';
import type { Letter } from '../../records/letter';
import { WEEKDAYS } from '../../records/programmes';
import { type Output, shortText, textUpTo } from '../../records/schema';
import { schoolWeeks } from '../../school/calendar';
import { addDays, mondayOf } from '../../school/days';
import { last } from '../../school/lists';
import { teaches } from '../../school/people';
import { focusOn } from '../training/rules';
import { mayBeNamed, type ShoutOut, shoutOuts } from '../wall/rules';

/** The days on which a bulletin can be drafted. */
export const DAYS = WEEKDAYS;
export const GOING = ['By hand', 'By itself'] as const;

/** The hours at which a draft is made and at which it goes; a lead has the time between to read it. */
export const DRAFTED_AT = 'T07:00';
export const GOES_AT = 'T15:00';

/** The most suggestions that people will read. */
export const MOST_VISITS = 5;

/** So many shout-outs always have room. Of more, half wait for the next bulletin, so that none waits for long. */
const MANY_SHOUT_OUTS = 24;

/** For how many days praise tells what can be seen in a lesson. */
const LATELY_DAYS = 42;

/**
 * For how many days a shout-out that stood nowhere is news: over a summer too. The first bulletin of all begins with the
 * week before it, since what is older was no news to anybody by then.
 */
const NEWS_DAYS = 70;
const WEEK_BEFORE = 7;

interface BulletinData {
  staff: readonly StaffMember[];
  dropIns: readonly DropIn[];
  training: readonly Training[];
  /** In any order. */
  bulletins: readonly Bulletin[];
}

/** A bulletin's lines as its readers get them; a technique is '' where nothing tells what to see. */
export interface BulletinLines {
  visits: { teacher: StaffMember; technique: string }[];
  shoutOuts: ShoutOut[];
}

/**
 * The first moment after `now` at that hour, 'T07:00', of the chosen day in a school week; where that day has no
 * school, of a later day of the week, or else of its last. '' for none.
 */
export const nextAt = (terms: readonly Term[], day: string, hour: string, now: string): string => {
  const place = (DAYS as readonly string[]).indexOf(day);
  const moments = schoolWeeks(terms).map(
    ({ monday, days }) => (days.find((each) => each >= addDays(monday, place)) ?? last(days)) + hour,
  );
  return (place >= 0 && moments.find((each) => each > now)) || '';
};

/** The draft of the week of `today`. */
export function draftBulletin(data: BulletinData, today: string): Bulletin {
  const all = shoutOuts(data.dropIns, data.staff, today);
  return {
    state: 'Draft',
    opening: '',
    visits: suggestVisits(data, all, today),
    shoutOuts: withRoom(newsOf(data, all, today)).map(({ id }) => id),
    leftOut: [],
    id: mondayOf(today),
  };
}

const withRoom = <T>(news: readonly T[]): T[] =>
  news.slice(0, Math.max(MANY_SHOUT_OUTS, Math.ceil(news.length / 2)));

/**
 * The shout-outs that stood in no bulletin yet, the oldest first, so that each has its turn. What a lead left out is
 * not brought again, and what stood in a bulletin that never went is.
 */
function newsOf(data: BulletinData, all: readonly ShoutOut[], today: string): ShoutOut[] {
  const week = mondayOf(today);
  const sent = data.bulletins.filter(({ state }) => state === 'Sent');
  const stood = new Set([
    ...sent.flatMap((each) => each.shoutOuts),
    ...data.bulletins.filter(({ id }) => id !== week).flatMap(({ leftOut }) => leftOut),
  ]);
  const [first = week] = [week, ...sent.map(({ id }) => id)].sort();
  const since = last([addDays(today, -NEWS_DAYS), addDays(first, -WEEK_BEFORE)].sort()) ?? '';
  return all.filter(({ id, visitedOn }) => visitedOn >= since && !stood.has(id)).reverse();
}

/**
 * Whoever has waited longest comes first, so that everybody who consents is named in time. Whoever stood in the last
 * bulletin waits, so that nobody is named twice running, and for that at most half of them are named at once. Nobody is
 * counted or compared.
 */
function suggestVisits(data: BulletinData, news: readonly ShoutOut[], today: string): Suggestion[] {
  const sent = data.bulletins
    .filter(({ id, state }) => state === 'Sent' && id < mondayOf(today))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const stoodIn = new Map(
    sent.flatMap((each) => visitsIn(each).map(({ teacher }) => [teacher, each.id] as const)),
  );
  const all = [...mayBeNamed(data.staff, today).values()].filter(teaches).map(({ id, department }) => {
    const looked = focusOn(data.training, today, department).map(({ technique }) => technique);
    const praise = news.filter(
      ({ teacher, visitedOn }) => teacher.id === id && visitedOn > addDays(today, -LATELY_DAYS),
    );
    const seen = praise.flatMap(({ technique }) => technique || []);
    const technique = seen.find((each) => looked.includes(each)) || seen[0] || looked[0] || '';
    return { visit: { teacher: id, technique }, stood: stoodIn.get(id) || '', praised: praise.length > 0 };
  });
  return all
    .filter(({ stood }) => stood === '' || stood !== last(sent)?.id)
    .sort((a, b) => a.stood.localeCompare(b.stood) || Number(b.praised) - Number(a.praised))
    .slice(0, Math.min(MOST_VISITS, Math.ceil(all.length / 2)))
    .map(({ visit }) => visit);
}

const visitsIn = ({ visits, leftOut }: Bulletin): Suggestion[] =>
  visits.filter(({ teacher }) => !leftOut.includes(teacher));

/** The lines that may be shown today: none that the lead left out, and nobody who has withdrawn consent. */
export function bulletinLines(
  bulletin: Bulletin,
  { staff, dropIns }: Pick<BulletinData, 'staff' | 'dropIns'>,
  today: string,
): BulletinLines {
  const named = mayBeNamed(staff, today);
  const wanted = bulletin.shoutOuts.filter((id) => !bulletin.leftOut.includes(id));
  return {
    visits: visitsIn(bulletin).flatMap((visit) => {
      const teacher = named.get(visit.teacher);
      return teacher ? [{ teacher, technique: visit.technique }] : [];
    }),
    shoutOuts: shoutOuts(dropIns, staff, today).filter(({ id }) => wanted.includes(id)),
  };
}

/** This week's bulletin, and when the school has bulletins. */
export interface BulletinShown {
  day: BulletinGiven['day'];
  goes: BulletinGiven['goes'];
  /** When it goes, or when the next one is drafted; '' for never. */
  due: string;
  state: Bulletin['state'];
  opening: string;
  /** Each line is a suggestion or a shout-out, as the lead reads it; `isOut` says that the lead left it out. */
  lines: { key: string; says: string; isOut: boolean }[];
  /** The letter as its readers get it, except that each reader's own lesson is missing from theirs. */
  letter: Letter;
}

/** What the lead's page sends, whichever button was pressed; `leftOut` holds keys of lines. */
export const bulletinGiven = () =>
  z.object({
    day: z.enum(['', ...DAYS]),
    goes: z.enum(GOING),
    opening: textUpTo(2_000),
    leftOut: z.array(shortText()),
  });

export type BulletinGiven = Output<typeof bulletinGiven>;
