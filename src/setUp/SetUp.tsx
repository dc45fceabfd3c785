/** The set-up in four steps; it can be left and taken up again, and running a step again repairs what it made. */
import type { SetUpPayload } from './payload';
import './SetUp.css';
import { Progress } from '../kit/ui/ui';
import { usePage } from '../kit/ui/usePage';
import { SET_UP_STEPS, type SetUpStep } from '../school/payload';
import { BuildStep } from './BuildStep';
import { SchoolStep } from './SchoolStep';
import { StaffStep } from './staff/StaffStep';
import { TermsStep } from './terms/TermsStep';

const STEPS = {
  school: { title: 'School', Step: SchoolStep },
  terms: { title: 'Term dates', Step: TermsStep },
  staff: { title: 'Staff', Step: StaffStep },
  built: { title: 'Build', Step: BuildStep },
};

export function SetUp({ step }: { step: SetUpStep }) {
  const { title, Step } = STEPS[step];
  return (
    <Step title={`Set up: ${title}`}>
      <WhereInSetUp step={step} />
    </Step>
  );
}

/** How far the set-up is, and the way to every step that is done or due. */
function WhereInSetUp({ step }: { step: SetUpStep }) {
  const { payload, replace, go } = usePage<SetUpPayload>();
  const due = SET_UP_STEPS.find((each) => !payload.setUp[each]);
  const number = SET_UP_STEPS.indexOf(step) + 1;
  return (
    <nav class="steps" aria-label="Steps of the set-up">
      <Progress at={number} of={4} words={`Step ${number} of 4`} />
      <ol>
        {SET_UP_STEPS.map((each) => {
          const done = payload.setUp[each];
          return (
            <li key={each}>
              <button
                type="button"
                aria-current={each === step ? 'step' : undefined}
                disabled={!done && each !== due}
                onClick={() => replace({ name: 'setup/set up', step: each })}
              >
                {done && '✓ '}
                {STEPS[each].title}
              </button>
            </li>
          );
        })}
      </ol>
      {payload.setUp.built && payload.asker.isLead && (
        <button type="button" class="second" onClick={() => go({ name: 'health/take over' })}>
          In whose name it works
        </button>
      )}
    </nav>
  );
}
