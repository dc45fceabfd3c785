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
import { Quiet, Second } from './ui';

interface StepChooserProps {
  draft: Draft;
  change(changes: Partial<Draft>): void;
  /** The step that was met, whose sequence goes on. */
  met?: ActionStep;
  problem?: string;
}

const placeOf = (step: PlaybookStep): string => `${step.technique} · ${step.sequence} ${step.order}`;

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
          {next && (
            <section class="card" aria-label="The next step of the sequence">
              <Quiet>Next in “{next.sequence}”</Quiet>
              <p class="wording">{next.step}</p>
              <Second press={() => choose(next)}>Use this step</Second>
            </section>
          )}
          <PlaybookBox choose={choose} />
        </>
      )}
      <Field
        question={ASK.wording}
        label={chosen && coachingSessions.fields.wording.heading}
        required
        value={draft.wording}
        onInput={(wording) => change({ wording })}
        problem={problem}
      />
    </>
  );
}

function PlaybookBox({ choose }: { choose(step: PlaybookStep): void }) {
  const { playbook } = useSidebar().desk;
  return (
    <Combobox
      id={inputId('playbookStep')}
      label={ASK.playbookStep.title}
      optional
      placeholder="Technique, sequence or words"
      optionsFor={(query) => playbook.filter((step) => matches(`${placeOf(step)} ${step.step}`, query))}
      keyOf={(step) => step.id}
      row={(step) => (
        <>
          {step.step}
          <Quiet>{placeOf(step)}</Quiet>
        </>
      )}
      onChoose={choose}
      nothing="No step of the playbook has those words. Write your own below."
    />
  );
}

const ChosenStep = ({ step, drop }: { step: PlaybookStep; drop(): void }) => (
  <section class="card" aria-label="The step chosen from the playbook">
    <p class="ends">
      <Quiet>{placeOf(step)}</Quiet>
      <button type="button" class="link" onClick={drop}>
        Choose another
      </button>
    </p>
    <StepDetails step={step} />
  </section>
);
