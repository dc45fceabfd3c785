/** One line of text with its label above, for what belongs to no record; a record's question is asked by Field. */
interface TextBoxProps {
  id: string;
  label: string;
  help?: string;
  type?: 'text' | 'date';
  value: string;
  onInput(value: string): void;
  problem?: string;
}

export function TextBox({ id, label, help, type = 'text', value, onInput, problem }: TextBoxProps) {
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ');
  return (
    <div class={problem ? 'field wrong' : 'field'}>
      <label for={id}>{label}</label>
      {help && (
        <p class="help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <input
        id={id}
        type={type as 'text'}
        value={value}
        aria-describedby={described || undefined}
        aria-invalid={problem ? true : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
