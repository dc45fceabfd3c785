/** Training sessions, the newest first: what is looked for now, and what each was about (A7, A10). */
import { useState } from 'preact/hooks';
import { Failure, Page } from '../../kit/ui/Page';
import { serverOf } from '../../kit/ui/server';
import { type Task, useTask } from '../../kit/ui/task';
import { Quiet } from '../../kit/ui/ui';
import { usePage } from '../../kit/ui/usePage';
import type { Training } from '../../records';
import { sayDay } from '../../school/days';
import { today } from '../../school/payload';
import type { dropInCalls } from '../calls';
import type { DropInsPayload } from '../payload';
import { useDropIns } from '../useDropIns';
import { endedBy, isInForce } from './rules';
import { cameTo, forWhom, standing } from './view';

const server = serverOf<typeof dropInCalls>();

export function TrainingScreen() {
  const { payload, setPayload, go } = usePage<DropInsPayload>();
  const { training } = useDropIns();
  const [notice, setNotice] = useState('');
  const task = useTask();
  const end = (session: Training) =>
    task.run(
      'Ending the focus…',
      () => server.saveTraining(endedBy(session, today(payload))),
      (after) => {
        setPayload(after);
        setNotice(`“${session.technique}” is no focus any more, and the drop-in form says so.`);
      },
    );
  return (
    <Page
      title="Training and focus"
      subtitle="What visitors look for follows from training"
      notice={notice}
      primary={{ label: 'Log a training', press: () => go({ name: 'dropIns/edit training', id: '' }) }}
    >
      <Failure task={task} />
      {training.length === 0 && (
        <p>
          Log a training session, and its technique comes first in the drop-in form until the day you choose.
        </p>
      )}
      <ul class="rows">
        {training.map((session) => (
          <Session key={session.id} session={session} task={task} end={end} />
        ))}
      </ul>
    </Page>
  );
}

interface SessionProps {
  session: Training;
  task: Task;
  end(session: Training): void;
}

function Session({ session, task, end }: SessionProps) {
  const { payload, go } = usePage<DropInsPayload>();
  const day = today(payload);
  const { technique, heldOn, about } = session;
  return (
    <li class="row still">
      <b>{technique}</b>
      <Quiet>
        {sayDay(heldOn)}, {forWhom(session)}. {standing(session, day)}
      </Quiet>
      {about && <span class="line">{about}</span>}
      <Quiet>{cameTo(session)}</Quiet>
      <button
        type="button"
        class="link"
        onClick={() => go({ name: 'dropIns/edit training', id: session.id })}
      >
        Edit
        <span class="unseen"> {technique}</span>
      </button>
      {isInForce(session, day) && ' · '}
      {isInForce(session, day) && (
        <button type="button" class="link" onClick={() => end(session)}>
          {task.doing || 'End this focus'}
          <span class="unseen"> {technique}</span>
        </button>
      )}
    </li>
  );
}
