/** The visits of a pair: how much of the timetable they saw, and the notes, for their coach and the leads alone. */
import { Count, Disclosure, Quiet } from '../../kit/ui/ui';
import { usePage } from '../../kit/ui/usePage';
import type { Pair } from '../../records';
import { sayDay } from '../../school/days';
import { today } from '../../school/payload';
import type { CoachingPayload } from '../payload';
import { coverageOf } from './coverage';

export function VisitsSoFar({ pair }: { pair: Pair }) {
  const { payload } = usePage<CoachingPayload>();
  const { sentence, hint } = coverageOf(pair, payload, today(payload));
  return (
    <div class="field">
      <p>{sentence}</p>
      {hint && <Quiet>{hint}</Quiet>}
    </div>
  );
}

/** The pair's visit notes, the newest first. */
export function VisitNotes({ pair }: { pair: Pair }) {
  const { payload } = usePage<CoachingPayload>();
  const visits = payload.visitNotes.filter(
    ({ teacher, coach }) =>
      teacher === pair.teacher && (coach === pair.coach || coach === payload.asker.staffId),
  );
  if (visits.length === 0) return null;
  return (
    <Disclosure
      summary={
        <>
          What the visits saw <Count>{visits.length}</Count>
        </>
      }
    >
      <ul class="plain">
        {visits.map(({ id, seenOn, period, note }) => (
          <li key={id}>
            <Quiet>
              {sayDay(seenOn)}, {period.toLowerCase()}
            </Quiet>
            {note}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
