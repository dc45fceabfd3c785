/** What an import would do: new steps ticked, changed ones to tick one by one with what differs, the rest counted. */
import './PlanList.css';
import type { ComponentChildren } from 'preact';
import { Unusable } from '../kit/pasted/Unusable';
import { Count, countOf, Disclosure, Quiet } from '../kit/ui/ui';
import type { PlaybookStep } from '../records';
import type { PlaybookPlan } from './plan';

type Changes = PlaybookPlan['changed'][number]['changes'];

interface Ticking {
  ticked: string[];
  setTicked(ids: string[]): void;
}

export function PlanList({ plan, ...ticking }: Ticking & { plan: PlaybookPlan }) {
  const { fresh, changed, unchanged, unusable, ignoredHeadings } = plan;
  return (
    <>
      <Steps title="New" items={fresh.map((step) => ({ step }))} {...ticking} />
      <Steps
        title="Not as in your playbook"
        help="What you tick takes the place of your own words. Steps that are set already keep theirs."
        items={changed}
        {...ticking}
      />
      {unchanged.length > 0 && (
        <p class="note">
          {countOf(unchanged.length, 'step')} in this file {unchanged.length === 1 ? 'is' : 'are'} in your
          playbook already, word for word.
        </p>
      )}
      <Unusable lines={unusable} />
      {ignoredHeadings.length > 0 && <p class="note">Columns left out: {ignoredHeadings.join(', ')}.</p>}
    </>
  );
}

interface StepsProps extends Ticking {
  title: string;
  help?: string;
  items: { step: PlaybookStep; changes?: Changes }[];
}

function Steps({ title, help, items, ticked, setTicked }: StepsProps) {
  if (items.length === 0) return null;
  const ids = items.map(({ step }) => step.id);
  const others = ticked.filter((id) => !ids.includes(id));
  const all = others.length + ids.length === ticked.length;
  return (
    <section aria-label={title}>
      <h2>
        {title} <Count>{items.length}</Count>
      </h2>
      {help && <p class="quiet help">{help}</p>}
      <Tick on={all} toggle={() => setTicked(all ? others : [...others, ...ids])}>
        <b>All of them</b>
      </Tick>
      {items.map(({ step: { id, step, technique, sequence, order }, changes }) => (
        <div key={id}>
          <Tick
            on={ticked.includes(id)}
            toggle={(on) => setTicked(on ? [...ticked, id] : ticked.filter((each) => each !== id))}
          >
            {step}
            <Quiet>
              {technique} · {sequence} {order}
            </Quiet>
          </Tick>
          {changes && <Differs changes={changes} />}
        </div>
      ))}
    </section>
  );
}

interface TickProps {
  on: boolean;
  toggle(on: boolean): void;
  children: ComponentChildren;
}

const Tick = ({ on, toggle, children }: TickProps) => (
  <label class="tick">
    <input type="checkbox" checked={on} onChange={() => toggle(!on)} />
    <span>{children}</span>
  </label>
);

const Differs = ({ changes }: { changes: Changes }) => (
  <div class="differs">
    <Disclosure summary={`What differs: ${changes.map(({ field }) => field).join(', ')}`}>
      {changes.map(({ field, was, now }) => (
        <p key={field}>
          <Quiet>{field}</Quiet>
          <b>Yours:</b> {was || '(nothing)'}
          <br />
          <b>Theirs:</b> {now}
        </p>
      ))}
    </Disclosure>
  </div>
);
