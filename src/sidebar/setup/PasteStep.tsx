/** A step that takes a pasted table: it is checked first and shown, and only then saved. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Desk } from '../../domain/desk';
import { Page } from '../parts/Page';
import { PasteBox } from '../parts/PasteBox';
import { useTask } from '../task';
import { type StepProps, useStep } from './step';

interface PasteStepProps<P> extends StepProps {
  label: string;
  help: string;
  /** What is in the sheet already, once the step is done. */
  present: string | false;
  check(text: string): Promise<P>;
  /** 'Save 12 people', or '' while there is nothing that can be saved. */
  saveLabel(preview: P): string;
  save(text: string, preview: P): Promise<Desk>;
  saved: string;
  show(preview: P): ComponentChildren;
}

export function PasteStep<P>(props: PasteStepProps<P>) {
  const { title, label, help, present, show, children } = props;
  const step = useStep();
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<P>();
  const task = useTask();
  const type = (typed: string) => {
    setText(typed);
    setPreview(undefined);
    task.clear();
  };
  const check = () => task.run('Checking the list…', () => props.check(text), setPreview);
  const save = (checked: P) =>
    task.run(
      'Saving the list…',
      () => props.save(text, checked),
      (after) => {
        type('');
        step.saved(after, props.saved);
      },
    );
  const saveLabel = preview ? props.saveLabel(preview) : '';
  return (
    <Page
      title={title}
      canGoBack={step.canGoBack}
      told={step.told}
      task={task}
      primary={{ label: saveLabel || 'Check', press: () => (preview && saveLabel ? save(preview) : check()) }}
    >
      {children}
      {present && !preview && <p class="note">{present}</p>}
      <PasteBox id="list" label={label} help={help} value={text} onInput={type} />
      <div aria-live="polite">{preview && show(preview)}</div>
    </Page>
  );
}
