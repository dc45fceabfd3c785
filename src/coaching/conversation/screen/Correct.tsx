/** Corrects a conversation that was just saved: the same questions, answered, on the steps as they stood before it. */

import { PageContext, usePage } from '../../../kit/ui/usePage';
import { findById } from '../../../school/people';
import type { CoachingPayload } from '../../payload';
import { stepsBefore } from '../correction';
import { Coached } from './Teacher';

export function Correct({ id }: { id: string }) {
  const page = usePage<CoachingPayload>();
  const { payload } = page;
  const session = payload.sessions.find((each) => each.id === id);
  const teacher = findById(payload.staff, session?.teacher ?? '');
  const pair = payload.pairs.find((each) => each.id === session?.pair);
  if (!session || !teacher || !pair) return null;
  const steps = stepsBefore(
    session,
    payload.steps,
    payload.sessions.filter((each) => each.teacher === teacher.id),
  );
  const sessions = payload.sessions.filter((each) => each !== session);
  const before = { ...payload, sessions, steps: steps ?? payload.steps };
  return (
    <PageContext.Provider value={{ ...page, payload: before } as never}>
      <Coached teacher={teacher} pair={pair} corrects={session} />
    </PageContext.Provider>
  );
}
