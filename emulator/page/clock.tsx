/** The Workspace's own date and time, with buttons that move it on; clock triggers fire on the way. */
import { useState } from 'preact/hooks';
import type { View } from '../serve/view';
import { post } from './api';

const steps = [
  { label: '+1 hour', says: 'Move the clock on by an hour', by: { hours: 1 } },
  { label: '+1 day', says: 'Move the clock on by a day', by: { days: 1 } },
  { label: '+2 weeks', says: 'Move the clock on by a fortnight', by: { days: 14 } },
];

export function Clock({ clock, onProblem }: { clock: View['clock']; onProblem: (problem: Error) => void }) {
  const [moving, setMoving] = useState(false);
  const advance = async (by: object) => {
    setMoving(true);
    await post('advance', by).catch(onProblem);
    setMoving(false);
  };
  return (
    <section class="clock" aria-label="Clock of the Workspace">
      <p aria-live="polite" title={`Time zone: ${clock.zone}`}>
        <span class="date">{clock.date}</span> <b>{clock.time}</b>
      </p>
      <span class="steps">
        {steps.map((step) => (
          <button
            key={step.label}
            type="button"
            title={`${step.says}. Whatever is due on the way is done.`}
            disabled={moving}
            onClick={() => advance(step.by)}
          >
            {step.label}
          </button>
        ))}
      </span>
    </section>
  );
}
