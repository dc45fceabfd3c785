/** Takes what was saved into the desk, so that the sheet need not be read again. */
import type { Desk } from '../../../desk';
import { withSteps } from '../../steps/withSteps';
import type { ConversationSaved } from '../payload';

export const withConversation = (desk: Desk, { session, steps }: ConversationSaved): Desk => ({
  ...withSteps(desk, steps),
  sessions: [session, ...desk.sessions.filter((each) => each.id !== session.id)],
});
