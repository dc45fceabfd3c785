/** A step that takes a pasted table: it is checked first and shown, and only then saved. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { SchoolPayload } from '../../school/payload';
import { Page } from '../ui/Page';
import { useTask } from '../ui/task';
import { PasteBox } from './PasteBox';
import { type StepProps, useStep } from './useStep';

interface PasteStepProps<P> extends StepProps {
  label: string;
  help: string;
  /** What is in the sheet already, once the step is done. */
  present: string | false;
  check(text: string): Promise<P>;
  /** The words on the button that saves, such as 'Save 12 people', or '' while there is nothing that can be saved. */
  saveLabel(plan: P): string;
  save(plan: P): Promise<SchoolPayload>;
  /** Reads the sheet again when saving is refused, for a plan that was made against it; the list is then rechecked. */
  readAnew?(): Promise<void>;
  saved: string;
  show(plan: P): ComponentChildren;
}

export function PasteStep<P>(props: PasteStepProps<P>) {
  const { title, label, help, present, show, children } = props;
  const { step, text, type, plan, task, check, save } = usePlan(props);
  const saveLabel = plan ? props.saveLabel(plan) : '';
  return (
    <Page
      title={title}
      canGoBack={step.canGoBack}
      notice={step.notice}
      task={task}
      primary={{
        label: saveLabel || 'Check',
        retry: props.readAnew && !plan ? 'Check again' : undefined,
        press: () => (plan && saveLabel ? save(plan) : check()),
      }}
    >
      {children}
      {present && !plan && <p class="note">{present}</p>}
      <PasteBox id="list" label={label} help={help} value={text} onInput={type} />
      <div aria-live="polite">{plan && show(plan)}</div>
    </Page>
  );
}

/** What was pasted, and the plan that its check made, which new typing or a refusal to save drops. */
function usePlan<P>(props: PasteStepProps<P>) {
  const step = useStep();
  const [text, setText] = useState('');
  const [plan, setPlan] = useState<P>();
  const task = useTask();
  const type = (typed: string) => {
    setText(typed);
    setPlan(undefined);
    task.clear();
  };
  const check = () => task.run('Checking the list…', () => props.check(text), setPlan);
  const refused = async (problem: Error): Promise<never> => {
    if (props.readAnew) {
      await props.readAnew();
      setPlan(undefined);
    }
    throw problem;
  };
  const save = (checked: P) =>
    task.run(
      'Saving the list…',
      () => props.save(checked).catch(refused),
      (after) => {
        type('');
        step.saved(after, props.saved);
      },
    );
  return { step, text, type, plan, task, check, save };
}
