/** Counts rehearsals by tapping while the coach watches; nought is an honest answer, and no answer is another. */
import './Counter.css';
import { announce } from '../../../kit/ui/announce';
import { Labelled } from '../../../kit/ui/Labelled';
import { inputId } from '../../../kit/ui/problems';
import type { Question } from '../../../records/record';

interface CounterProps {
  question: Question;
  /** Absent while nothing is counted. */
  value: number | undefined;
  onCount(value: number | undefined): void;
}

function said(value: number | undefined): string {
  if (value === undefined) return 'Not counted yet';
  if (value === 0) return 'Not rehearsed';
  return value === 1 ? 'Once' : `${value} times`;
}

/** As many dots as fit in a row. */
const DOTS = 14;

export function Counter({ question, value, onCount }: CounterProps) {
  const count = (next: number | undefined) => {
    onCount(next);
    announce(said(next));
  };
  const isNought = value === 0;
  return (
    <Labelled id={inputId(question.field)} label={question.title} help={question.help} optional group>
      {({ id }) => (
        <>
          <div class="counter">
            <button id={id} type="button" class="plus" onClick={() => count((value ?? 0) + 1)}>
              +1<span class="unseen"> rehearsal</span>
            </button>
            <p>
              <b>{said(value)}</b>
              <span class="dots" aria-hidden="true">
                {'●'.repeat(Math.min(value ?? 0, DOTS))}
              </span>
            </p>
            <button
              type="button"
              class="second"
              aria-disabled={value ? undefined : true}
              onClick={() => value && count(value > 1 ? value - 1 : undefined)}
            >
              Undo
            </button>
          </div>
          {!value && (
            <label class="tick">
              <input type="checkbox" checked={isNought} onChange={() => count(isNought ? undefined : 0)} />
              We did not rehearse it this time
            </label>
          )}
        </>
      )}
    </Labelled>
  );
}
