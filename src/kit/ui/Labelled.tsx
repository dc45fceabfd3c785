/** A question as every screen asks it: label above, help under it, what is wrong beside it, then the box. */
import type { ComponentChildren } from 'preact';

export interface Asked {
  id: string;
  label: ComponentChildren;
  help?: string;
  /** What is wrong with the answer. */
  problem?: string;
  optional?: boolean;
}

/** The attributes that a box must carry, so that it is read out with its help and its problem. */
export interface BoxProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface LabelledProps extends Asked {
  /** Set where several boxes stand under one question. */
  group?: boolean;
  children(box: BoxProps): ComponentChildren;
}

export function Labelled({ id, label, help, problem, optional, group, children }: LabelledProps) {
  const described = [help && `${id}-help`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  const box: BoxProps = { id, 'aria-describedby': described, 'aria-invalid': problem ? true : undefined };
  const title = (
    <>
      {label}
      {optional && <span class="quiet"> (optional)</span>}
    </>
  );
  const rest = (
    <>
      {help && (
        <p class="quiet help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {problem && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      {children(box)}
    </>
  );
  const look = problem ? 'field wrong' : 'field';
  return group ? (
    <fieldset class={look} aria-describedby={described}>
      <legend>{title}</legend>
      {rest}
    </fieldset>
  ) : (
    <div class={look}>
      <label for={id}>{title}</label>
      {rest}
    </div>
  );
}
