/** The meetings that pairs have agreed and not had yet, and which of them two people can't both keep. */
import type { CoachingSession, Pair, Term } from '../../records';
import { addMinutes, dayOf } from '../../school/days';
import { meetsTogether } from '../pairs/formats';
import { conversations, isSamePair } from '../pairs/held';
import { isOn } from '../pairs/rules';

/** How long a meeting takes, in the calendars and wherever a coach's meetings follow one another. */
export const MEETING_MINUTES = 30;

/** Those who meet. */
export type Couple = Pick<Pair, 'coach' | 'teacher' | 'programme' | 'format'>;

export interface Meeting extends Couple {
  /** The local moment at which it begins. */
  starts: string;
}

/** What is known of a school's meetings. */
export interface Diary {
  terms: readonly Term[];
  meetings: readonly Meeting[];
  now: string;
}

type Row = Pick<Pair, 'id' | 'coach' | 'teacher' | 'programme' | 'format' | 'from' | 'until'>;
type Session = Pick<CoachingSession, 'pair' | 'heldOn' | 'nextMeeting'>;

/** The conversation held last; of several on one day the one that was recorded last. Sessions come newest first. */
export const latestOf = <S extends Pick<CoachingSession, 'heldOn'>>(sessions: readonly S[]): S | undefined =>
  sessions.reduce<S | undefined>(
    (last, each) => (last && last.heldOn >= each.heldOn ? last : each),
    undefined,
  );

/** What each pair agreed at its latest conversation, where that is still to come and the pair runs on that day. */
export function meetingsAhead(pairs: readonly Row[], sessions: readonly Session[], now: string): Meeting[] {
  const heldFor = conversations(pairs, sessions);
  return pairs
    .filter(({ until }) => until === '' || until >= dayOf(now))
    .flatMap((pair) => {
      const { nextMeeting = '' } = latestOf(heldFor(pair)) ?? {};
      if (nextMeeting <= now || !isOn(pair, dayOf(nextMeeting))) return [];
      const { coach, teacher, programme, format } = pair;
      return [{ coach, teacher, programme, format, starts: nextMeeting }];
    });
}

const overlaps = (one: string, other: string): boolean =>
  one < addMinutes(other, MEETING_MINUTES) && other < addMinutes(one, MEETING_MINUTES);

const peopleOf = ({ coach, teacher }: Pick<Couple, 'coach' | 'teacher'>): string[] => [coach, teacher];

/** The meetings of somebody and of those whom they meet: with these they must find a time. */
export function meetingsAround(person: string, meetings: readonly Meeting[]): Meeting[] {
  const near = new Set(
    meetings
      .map(peopleOf)
      .filter((both) => both.includes(person))
      .flat(),
  );
  return meetings.filter((each) => peopleOf(each).some((one) => near.has(one)));
}

/** Whether one meeting serves both: a pair's own, or that of a group that meets together. */
export const isOneMeeting = (one: Couple, other: Couple): boolean =>
  isSamePair(one, other) ||
  (one.programme === other.programme &&
    meetsTogether(one.format) &&
    meetsTogether(other.format) &&
    peopleOf(one).some((person) => peopleOf(other).includes(person)));

/** Who of the two meets somebody else at that time; undefined where both are free. */
export function busyAt(meetings: readonly Meeting[], couple: Couple, starts: string): string | undefined {
  const others = meetings.filter((each) => !isOneMeeting(each, couple) && overlaps(each.starts, starts));
  return peopleOf(couple).find((person) => others.some((each) => peopleOf(each).includes(person)));
}

/** The meetings that clash with another one: somebody is expected at both. */
export const clashing = (meetings: readonly Meeting[]): Meeting[] =>
  meetings.filter((each) => busyAt(meetings, each, each.starts) !== undefined);
