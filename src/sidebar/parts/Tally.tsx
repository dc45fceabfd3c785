/** Counts rehearsals by tapping while the coach watches; nought is an honest answer, and no answer is another. */
import type { Question } from '../../records/record';
import { announce } from '../announce';
import { inputId } from './Field';

interface TallyProps {
  question: Question;
  value: number | '';
  onCount(value: number | ''): void;
}

const said = (value: number | ''): string =>
  value === '' ? 'Not counted yet' : value === 0 ? 'Not rehearsed' : value === 1 ? 'Once' : `${value} times`;

export function Tally({ question, value, onCount }: TallyProps) {
  const count = (next: number | '') => {
    onCount(next);
    announce(said(next));
  };
  return (
    <fieldset class="field">
      <legend>
        {question.title}
        <span class="optional"> (optional)</span>
      </legend>
      <p class="help">{question.help}</p>
      <div class="tally">
        <button
          id={inputId(question.field)}
          type="button"
          class="plus"
          aria-label="Count one rehearsal"
          onClick={() => count((value || 0) + 1)}
        >
          +1
        </button>
        <div class="tallied">
          <p class="said">{said(value)}</p>
          <p class="dots" aria-hidden="true">
            {Array.from({ length: Math.min(Number(value), 14) }, () => '●').join(' ')}
          </p>
        </div>
        {value === '' ? (
          <button type="button" class="quiet" onClick={() => count(0)}>
            Not rehearsed
          </button>
        ) : (
          <button type="button" class="quiet" onClick={() => count(value > 1 ? value - 1 : '')}>
            Undo
          </button>
        )}
      </div>
    </fieldset>
  );
}
