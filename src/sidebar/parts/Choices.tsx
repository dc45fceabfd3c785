/** One of a few choices, each a card with a line on what follows from it. */
import type { ComponentChildren } from 'preact';

export interface Choice {
  value: string;
  label: ComponentChildren;
  /** What follows when this is chosen. */
  follows?: ComponentChildren;
}

interface ChoicesProps {
  name: string;
  legend: ComponentChildren;
  help?: string;
  choices: Choice[];
  value: string;
  onChoose(value: string): void;
  problem?: string;
}

export function Choices({ name, legend, help, choices, value, onChoose, problem }: ChoicesProps) {
  return (
    <fieldset
      class={problem ? 'field wrong' : 'field'}
      aria-describedby={problem ? `${name}-problem` : undefined}
    >
      <legend>{legend}</legend>
      {help && <p class="help">{help}</p>}
      {problem && (
        <p class="problem" id={`${name}-problem`}>
          {problem}
        </p>
      )}
      <div class="choices">
        {choices.map((choice, index) => (
          <label key={choice.value} class="choice">
            <input
              id={index === 0 ? name : undefined}
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            <span>
              <span class="choice-label">{choice.label}</span>
              {choice.follows && <span class="follows">{choice.follows}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
