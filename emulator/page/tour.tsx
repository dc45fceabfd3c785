/** The tour for newcomers: a strip under the top of the page that says what to do next, and ticks off what was done. */
import type { TourView } from '../serve/view';
import { post } from './api';
import { Icon } from './icons';

type Step = TourView['steps'][number];

const walked = 'That is the whole round. Look about; the button Tour, at the top, shows this again.';

export const nextStep = ({ hidden, steps }: TourView): Step | undefined =>
  hidden ? undefined : steps.find(({ done }) => !done);

function StepMark({ step, number, next }: { step: Step; number: number; next: boolean }) {
  return (
    <li class={step.done ? 'done' : ''} aria-current={next ? 'step' : undefined}>
      <span class="mark" aria-hidden="true">
        {step.done ? <Icon name="tick" size={13} /> : number}
      </span>
      <span class="step-title">{step.title}</span>
      {step.done && <span class="unseen">, done</span>}
    </li>
  );
}

export function Tour({ tour, onProblem }: { tour: TourView; onProblem: (problem: Error) => void }) {
  const next = nextStep(tour);
  const hide = async () => {
    await post('tour', { hidden: true }).catch(onProblem);
    document.getElementById('tour-button')?.focus();
  };
  return (
    <section id="tour" class="tour" aria-labelledby="tour-title">
      <h2 id="tour-title">First steps</h2>
      <ol>
        {tour.steps.map((step, index) => (
          <StepMark key={step.title} step={step} number={index + 1} next={step === next} />
        ))}
      </ol>
      <p role="status">
        {next && <b class="next-title">{next.title}. </b>}
        {next?.text ?? walked}
      </p>
      <button type="button" aria-label="Hide the tour" title="Hide the tour" onClick={hide}>
        <Icon name="close" />
      </button>
    </section>
  );
}

export function TourButton({ tour, onProblem }: { tour: TourView; onProblem: (problem: Error) => void }) {
  return (
    <button
      id="tour-button"
      type="button"
      class="quiet-button"
      aria-expanded={!tour.hidden}
      aria-controls={tour.hidden ? undefined : 'tour'}
      title="What to do first"
      onClick={() => post('tour', { hidden: !tour.hidden }).catch(onProblem)}
    >
      Tour
    </button>
  );
}
