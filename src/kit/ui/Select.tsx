/** A choice from a list too long for cards, for what belongs to no record; Field asks a record's question. */
import type { ComponentChildren } from 'preact';
import { type Asked, Labelled } from './Labelled';

interface SelectProps<Value extends string> extends Asked {
  value: Value;
  options: { value: Value; label: string }[];
  onChoose(value: Value): void;
  /** Said under the box, and read out with it. */
  children?: ComponentChildren;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { value, options, onChoose, children, ...asked } = props;
  const note = `${asked.id}-note`;
  return (
    <Labelled {...asked}>
      {(box) => (
        <>
          <select
            {...box}
            aria-describedby={
              [box['aria-describedby'], children && note].filter(Boolean).join(' ') || undefined
            }
            value={value}
            onChange={(event) => onChoose(event.currentTarget.value as Value)}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          {children && <div id={note}>{children}</div>}
        </>
      )}
    </Labelled>
  );
}
