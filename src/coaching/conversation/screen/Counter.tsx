/** Counts rehearsals by tapping while the coach watches; nought is an honest answer, and no answer is another. */
import './Tally.css';
import { announce } from '../../../kit/ui/announce';
import { Labelled } from '../../../kit/ui/Labelled';
import { inputId } from '../../../kit/ui/problems';
import type { Question } from '../../../records/record';

interface TallyProps {
  question: Question;
  value: number | '';
  onCount(value: number | ''): void;
}

const said = (value: number | ''): string =>
  value === '' ? 'Not counted yet' : value === 0 ? 'Not rehearsed' : value === 1 ? 'Once' : `${value} times`;

/** As many dots as fit in a row. */
const DOTS = 14;

export function Counter({ question, value, onCount }: TallyProps) {
  const count = (next: number | '') => {
    onCount(next);
    announce(said(next));
  };
  return (
    <Labelled id={inputId(question.field)} label={question.title} help={question.help} optional group>
      {({ id }) => (
        <>
          <div class="tally">
            <button id={id} type="button" class="plus" onClick={() => count((value || 0) + 1)}>
              +1<span class="unseen"> rehearsal</span>
            </button>
            <p>
              <b>{said(value)}</b>
              <span class="dots" aria-hidden="true">
                {'●'.repeat(Math.min(Number(value), DOTS))}
              </span>
            </p>
            <button
              type="button"
              class="second"
              aria-disabled={value ? undefined : true}
              onClick={() => value && count(value > 1 ? value - 1 : '')}
            >
              Undo
            </button>
          </div>
          {!value && (
            <label class="tick">
              <input type="checkbox" checked={value === 0} onChange={() => count(value === 0 ? '' : 0)} />
              We did not rehearse it this time
            </label>
          )}
        </>
      )}
    </Labelled>
  );
}
