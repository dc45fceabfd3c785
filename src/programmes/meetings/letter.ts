/** What two people read when their meeting moves, or is withdrawn because they are no pair any more. */
import { addressed, heading, letter, paragraph } from '../../kit/letters/draft';
import type { School } from '../../kit/letters/letter';
import type { Letter } from '../../records/letter';
import { sayMoment } from '../../school/days';
import { fullName, isCurrent } from '../../school/people';
import type { MeetingChange } from './changes';
import { invitationOf } from './invitation';

/** To both, where both are still here; undefined where nobody is. */
export function meetingChanged(
  { session, before, teacher, coach }: MeetingChange,
  school: School,
  today: string,
): Letter | undefined {
  const [to, cc] = [teacher, coach].filter((person) => person.email !== '' && isCurrent(person, today));
  if (!to) return undefined;
  const { meeting, invitedFor: now, timesInvited } = session;
  const invited = { meeting, invitedFor: now || before, timesInvited };
  return letter({
    key: `meeting changed/${session.id}/${timesInvited}`,
    kind: 'meeting changed',
    ...addressed(to, { ...(cc && { cc }), replyTo: coach }),
    fromName: school.name,
    subject: now ? `Your next meeting: ${sayMoment(now)}` : 'Your next meeting does not take place',
    blocks: [
      heading('Your next meeting'),
      paragraph(sentence(`${fullName(teacher)} and ${fullName(coach)}`, before, now)),
    ],
    invitation: { ...invitationOf(invited, { teacher, coach }), ...(!now && { withdrawn: true as const }) },
  });
}

function sentence(both: string, before: string, now: string): string {
  if (now === '')
    return `${both} were to meet on ${sayMoment(before)}. That meeting does not take place, and the entry attached takes it out of your calendars.`;
  const instead = before === '' ? '' : `, and not on ${sayMoment(before)}`;
  return `${both} meet on ${sayMoment(now)}${instead}. The invitation attached changes the entry in your calendars.`;
}
