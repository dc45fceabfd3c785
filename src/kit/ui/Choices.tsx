/** One of a few choices, each a card with a line on what follows from it. */
import './Choices.css';
import { type Asked, Labelled } from './Labelled';
import { Quiet } from './ui';

interface Choice {
  value: string;
  label: string;
  /** What follows when this is chosen. */
  follows?: string;
}

interface ChoicesProps extends Asked {
  choices: Choice[];
  value: string;
  onChoose(value: string): void;
}

export function Choices({ choices, value, onChoose, ...asked }: ChoicesProps) {
  return (
    <Labelled {...asked} group>
      {({ id }) => (
        <div class="choices">
          {choices.map((choice, index) => (
            <label key={choice.value} class="choice">
              <input
                id={index === 0 ? id : undefined}
                type="radio"
                name={id}
                value={choice.value}
                checked={choice.value === value}
                onChange={() => onChoose(choice.value)}
              />
              <span>
                <b>{choice.label}</b>
                {choice.follows && <Quiet>{choice.follows}</Quiet>}
              </span>
            </label>
          ))}
        </div>
      )}
    </Labelled>
  );
}
