/** The frame of every screen: the way back, a title that takes the focus, and one primary button at the foot. */
import type { SchoolPayload } from '../../school/payload';
import './Page.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { ErrorSummary } from './ErrorSummary';
import type { Form } from './form';
import type { Task } from './task';
import { usePage } from './usePage';

interface PageProps {
  title: string;
  /** Under the title: a person's department, a programme's dates. */
  subtitle?: ComponentChildren;
  /** False on a screen that has nowhere to go back to. */
  canGoBack?: boolean;
  /** The one thing to do here. */
  primary?: { label: string; press(): void /** After a failure. */; retry?: string };
  /** What the primary button has under way, and why it failed if it did. */
  task?: Task;
  form?: Form;
  /** What was done here a moment ago. */
  notice?: string;
  /** A quieter button over the primary one. */
  foot?: ComponentChildren;
  children: ComponentChildren;
}

export function Page(props: PageProps) {
  const { title, subtitle, form, notice, children } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // A new title means a new screen, whose heading takes the focus.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [title]);
  useEffect(() => {
    if (notice) window.scrollTo(0, 0);
  }, [notice]);
  return (
    <>
      <header class="top">
        {props.canGoBack !== false && <Back />}
        <div>
          <h1 tabIndex={-1} ref={heading}>
            {title}
          </h1>
          {subtitle && <p class="quiet">{subtitle}</p>}
        </div>
      </header>
      <main>
        {form && <ErrorSummary {...form} />}
        <div role="status">{notice && <p class="done">{notice}</p>}</div>
        {children}
      </main>
      <Foot {...props} />
    </>
  );
}

const Back = () => (
  <button type="button" class="back" aria-label="Back" onClick={usePage<SchoolPayload>().back}>
    ←
  </button>
);

function Foot({ primary, task, foot }: PageProps) {
  if (!primary) return null;
  return (
    <footer>
      {task && <Failure task={task} />}
      {foot}
      <button
        type="button"
        class="primary"
        aria-disabled={task?.doing ? true : undefined}
        onClick={() => {
          if (!task?.doing) primary.press();
        }}
      >
        {task?.doing || (task?.failure ? (primary.retry ?? 'Try again') : primary.label)}
      </button>
    </footer>
  );
}

/** The sentence that says why the task failed, read out as it appears. */
export function Failure({ task }: { task: Task }) {
  return <div role="alert">{task.failure && <p class="failure">{task.failure}</p>}</div>;
}
