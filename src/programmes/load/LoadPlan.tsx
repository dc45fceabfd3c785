/** What a set of pairs asks of its coaches, in all and for each, before anything is sent (B8). */
import { Disclosure } from '../../kit/ui/ui';
import { usePage } from '../../kit/ui/usePage';
import type { Programme } from '../../records';
import { runningIn } from '../pairs/screen/view';
import type { CoachRoom } from '../pairs/warnings';
import type { ProgrammesPayload } from '../payload';
import { type Proposal, planLoad } from './rules';
import { sayCoach, sayLoad } from './wording';

interface LoadPlanProps {
  programme: Programme;
  /** The programme's pairs as they would be. */
  pairs: Proposal['pairs'];
  coaches?: readonly CoachRoom[];
}

export function LoadPlan({ programme, pairs, coaches }: LoadPlanProps) {
  const { payload } = usePage<ProgrammesPayload>();
  const elsewhere = runningIn(payload).filter((pair) => pair.programme !== programme.id);
  const visits = programme.visits === '' ? undefined : programme.visits;
  const { terms, staff } = payload;
  const plan = planLoad({ programme, terms, staff, pairs, elsewhere, coaches, visits });
  const [first, ...rest] = sayLoad(plan);
  return (
    <section aria-label="What it asks of its coaches">
      <h2>What it asks of its coaches</h2>
      <p class="note">{first}</p>
      {plan.coaches.length > 0 && (
        <Disclosure summary="Each coach, and more">
          <ul class="plain">
            {[...plan.coaches.map((coach) => sayCoach(coach, plan)), ...rest].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </section>
  );
}
