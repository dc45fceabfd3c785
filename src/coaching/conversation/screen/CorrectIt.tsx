/** The way to correct a conversation, for whoever may and for as long as that is so. */
import { Second } from '../../../kit/ui/ui';
import { usePage } from '../../../kit/ui/usePage';
import type { CoachingSession } from '../../../records';
import type { CoachingPayload } from '../../payload';
import { canCorrect } from '../correction';

export function CorrectIt({ session }: { session: CoachingSession | undefined }) {
  const { payload, go } = usePage<CoachingPayload>();
  const { isLead, staffId } = payload.asker;
  if (!session || !canCorrect(session, payload.now) || !(isLead || session.coach === staffId)) return null;
  return <Second press={() => go({ name: 'sidebar/correct', id: session.id })}>Correct it</Second>;
}
