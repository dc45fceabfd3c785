/** One item of a form, as its respondent meets it. */
import { takesAnswer } from '../forms/answers';
import type { Answer, FormItem } from '../serve/view';
import type { FieldProps, QuestionProps } from './field';
import { GridQuestion } from './gridQuestion';
import { Icon } from './icons';

const text = (answer: Answer | undefined) => (typeof answer === 'string' ? answer : '');

function List({ item, answer, change, id, describedBy, fault }: FieldProps) {
  return (
    <select
      id={id}
      value={text(answer)}
      aria-describedby={describedBy}
      aria-invalid={Boolean(fault)}
      required={item.required}
      onChange={(event) => change(event.currentTarget.value)}
    >
      <option value="">Choose</option>
      {item.choices.map((choice) => (
        <option key={choice} value={choice}>
          {choice}
        </option>
      ))}
    </select>
  );
}

/** Round buttons or tick boxes, with "Other" and its words where the form offers it. */
function Choices({ item, answer, change, id }: FieldProps) {
  const many = item.kind === 'CHECKBOX';
  const chosen = answer === undefined || answer === '' ? [] : [answer].flat(2);
  const words = chosen.find((choice) => !item.choices.includes(choice));
  const choose = (choice: string, on: boolean) => {
    if (!many) return change(choice);
    change(on ? [...chosen, choice] : chosen.filter((one) => one !== choice));
  };
  const sayOther = (said: string) => {
    if (many) change([...chosen.filter((choice) => item.choices.includes(choice)), ...(said ? [said] : [])]);
    else change(said);
  };
  return (
    <div class="options">
      {item.choices.map((choice) => (
        <label key={choice}>
          <input
            type={many ? 'checkbox' : 'radio'}
            name={id}
            checked={chosen.includes(choice)}
            onChange={(event) => choose(choice, event.currentTarget.checked)}
          />
          {choice}
        </label>
      ))}
      {item.hasOther && (
        <label>
          Other:
          <input type="text" value={words ?? ''} onInput={(event) => sayOther(event.currentTarget.value)} />
        </label>
      )}
    </div>
  );
}

function Scale({ item, answer, change, id }: FieldProps) {
  const { lowest = 1, highest = 5, lowLabel = '', highLabel = '' } = item.scale ?? {};
  const steps = Array.from({ length: highest - lowest + 1 }, (_, index) => String(lowest + index));
  return (
    <div class="scale">
      <span>{lowLabel}</span>
      {steps.map((step) => (
        <label key={step}>
          {step}
          {item.icon && <span aria-hidden="true">{item.icon}</span>}
          <input type="radio" name={id} checked={answer === step} onChange={() => change(step)} />
        </label>
      ))}
      <span>{highLabel}</span>
    </div>
  );
}

const inputs: Partial<Record<FormItem['kind'], 'date' | 'time' | 'datetime-local'>> = {
  DATE: 'date',
  TIME: 'time',
  DATETIME: 'datetime-local',
};

function Line({ item, answer, change, id, describedBy, fault }: FieldProps) {
  const common = {
    id,
    'aria-describedby': describedBy,
    'aria-invalid': Boolean(fault),
    required: item.required,
    // A moment has a space in a form's answer, and a T in the browser's field.
    value: item.kind === 'DATETIME' ? text(answer).replace(' ', 'T') : text(answer),
    onInput: (event: Event & { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      change(
        event.currentTarget.value.replace(
          item.kind === 'DATETIME' ? 'T' : '',
          item.kind === 'DATETIME' ? ' ' : '',
        ),
      ),
  };
  if (item.kind === 'DURATION') return <input type="text" placeholder="hh:mm:ss" {...common} />;
  if (item.kind === 'PARAGRAPH_TEXT') return <textarea rows={3} placeholder="Your answer" {...common} />;
  const type = inputs[item.kind];
  return type ? (
    <input type={type} {...common} />
  ) : (
    <input type="text" placeholder="Your answer" {...common} />
  );
}

/** No file leaves the browser: only their names are kept. */
function Files({ item, change, id, describedBy, fault }: FieldProps) {
  return (
    <input
      id={id}
      type="file"
      multiple
      aria-describedby={describedBy}
      aria-invalid={Boolean(fault)}
      required={item.required}
      onChange={(event) => change(Array.from(event.currentTarget.files ?? [], ({ name }) => name))}
    />
  );
}

const fields: Partial<Record<FormItem['kind'], typeof Line>> = {
  LIST: List,
  MULTIPLE_CHOICE: Choices,
  CHECKBOX: Choices,
  SCALE: Scale,
  RATING: Scale,
  GRID: GridQuestion,
  CHECKBOX_GRID: GridQuestion,
  FILE_UPLOAD: Files,
};

const grouped = new Set<FormItem['kind']>([
  'MULTIPLE_CHOICE',
  'CHECKBOX',
  'SCALE',
  'RATING',
  'GRID',
  'CHECKBOX_GRID',
]);

/** A heading, a picture or a video. */
function Layout({ item: { kind, title, help, picture, video } }: { item: FormItem }) {
  return (
    <section class={`block heading ${kind === 'PAGE_BREAK' ? 'first' : ''}`}>
      {title && <h2>{title}</h2>}
      {help && <p>{help}</p>}
      {picture && (
        <p class="picture" style={{ textAlign: picture.align }}>
          <img src={picture.source} alt={title || help} width={picture.width} />
        </p>
      )}
      {video && (
        <p>
          <a href={video} target="_blank" rel="noopener">
            Watch the video
          </a>
        </p>
      )}
    </section>
  );
}

export function Question(props: QuestionProps) {
  const { item, fault } = props;
  const id = `q${item.id}`;
  if (!takesAnswer(item.kind)) return <Layout item={item} />;
  const describedBy =
    [item.help && `${id}-help`, fault && `${id}-fault`].filter(Boolean).join(' ') || undefined;
  const Field = fields[item.kind] ?? Line;
  const Group = grouped.has(item.kind) ? 'fieldset' : 'div';
  const Label = grouped.has(item.kind) ? 'legend' : 'label';
  return (
    <Group
      class={`block question ${fault ? 'wrong' : ''}`}
      aria-describedby={grouped.has(item.kind) ? describedBy : undefined}
    >
      <Label {...(Label === 'label' ? { for: id } : {})} class="question-title">
        {item.title}
        {item.required && (
          <span class="star" title="Required">
            {' '}
            *
          </span>
        )}
      </Label>
      {item.help && (
        <p class="help" id={`${id}-help`}>
          {item.help}
        </p>
      )}
      <Field {...props} id={id} describedBy={describedBy} />
      {fault && (
        <p class="fault" id={`${id}-fault`}>
          <Icon name="warning" /> {fault}
        </p>
      )}
    </Group>
  );
}
