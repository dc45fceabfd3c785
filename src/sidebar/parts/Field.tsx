/** One question of a record, asked the way its kind wants: label above, help under it, what is wrong beside it. */
import type { Question } from '../../records/record';

export interface FieldProps {
  question: Question;
  value: string;
  onInput(value: string): void;
  /** What is wrong with the answer, or ''. */
  problem?: string;
  /** Whether it must be answered here; without it, whether the record says so. */
  required?: boolean;
  /** Another label than the question's own. */
  label?: string;
}

export const inputId = (field: string): string => `ask-${field}`;

export function Field(props: FieldProps) {
  const { question } = props;
  if (question.kind === 'moment') return <MomentField {...props} />;
  const id = inputId(question.field);
  return (
    <div class={props.problem ? 'field wrong' : 'field'}>
      <label for={id}>
        <Title {...props} />
      </label>
      <Help {...props} />
      <Problem {...props} />
      <Input {...props} />
    </div>
  );
}

function Title({ question, label, required = question.required }: FieldProps) {
  return (
    <>
      {label ?? question.title}
      {!required && <span class="optional"> (optional)</span>}
    </>
  );
}

function Help({ question }: FieldProps) {
  return question.help ? (
    <p class="help" id={`${inputId(question.field)}-help`}>
      {question.help}
    </p>
  ) : null;
}

function Problem({ question, problem }: FieldProps) {
  return problem ? (
    <p class="problem" id={`${inputId(question.field)}-problem`}>
      {problem}
    </p>
  ) : null;
}

function described({ question, problem }: FieldProps): string | undefined {
  const id = inputId(question.field);
  return [question.help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
}

const TYPES: Partial<Record<Question['kind'], 'date' | 'time' | 'email'>> = {
  day: 'date',
  time: 'time',
  email: 'email',
};

function Input(props: FieldProps) {
  const { question, value, onInput } = props;
  const common = {
    id: inputId(question.field),
    value,
    'aria-describedby': described(props),
    'aria-invalid': props.problem ? true : undefined,
    'aria-required': props.required ?? question.required,
  };
  if (question.kind === 'words')
    return <textarea {...common} rows={3} onInput={(event) => onInput(event.currentTarget.value)} />;
  if (question.kind === 'choice')
    return (
      <select {...common} onChange={(event) => onInput(event.currentTarget.value)}>
        <option value="">{question.required ? 'Choose…' : 'None'}</option>
        {question.choices.map((choice) => (
          <option key={choice}>{choice}</option>
        ))}
      </select>
    );
  return (
    <input
      {...common}
      type={(TYPES[question.kind] ?? 'text') as 'text'}
      onInput={(event) => onInput(event.currentTarget.value)}
    />
  );
}

/** A day and a time: two boxes under one question, since few browsers let a person type a whole moment at ease. */
function MomentField(props: FieldProps) {
  const { question, value, onInput } = props;
  const id = inputId(question.field);
  const [day = '', time = ''] = value.split('T');
  return (
    <fieldset class={props.problem ? 'field wrong' : 'field'} aria-describedby={described(props)}>
      <legend>
        <Title {...props} />
      </legend>
      <Help {...props} />
      <Problem {...props} />
      <div class="pair">
        <input
          id={id}
          type="date"
          aria-label="Day"
          aria-invalid={props.problem ? true : undefined}
          value={day}
          onInput={(event) => onInput(`${event.currentTarget.value}T${time}`)}
        />
        <input
          type="time"
          aria-label="Time"
          value={time}
          onInput={(event) => onInput(`${day}T${event.currentTarget.value}`)}
        />
      </div>
    </fieldset>
  );
}
