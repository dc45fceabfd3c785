/** One question of a record, in the words of its declaration and with the box that its kind wants. */
import './Field.css';
import type { Question } from '../../records/record';
import { type BoxProps, Labelled } from './Labelled';
import { inputId } from './problems';

interface FieldProps {
  question: Question;
  value: string;
  onInput(value: string): void;
  problem?: string;
  /** Whether it must be answered here; when absent, the record decides. */
  required?: boolean;
  /** A label in the place of the question's own. */
  label?: string;
}

export function Field({ question, required = question.required, label, problem, ...answer }: FieldProps) {
  const Box = question.kind === 'dateTime' ? DateTimeBox : question.kind === 'choice' ? ChoiceBox : TypedBox;
  return (
    <Labelled
      id={inputId(question.field)}
      label={label ?? question.title}
      help={question.help}
      problem={problem}
      optional={!required}
      group={question.kind === 'dateTime'}
    >
      {(box) => <Box box={box} question={question} {...answer} />}
    </Labelled>
  );
}

interface AnswerProps extends Pick<FieldProps, 'question' | 'value' | 'onInput'> {
  box: BoxProps;
}

const TYPES: Partial<Record<Question['kind'], string>> = { day: 'date', time: 'time' };

function TypedBox({ box, question, value, onInput }: AnswerProps) {
  const common = {
    ...box,
    value,
    onInput: (event: { currentTarget: { value: string } }) => onInput(event.currentTarget.value),
  };
  if (question.kind === 'paragraph') return <textarea {...common} />;
  return <input {...common} type={(TYPES[question.kind] ?? 'text') as 'text'} />;
}

function ChoiceBox({ box, question, value, onInput }: AnswerProps) {
  return (
    <select {...box} value={value} onChange={(event) => onInput(event.currentTarget.value)}>
      <option value="">{question.required ? 'Choose…' : 'None'}</option>
      {question.choices.map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  );
}

/** A day and a time: two boxes under one question, since few browsers let a person type a whole moment at ease. */
function DateTimeBox({ box, value, onInput }: AnswerProps) {
  const [day = '', time = ''] = value.split('T');
  return (
    <div class="moment">
      <input
        {...box}
        type="date"
        aria-label="Day"
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
  );
}
