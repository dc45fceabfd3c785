/** The one step to set: the next of the sequence first, any other of the playbook, or the coach's own words. */
import { nextInSequence } from '../../domain/steps';
import type { ActionStep, PlaybookStep } from '../../records';
import { coachingSessions } from '../../records/coachingSessions';
import { useSidebar } from '../sidebar';
import { ASK, type Draft } from '../view/draft';
import { matches } from '../view/people';
import { Combobox } from './Combobox';
import { Field, inputId } from './Field';
import { StepDetails } from './StepCard';

interface StepChooserProps {
  draft: Draft;
  change(changes: Partial<Draft>): void;
  /** The step that was met, whose sequence goes on. */
  met?: ActionStep;
  problem?: string;
}

const searchPlaybook = (playbook: PlaybookStep[], query: string): PlaybookStep[] =>
  playbook
    .filter((each) => matches(`${each.technique} ${each.sequence} ${each.step} ${each.cue}`, query))
    .slice(0, 60);

export function StepChooser({ draft, change, met, problem }: StepChooserProps) {
  const { desk } = useSidebar();
  const chosen = desk.playbook.find((each) => each.id === draft.playbookStep);
  const next = met && nextInSequence(desk.playbook, met);
  const choose = (step: PlaybookStep) => change({ playbookStep: step.id, wording: step.step });
  return (
    <>
      {chosen ? (
        <ChosenStep step={chosen} drop={() => change({ playbookStep: '', wording: '' })} />
      ) : (
        <>
          {next && <NextStep step={next} choose={() => choose(next)} />}
          <Combobox
            id={inputId('playbookStep')}
            label={
              <>
                {ASK.playbookStep.title}
                <span class="optional"> (optional)</span>
              </>
            }
            placeholder="Technique, sequence or words"
            optionsFor={(query) => searchPlaybook(desk.playbook, query)}
            keyOf={(step) => step.id}
            onChoose={choose}
            nothing="No step of the playbook has those words. Write your own below."
          >
            {(step) => (
              <>
                <span class="name">{step.step}</span>
                <span class="department">
                  {step.technique} · {step.sequence} {step.order}
                </span>
              </>
            )}
          </Combobox>
        </>
      )}
      <Field
        question={ASK.wording}
        label={chosen ? coachingSessions.fields.wording.heading : undefined}
        required
        value={draft.wording}
        onInput={(wording) => change({ wording })}
        problem={problem}
      />
    </>
  );
}

function NextStep({ step, choose }: { step: PlaybookStep; choose(): void }) {
  return (
    <section class="card offer" aria-label="The next step of the sequence">
      <p class="department">Next in “{step.sequence}”</p>
      <p class="wording">{step.step}</p>
      <button type="button" class="quiet" onClick={choose}>
        Use this step
      </button>
    </section>
  );
}

function ChosenStep({ step, drop }: { step: PlaybookStep; drop(): void }) {
  return (
    <section class="card offer" aria-label="The step chosen from the playbook">
      <p class="card-top">
        <span class="department">
          {step.technique} · {step.sequence} {step.order}
        </span>
        <button type="button" class="link" onClick={drop}>
          Choose another
        </button>
      </p>
      <StepDetails step={step} />
    </section>
  );
}
