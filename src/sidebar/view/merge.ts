/** Takes what was saved into the desk, so that the sheet need not be read again. */
import type { ConversationSaved, Desk } from '../../domain/desk';
import type { ActionStep } from '../../records';

export const withConversation = (desk: Desk, { session, steps }: ConversationSaved): Desk => ({
  ...withSteps(desk, steps),
  sessions: [session, ...desk.sessions.filter((each) => each.id !== session.id)],
});

export function withSteps(desk: Desk, steps: ActionStep[]): Desk {
  const changed = new Set(steps.map((step) => step.id));
  return { ...desk, steps: [...steps, ...desk.steps.filter((each) => !changed.has(each.id))] };
}
