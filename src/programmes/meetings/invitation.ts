/** A pair's next meeting in their calendars: one entry for as long as it is the same agreement, however it moves (C6). */
import type { CoachingSession, StaffMember } from '../../records';
import type { Invitation } from '../../records/letter';
import { dayOf } from '../../school/days';
import { fullName } from '../../school/people';
import { MEETING_MINUTES } from './ahead';

/** What a conversation's row remembers of its invitation. */
type Invited = Pick<CoachingSession, 'meeting' | 'invitedFor' | 'timesInvited'>;
type Row = Invited & Pick<CoachingSession, 'id' | 'heldOn' | 'nextMeeting' | 'savedAt'>;

export const NOT_INVITED: Invited = { meeting: '', invitedFor: '', timesInvited: '' };

/**
 * What the calendars have from a conversation. Releases before 0.5.0 kept no moment of saving, and sent an invitation
 * with every letter.
 */
export const invitedBy = ({ id, savedAt, nextMeeting, meeting, invitedFor, timesInvited }: Row): Invited =>
  savedAt === '' && timesInvited === ''
    ? { meeting: id, invitedFor: nextMeeting, timesInvited: 1 }
    : { meeting: meeting || id, invitedFor, timesInvited };

/** What a row remembers once its people are invited for `starts`, or the invitation is withdrawn: '' . */
export function invitedAgain(row: Row, starts: string): Invited {
  const { meeting, timesInvited } = invitedBy(row);
  return { meeting, invitedFor: starts, timesInvited: (timesInvited || 0) + 1 };
}

/**
 * The invitation of a conversation. Where the two met before the meeting that they had agreed, that one moves to the new
 * time; one that has had its day stays in the calendars.
 */
export function inviteAfter(row: Row, before: Row | undefined, now: string): Invited {
  const agreed = before && invitedBy(before);
  const isOpen = agreed !== undefined && agreed.invitedFor > now && dayOf(agreed.invitedFor) > row.heldOn;
  return isOpen && before
    ? invitedAgain(before, row.nextMeeting)
    : { meeting: row.id, invitedFor: row.nextMeeting, timesInvited: 1 };
}

interface Invitees {
  teacher: StaffMember;
  coach: StaffMember;
}

/** A calendar may be shared with the whole school, so the invitation carries no word of the conversation. */
export function invitationOf(
  { meeting, invitedFor, timesInvited }: Invited,
  { teacher, coach }: Invitees,
): Invitation {
  const [asked, asking] = [fullName(teacher), fullName(coach)];
  const organiser = { name: asking, email: coach.email };
  return {
    uid: `${meeting}@stepwise`,
    sequence: (timesInvited || 1) - 1,
    title: `Coaching: ${asked} and ${asking}`,
    starts: invitedFor,
    minutes: MEETING_MINUTES,
    description: `${asked} and ${asking}. Your action step is in the letter.`,
    organiser,
    attendees: [{ name: asked, email: teacher.email }, organiser],
  };
}
