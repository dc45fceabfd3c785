/** What becomes of the meeting that a conversation ends with: whom it invites, and what speaks against its time (C6). */
import type { Needs } from '../../ports';
import { busyAt, type Diary, latestOf, meetingsAhead } from '../../programmes/meetings/ahead';
import { inviteAfter, invitedAgain } from '../../programmes/meetings/invitation';
import { nextMeeting, whyNotThen } from '../../programmes/meetings/offer';
import { idsOf } from '../../programmes/pairs/held';
import {
  type CoachingSession,
  coachingSessions,
  type Pair,
  pairs,
  programmes,
  staff,
  terms,
} from '../../records';
import { sayMoment } from '../../school/days';
import { findById, fullName } from '../../school/people';

/**
 * How many of the latest conversations are looked at, for one that was saved before under the same id and for what
 * others have agreed: as many as a large school records in a fortnight.
 */
export const RECENT = 200;

interface MeetingAfter {
  /** The conversation with what its invitation is. */
  session: CoachingSession;
  /** Whether the two have met since. */
  metSince: boolean;
  notThen: string;
}

/** A form can't say while somebody chooses that the school is closed on a day, so its letter does. */
export function meetingAfter(
  world: Needs<'clock' | 'tables'>,
  said: CoachingSession,
  pair: Pair,
  byForm = false,
): MeetingAfter {
  const now = world.clock.now();
  const rows = world.tables.all(pairs);
  const others = world.tables.latest(coachingSessions, RECENT).filter(({ id }) => id !== said.id);
  const own = idsOf(pair, rows);
  const before = latestOf(others.filter((session) => own.includes(session.pair)));
  const metSince = before !== undefined && before.heldOn > said.heldOn;
  if (metSince || said.nextMeeting <= now) return { session: said, metSince, notThen: '' };
  const session = { ...said, ...invited(said, before, now) };
  return {
    session,
    metSince,
    notThen: notThen(world, session, pair, meetingsAhead(rows, others, now), byForm),
  };
}

/** A conversation that is corrected has its invitation already, which moves only where its time does. */
const invited = (said: CoachingSession, before: CoachingSession | undefined, now: string) => {
  if (!said.timesInvited) return inviteAfter(said, before, now);
  return said.nextMeeting === said.invitedFor ? {} : invitedAgain(said, said.nextMeeting);
};

/** Term dates and programmes are read only where they are needed: most meetings clash with nothing. */
function notThen(
  { clock, tables }: Needs<'clock' | 'tables'>,
  { nextMeeting: starts }: CoachingSession,
  pair: Pair,
  meetings: Diary['meetings'],
  byForm: boolean,
): string {
  if (!byForm && busyAt(meetings, pair, starts) === undefined) return '';
  const diary = { terms: tables.all(terms), meetings, now: clock.now() };
  const why = whyNotThen(starts, pair, diary, (id) => {
    const person = findById(tables.all(staff), id);
    return person ? fullName(person) : id;
  });
  const programme = tables.all(programmes).find(({ id }) => id === pair.programme);
  const free = programme ? nextMeeting(programme, pair, diary) : '';
  return (
    why && `${why} ${free && `The next free time is ${sayMoment(free)}. `}Please agree whether you keep it.`
  );
}
