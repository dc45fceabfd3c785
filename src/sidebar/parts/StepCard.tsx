/** An action step as a card: its words, how often it was tried and rehearsed, and what to look for. */
import { sayDay } from '../../domain/days';
import type { ActionStep, PlaybookStep } from '../../records';
import { useSidebar } from '../sidebar';
import { toneOf } from '../view/step';
import { Chip, countOf, Disclosure } from './small';

export function OpenStep({ step }: { step: ActionStep }) {
  const { desk } = useSidebar();
  const fromPlaybook = desk.playbook.find((each) => each.id === step.playbookStep);
  return (
    <section class="card" aria-label="The open action step">
      <p class="card-top">
        <span class="department">{step.technique || 'Open action step'}</span>
        <Chip tone={toneOf(step.state)}>{step.state}</Chip>
      </p>
      <p class="wording">{step.wording}</p>
      <p class="department">
        Set {sayDay(step.setOn)} · looked for {countOf(step.tries, 'time')} · rehearsed{' '}
        {countOf(step.rehearsals, 'time')}
      </p>
      {fromPlaybook && <LookFors step={fromPlaybook} />}
    </section>
  );
}

/** Look-fors are kept in one cell with '; ' between them. */
export function LookFors({ step }: { step: PlaybookStep }) {
  return (
    <>
      <h3>Look for</h3>
      <ul class="look-fors">
        {step.lookFors.split(/;\s+/).map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </>
  );
}

/** What the playbook knows of a step besides its words. */
export function StepDetails({ step }: { step: PlaybookStep }) {
  return (
    <Disclosure summary="Why, and what to look for">
      <p>{step.why}</p>
      <LookFors step={step} />
      {step.slip && (
        <>
          <h3>The usual slip</h3>
          <p>{step.slip}</p>
        </>
      )}
      {step.example && (
        <>
          <h3>An example</h3>
          <p>{step.example}</p>
        </>
      )}
    </Disclosure>
  );
}
