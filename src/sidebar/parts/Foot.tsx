/** The foot of a screen: its one primary button, what is under way, and why it failed if it did. */
import type { ComponentChildren } from 'preact';
import type { Task } from '../task';

interface FootProps {
  label: string;
  onPress(): void;
  task?: Task;
  /** What the button says after a failure. */
  retry?: string;
  /** A quieter button above, or words. */
  children?: ComponentChildren;
}

export function Foot({ label, onPress, task, retry = 'Try again', children }: FootProps) {
  return (
    <footer class="foot">
      {task && <Failure task={task} />}
      {children}
      <button
        type="button"
        class="primary"
        aria-disabled={task?.doing ? true : undefined}
        onClick={() => {
          if (!task?.doing) onPress();
        }}
      >
        {task?.doing || (task?.failure ? retry : label)}
      </button>
    </footer>
  );
}

/** The sentence that says why it failed, read out as it appears. */
export function Failure({ task }: { task: Task }) {
  return <div role="alert">{task.failure && <p class="failure">{task.failure}</p>}</div>;
}
