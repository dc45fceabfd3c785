/** The steps that a teacher has met, kept in view so that they last, or set aside; each can be opened again (C7). */
import { Count, countOf, Disclosure, Quiet } from '../../kit/ui/ui';
import type { ActionStep, StepState } from '../../records';
import { sayDay } from '../../school/days';

interface EarlierStepsProps {
  title: string;
  state: StepState;
  steps: ActionStep[];
  /** Opens a step again; absent where no step can be set now. */
  openAgain?(step: ActionStep): void;
}

export function EarlierSteps({ title, state, steps, openAgain }: EarlierStepsProps) {
  const these = steps.filter((step) => step.state === state);
  if (these.length === 0) return null;
  return (
    <Disclosure
      summary={
        <>
          {title} <Count>{these.length}</Count>
        </>
      }
    >
      {!openAgain && (
        <p class="quiet">To open one again, first say below that the open step is met or set aside.</p>
      )}
      <ul class="plain">
        {these.map((step) => (
          <li key={step.id}>
            <Quiet>
              {state === 'Met' && step.checkedOn
                ? `Met on ${sayDay(step.checkedOn)}`
                : `Set on ${sayDay(step.setOn)}`}
              , {countOf(step.tries, 'try', 'tries')}
            </Quiet>
            {step.wording}
            {openAgain && (
              <button type="button" class="link line" onClick={() => openAgain(step)}>
                Open again<span class="unseen">: {step.wording}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
