/** An action step as a card: its words, how often it was tried and rehearsed, and what to look for. */
import type { CoachingPayload } from '../payload';
import './step.css';
import { Chip, countOf, Disclosure, Quiet } from '../../kit/ui/ui';
import { usePage } from '../../kit/ui/usePage';
import type { ActionStep, PlaybookStep } from '../../records';
import { sayDay } from '../../school/days';
import { toneOf } from './tone';

export function OpenStep({ step }: { step: ActionStep }) {
  const { payload } = usePage<CoachingPayload>();
  const fromPlaybook = payload.playbook.find((each) => each.id === step.playbookStep);
  return (
    <section class="card" aria-label="The open action step">
      <p class="ends">
        <Quiet>{step.technique || 'Open action step'}</Quiet>
        <Chip tone={toneOf(step.state)}>{step.state}</Chip>
      </p>
      <p class="wording">{step.wording}</p>
      <Quiet>
        Set {sayDay(step.setOn)} · looked for {countOf(step.tries, 'time')} · rehearsed{' '}
        {countOf(step.rehearsals, 'time')}
      </Quiet>
      {fromPlaybook && <LookFors step={fromPlaybook} />}
    </section>
  );
}

/** The playbook's cells separate look-fors by semicolons or line breaks. */
const LookFors = ({ step }: { step: PlaybookStep }) => (
  <>
    <Quiet>Look for</Quiet>
    <ul class="look-fors">
      {step.lookFors.split(/[;\n]\s*/).map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  </>
);

/** What the playbook knows of a step besides its words. */
export function StepDetails({ step }: { step: PlaybookStep }) {
  const more = [
    ['Why', step.why],
    ['How to rehearse', step.rehearsal],
    ['The usual slip', step.slip],
    ['An example', step.example],
  ];
  return (
    <Disclosure summary="Why, how to rehearse, what to look for">
      <LookFors step={step} />
      {more.map(
        ([title, words]) =>
          words && (
            <>
              <Quiet>{title}</Quiet>
              <p>{words}</p>
            </>
          ),
      )}
    </Disclosure>
  );
}
