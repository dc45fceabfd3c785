/**
 * The playbook as small curricula: each sequence with its steps in order, and how steps come in and go out (C8, C9).
 */
import { useState } from 'preact/hooks';
import { Failure, Page } from '../kit/ui/Page';
import { serverOf } from '../kit/ui/server';
import { useTask } from '../kit/ui/task';
import { Count, countOf, Disclosure, Quiet, Second } from '../kit/ui/ui';
import { usePage } from '../kit/ui/usePage';
import type { PlaybookStep } from '../records';
import type { playbookCalls } from './calls';
import type { PlaybookPayload } from './payload';
import { ShareSteps } from './ShareSteps';

const server = serverOf<typeof playbookCalls>();

export function Playbook() {
  const { payload, go } = usePage<PlaybookPayload>();
  const { playbook } = payload;
  const sequences = [...new Set(playbook.map(({ sequence }) => sequence))];
  return (
    <Page
      title="Playbook"
      subtitle={`${countOf(playbook.length, 'step')} in ${countOf(sequences.length, 'sequence')}`}
      primary={{ label: 'Bring in steps', press: () => go({ name: 'school/import steps' }) }}
    >
      <p class="note">
        Edit the steps in the tab “Playbook”. A step that was set keeps the words of its day, so if you reword
        one, put its version up by one.
      </p>
      {sequences.map((sequence) => (
        <Sequence
          key={sequence}
          name={sequence}
          steps={playbook.filter((step) => step.sequence === sequence).sort((a, b) => a.order - b.order)}
        />
      ))}
      <Forms />
      <ShareSteps steps={playbook} />
    </Page>
  );
}

const Sequence = ({ name, steps }: { name: string; steps: PlaybookStep[] }) => (
  <Disclosure
    summary={
      <>
        {name} <Count>{steps.length}</Count>
      </>
    }
  >
    <ol class="plain numbered">
      {steps.map(({ id, order, step, technique, area }) => (
        <li key={id} value={order}>
          {step}
          <Quiet>
            {technique}
            {area !== 'Classroom' && ` · ${area}`}
          </Quiet>
        </li>
      ))}
    </ol>
  </Disclosure>
);

/** The forms list the steps. A change in the tab reaches them with the next check of the sheet, or at once by hand. */
function Forms() {
  const { setPayload } = usePage<PlaybookPayload>();
  const task = useTask();
  const [notice, setNotice] = useState('');
  const renew = () =>
    task.run(
      'Bringing the forms up to date…',
      () => server.savePlaybook([]),
      (after) => {
        setPayload(after);
        setNotice('The forms list the steps as they are now.');
      },
    );
  return (
    <section aria-label="The forms">
      <h2>The forms</h2>
      <p class="quiet help">
        They list these steps and techniques, and follow what you edit within four hours. No need to wait:
      </p>
      <Failure task={task} />
      <div role="status">{notice && <p class="done">{notice}</p>}</div>
      <Second press={renew} disabled={task.doing !== ''}>
        {task.doing || 'Bring the forms up to date'}
      </Second>
    </section>
  );
}
