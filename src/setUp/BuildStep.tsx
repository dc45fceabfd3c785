/** Set-up, step 4: builds the parts one after another, and goes on where it stopped if one fails. */
import type { SetUpPayload } from './payload';
import './BuildStep.css';
import { useState } from 'preact/hooks';
import { type StepProps, useStep } from '../kit/pasted/useStep';
import { announce } from '../kit/ui/announce';
import { Page } from '../kit/ui/Page';
import { serverOf } from '../kit/ui/server';
import { useTask } from '../kit/ui/task';
import { CopyLink, Progress } from '../kit/ui/ui';
import { usePage } from '../kit/ui/usePage';
import type { setUpCalls } from './calls';

const server = serverOf<typeof setUpCalls>();

/** The part “triggers” is called by what it does: it hears of answers and looks every hour at what is due. */
const nameOf = (part = ''): string => (part === 'triggers' ? 'hourly check' : part);
const doing = (part = ''): string => `Making the ${nameOf(part)}…`;

/** Builds from the first part that is not made yet; what is made counts, so that a failure costs nothing. */
function useBuilding() {
  const { payload, setPayload } = usePage<SetUpPayload>();
  const [made, setMade] = useState(0);
  const task = useTask();
  const now = doing(payload.parts[made]);
  const build = () =>
    task.run(
      now,
      async () => {
        let after: SetUpPayload = payload;
        for (const [at, each] of [...payload.parts.entries()].slice(made)) {
          announce(doing(each));
          after = await server.build(each);
          setMade(at + 1);
        }
        return after;
      },
      setPayload,
    );
  return { made, build, task: { ...task, doing: task.doing && now } };
}

export function BuildStep({ title, children }: StepProps) {
  const { canGoBack } = useStep();
  const { payload, home } = usePage<SetUpPayload>();
  const { made, task, build } = useBuilding();
  const of = payload.parts.length;
  const finished = made === of && !task.doing;
  return (
    <Page
      title={title}
      canGoBack={canGoBack}
      notice={finished ? 'Everything is built. Next, make a programme and its coaching pairs.' : ''}
      task={task}
      primary={
        finished
          ? { label: 'Go to Today', press: home }
          : { label: payload.setUp.built ? 'Build again' : 'Build', retry: 'Go on from here', press: build }
      }
    >
      {children}
      <p>This makes the tabs, a playbook with forty steps to start from, and the forms.</p>
      {payload.setUp.built && made === 0 && (
        <p class="note">It is built. Building again repairs what is missing and changes nothing else.</p>
      )}
      {made + task.doing.length > 0 && (
        <Progress at={made} of={of} words={task.doing || `${made} of ${of} built`} />
      )}
      <ol class="plain">
        {payload.parts.map((each, index) => (
          <li key={each}>
            The {nameOf(each)}
            {index < made && <b class="made"> ✓</b>}
          </li>
        ))}
      </ol>
      {finished && (
        <CopyLink id="drop-in-link" label="Drop-in form, for everyone" link={payload.forms.dropIn} />
      )}
    </Page>
  );
}
