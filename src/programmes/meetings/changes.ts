/** Which invitations no longer say what is agreed: the pair ended or has another coach, or the day was changed by hand. */
import type { CoachingSession, Pair, StaffMember } from '../../records';
import { dayOf } from '../../school/days';
import { findById } from '../../school/people';
import { isSamePair } from '../pairs/held';
import { isOn } from '../pairs/rules';
import { afterLeavers } from '../pairs/turnover';
import { latestOf } from './ahead';
import { invitedAgain, invitedBy } from './invitation';

export interface MeetingChange {
  /** The row as it is to be: its invitation renewed, or withdrawn where it is for nothing any more. */
  session: CoachingSession;
  /** What the calendars have had up to now; '' where it was withdrawn before. */
  before: string;
  teacher: StaffMember;
  coach: StaffMember;
}

/** The change that each couple's latest conversation needs; none where the calendars are right. */
export function meetingChanges(
  rows: readonly Pair[],
  sessions: readonly CoachingSession[],
  staff: readonly StaffMember[],
  now: string,
): MeetingChange[] {
  const pairs = afterLeavers(rows, staff);
  const programmes = new Map(pairs.map(({ id, programme }) => [id, programme]));
  // Its row may have another coach by now, where they were swapped on the pair's first day.
  const coupleOf = ({ coach, teacher, pair }: CoachingSession) => ({
    coach,
    teacher,
    programme: programmes.get(pair) ?? '',
  });
  return sessions
    .filter((session) => programmes.has(session.pair) && isAhead(session, now))
    .flatMap((session) => {
      const couple = coupleOf(session);
      const alike = sessions.filter((each) => isSamePair(coupleOf(each), couple));
      if (latestOf(alike) !== session) return [];
      const wanted = wantedFor(
        session,
        pairs.filter((row) => isSamePair(row, couple)),
        now,
      );
      return changeTo(wanted, session, staff);
    });
}

function changeTo(wanted: string, session: CoachingSession, staff: readonly StaffMember[]): MeetingChange[] {
  const { invitedFor: before, timesInvited } = invitedBy(session);
  const [teacher, coach] = [findById(staff, session.teacher), findById(staff, session.coach)];
  // Where nobody was invited, as the step waits to be agreed, there is nothing to put right.
  if (!teacher || !coach || !timesInvited || wanted === before) return [];
  return [{ session: { ...session, ...invitedAgain(session, wanted) }, before, teacher, coach }];
}

/** What has had its day is left alone, in the row and in the calendars. */
const isAhead = (session: CoachingSession, now: string): boolean =>
  session.nextMeeting > now || invitedBy(session).invitedFor > now;

/** The moment for which the two are to be invited; '' for none. */
const wantedFor = ({ nextMeeting }: CoachingSession, rows: readonly Pair[], now: string): string =>
  nextMeeting > now && rows.some((row) => isOn(row, dayOf(nextMeeting))) ? nextMeeting : '';
