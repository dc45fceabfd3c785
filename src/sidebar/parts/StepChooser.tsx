/** The one step to set: the next of the sequence first, any other of the playbook, or the coach's own words. */
import { sayDay } from '../../domain/days';
import { restingStepOf } from '../../domain/steps';
import type { ActionStep, PlaybookStep } from '../../records';
import { coachingSessions } from '../../records/coachingSessions';
import { focusOn } from '../focus';
import { useSidebar } from '../sidebar';
import { ASK, type Draft, withStep } from '../view/draft';
import { matches } from '../view/people';
import { Combobox } from './Combobox';
import { Field, inputId } from './Field';
import { Hints } from './Hints';
import { StepDetails } from './StepCard';
import { CopyLink, countOf, Quiet, Second } from './ui';

interface StepChooserProps {
  draft: Draft;
  change(changes: Partial<Draft>): void;
  /** The next of its sequence, which is offered first. */
  next?: PlaybookStep;
  problem?: string;
}

const placeOf = (step: PlaybookStep): string => `${step.technique} · ${step.sequence} ${step.order}`;

export function StepChooser({ draft, change, next, problem }: StepChooserProps) {
  const { desk } = useSidebar();
  const chosen = desk.playbook.find((each) => each.id === draft.playbookStep);
  const before = draft.wording ? restingStepOf(desk.steps, draft, chosen) : undefined;
  const choose = (step: PlaybookStep) => {
    change(withStep(draft, desk, step.id, step.step));
    focusOn(inputId('wording'));
  };
  const drop = () => {
    change(withStep(draft, desk, '', ''));
    focusOn(inputId('playbookStep'));
  };
  return (
    <>
      {chosen ? (
        <ChosenStep step={chosen} drop={drop} />
      ) : (
        <>
          {next && <NextStep step={next} use={() => choose(next)} />}
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
      {before && <HadBefore step={before} />}
      {draft.wording !== chosen?.step && (
        <Hints text={draft.wording} choose={(wording, later) => change({ wording, later })} />
      )}
      {draft.later && <CopyLink id="later" label="Left for another time" link={draft.later} />}
    </>
  );
}

const NextStep = ({ step, use }: { step: PlaybookStep; use(): void }) => (
  <section class="card" aria-label="The next step of the sequence">
    <Quiet>Next in “{step.sequence}”</Quiet>
    <p class="wording">{step.step}</p>
    <Second press={use}>Use this step</Second>
  </section>
);

const HadBefore = ({ step }: { step: ActionStep }) => (
  <p class="note">
    This opens the step of {sayDay(step.setOn)} again, with its {countOf(step.tries, 'try', 'tries')} and{' '}
    {countOf(step.rehearsals, 'rehearsal')}.
  </p>
);

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
