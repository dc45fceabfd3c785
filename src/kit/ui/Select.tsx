/** A choice from a list too long for cards, for what belongs to no record; Field asks a record's question. */
import type { ComponentChildren } from 'preact';
import { type Asked, Labelled } from './Labelled';

interface SelectProps extends Asked {
  value: string;
  options: { value: string; label: string }[];
  onChoose(value: string): void;
  /** Said under the box, and read out with it. */
  children?: ComponentChildren;
}

export function Select({ value, options, onChoose, children, ...asked }: SelectProps) {
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
            onChange={(event) => onChoose(event.currentTarget.value)}
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
