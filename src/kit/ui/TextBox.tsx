/** One line of text or a day, for what belongs to no record; Field asks a record's question. */
import { type Asked, Labelled } from './Labelled';

interface TextBoxProps extends Asked {
  type?: 'text' | 'date';
  value: string;
  onInput(value: string): void;
}

export function TextBox({ type = 'text', value, onInput, ...asked }: TextBoxProps) {
  return (
    <Labelled {...asked}>
      {(box) => (
        <input
          {...box}
          type={type as 'text'}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}
