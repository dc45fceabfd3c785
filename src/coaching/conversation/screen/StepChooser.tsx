/** The one step to set: the next of the sequence first, any other of the playbook, or the coach's own words. */
import type { CoachingPayload } from '../../payload';
import '../../steps/step.css';
import { useState } from 'preact/hooks';
import { Hints } from '../../../kit/hints/Hints';
import { Combobox } from '../../../kit/ui/Combobox';
import { Field } from '../../../kit/ui/Field';
import { focusOn } from '../../../kit/ui/focus';
import { Labelled } from '../../../kit/ui/Labelled';
import { inputId } from '../../../kit/ui/problems';
import { CopyLink, countOf, Quiet, Second } from '../../../kit/ui/ui';
import { usePage } from '../../../kit/ui/usePage';
import { searchPlaybook } from '../../../playbook/search';
import type { ActionStep, PlaybookStep } from '../../../records';
import { coachingSessions } from '../../../records/coachingSessions';
import { sayDay } from '../../../school/days';
import { restingStepOf } from '../../steps/rules';
import { StepDetails } from '../../steps/StepCard';
import type { Questions } from './asked';
import { ASK, type Draft, withStep } from './draft';

interface StepChooserProps {
  draft: Draft;
  change(changes: Partial<Draft>): void;
  /** The questions in the words of the pair's mode. */
  ask: Questions;
  /** The next of its sequence, which is offered first. */
  next?: PlaybookStep;
  problem?: string;
}

const placeOf = (step: PlaybookStep): string => `${step.technique} · ${step.sequence} ${step.order}`;

export function StepChooser({ draft, change, ask, next, problem }: StepChooserProps) {
  const { payload } = usePage<CoachingPayload>();
  const chosen = payload.playbook.find((each) => each.id === draft.playbookStep);
  const before = draft.wording ? restingStepOf(payload.steps, draft, chosen) : undefined;
  const choose = (step: PlaybookStep) => {
    change(withStep(draft, payload, step.id, step.step));
    focusOn(inputId('wording'));
  };
  const drop = () => {
    change(withStep(draft, payload, '', ''));
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
        question={ask.wording}
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

/** The search, in all areas unless one is chosen (C11). */
function PlaybookBox({ choose }: { choose(step: PlaybookStep): void }) {
  const { playbook } = usePage<CoachingPayload>().payload;
  const [area, setArea] = useState('');
  return (
    <>
      <Labelled id="area" label="Area">
        {(box) => (
          <select {...box} value={area} onChange={(event) => setArea(event.currentTarget.value)}>
            <option value="">All areas</option>
            {[...new Set(playbook.map((step) => step.area))].map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        )}
      </Labelled>
      <Combobox
        id={inputId('playbookStep')}
        label={ASK.playbookStep.title}
        optional
        placeholder="Technique, sequence or words"
        optionsFor={(query) => searchPlaybook(playbook, query, area)}
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
    </>
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
