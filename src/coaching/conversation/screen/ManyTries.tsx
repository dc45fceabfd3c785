/** After three goes at one step the coach is offered a smaller one, or another way to practise it (C7). */
import { useState } from 'preact/hooks';
import { splitStep } from '../../../kit/hints/granularity';
import { focusOn } from '../../../kit/ui/focus';
import { inputId } from '../../../kit/ui/problems';
import { Quiet, Second } from '../../../kit/ui/ui';
import { usePage } from '../../../kit/ui/usePage';
import type { ActionStep } from '../../../records';
import type { CoachingPayload } from '../../payload';
import { MANY_TRIES, triesInARow } from '../../steps/rules';
import { ASK, type Draft, withStep } from './draft';

interface ManyTriesProps {
  open: ActionStep;
  draft: Draft;
  change(changes: Partial<Draft>): void;
}

export function ManyTries({ open, draft, change }: ManyTriesProps) {
  const { payload } = usePage<CoachingPayload>();
  const [otherWay, setOtherWay] = useState(false);
  const again = draft.outcome === 'Practise again';
  const tries = triesInARow(payload.sessions, open) + (again ? 1 : 0);
  if (tries < MANY_TRIES || draft.outcome === 'Met' || draft.outcome === 'Set aside') return null;
  const makeSmaller = () => {
    const [first = '', ...others] = splitStep(open.wording);
    change({
      outcome: 'Set aside',
      reason: `After ${tries} goes: a smaller step first.`,
      ...withStep(draft, payload, open.playbookStep, first),
      ...(others.length > 0 && { later: others.join(' ') }),
    });
    focusOn(inputId('wording'));
  };
  const practiseOtherwise = () => {
    change({ outcome: 'Practise again' });
    setOtherWay(true);
    focusOn(inputId(ASK.rehearsals.field));
  };
  return (
    <section class="note" aria-label="After several goes">
      <p>
        This step has had {tries} goes in a row. A smaller step, or another way to practise it, may help more
        than one more go.
      </p>
      <Second press={makeSmaller}>Set a smaller step</Second>
      {otherWay ? (
        <OtherWay step={open} />
      ) : (
        <Second press={practiseOtherwise}>Practise it another way</Second>
      )}
    </section>
  );
}

/** What the playbook says of the step's slip and rehearsal, and what helps with any step. */
function OtherWay({ step }: { step: ActionStep }) {
  const { playbook } = usePage<CoachingPayload>().payload;
  const row = playbook.find(({ id }) => id === step.playbookStep);
  const ways = [
    ['The usual slip', row?.slip],
    ['How to rehearse', row?.rehearsal],
    ['Show it', 'Be the teacher for two minutes while they watch, then swap places.'],
    ['Make it short', 'Rehearse only its first ten seconds, until they come by themselves.'],
  ];
  return (
    <>
      {ways.map(
        ([title, words]) =>
          words && (
            <p key={title}>
              <Quiet>{title}</Quiet>
              {words}
            </p>
          ),
      )}
    </>
  );
}
