/** Takes what a saved conversation changed into the desk, so that the sheet need not be read again. */
import type { ConversationSaved, Desk } from '../../domain/desk';

export function withConversation(desk: Desk, { session, steps }: ConversationSaved): Desk {
  const changed = new Set(steps.map((step) => step.id));
  return {
    ...desk,
    sessions: [session, ...desk.sessions.filter((each) => each.id !== session.id)],
    steps: [...steps, ...desk.steps.filter((each) => !changed.has(each.id))],
  };
}
