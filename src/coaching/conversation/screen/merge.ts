/** Takes what was saved into the payload, so that the sheet need not be read again. */
import type { CoachingPayload } from '../../payload';
import { withSteps } from '../../steps/withSteps';
import type { ConversationSaved } from '../payload';

export const withConversation = (
  payload: CoachingPayload,
  { session, steps }: ConversationSaved,
): CoachingPayload => ({
  ...withSteps(payload, steps),
  sessions: [session, ...payload.sessions.filter((each) => each.id !== session.id)],
});
