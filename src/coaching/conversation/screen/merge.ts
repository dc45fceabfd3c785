/** Takes what was saved into the payload, so that the sheet need not be read again. */
import { isSamePair } from '../../../programmes/pairs/held';
import type { CoachingSession } from '../../../records';
import type { CoachingPayload } from '../../payload';
import { withSteps } from '../../steps/withSteps';
import type { ConversationSaved } from '../payload';

export const withConversation = (
  payload: CoachingPayload,
  { session, steps }: ConversationSaved,
): CoachingPayload => ({
  ...withSteps(payload, steps),
  meetings: withMeeting(payload, session),
  sessions: [session, ...payload.sessions.filter((each) => each.id !== session.id)],
});

function withMeeting({ meetings, pairs, now }: CoachingPayload, session: CoachingSession) {
  const pair = pairs.find(({ id }) => id === session.pair);
  if (!pair) return meetings;
  const { coach, teacher, programme, format, nextMeeting: starts } = { ...pair, ...session };
  const others = meetings.filter((each) => !isSamePair(each, pair));
  return starts > now ? [...others, { coach, teacher, programme, format, starts }] : others;
}
