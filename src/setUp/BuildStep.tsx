/** Set-up, step 4: builds the parts one after another, and goes on where it stopped if one fails. */
import './BuildStep.css';
import { useState } from 'preact/hooks';
import type { Desk } from '../desk';
import { type StepProps, useStep } from '../kit/pasted/useStep';
import { announce } from '../kit/ui/announce';
import { Page } from '../kit/ui/Page';
import { server } from '../kit/ui/server';
import { useSidebar } from '../kit/ui/sidebar';
import { useTask } from '../kit/ui/task';
import { CopyLink, Progress } from '../kit/ui/ui';
import { BUILD_PARTS, type BuildPart } from './parts';

/** The part “triggers” is called by what it does: it hears of answers and looks every hour at what is due. */
const nameOf = (part: BuildPart | undefined): string => (part === 'triggers' ? 'hourly check' : (part ?? ''));
const doing = (part: BuildPart | undefined): string => `Making the ${nameOf(part)}…`;

/** Builds from the first part that is not made yet; what is made counts, so that a failure costs nothing. */
function useBuilding() {
  const { desk, setDesk } = useSidebar();
  const [made, setMade] = useState(0);
  const task = useTask();
  const now = doing(BUILD_PARTS[made]);
  const build = () =>
    task.run(
      now,
      async () => {
        let after: Desk = desk;
        for (const [at, each] of [...BUILD_PARTS.entries()].slice(made)) {
          announce(doing(each));
          after = await server.build(each);
          setMade(at + 1);
        }
        return after;
      },
      setDesk,
    );
  return { made, build, task: { ...task, doing: task.doing && now } };
}

export function BuildStep({ title, children }: StepProps) {
  const { desk, canGoBack } = useStep();
  const { home } = useSidebar();
  const { made, task, build } = useBuilding();
  const of = BUILD_PARTS.length;
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
          : { label: desk.setUp.built ? 'Build again' : 'Build', retry: 'Go on from here', press: build }
      }
    >
      {children}
      <p>This makes the tabs, a playbook with forty steps to start from, and the forms.</p>
      {desk.setUp.built && made === 0 && (
        <p class="note">It is built. Building again repairs what is missing and changes nothing else.</p>
      )}
      {made + task.doing.length > 0 && (
        <Progress at={made} of={of} words={task.doing || `${made} of ${of} built`} />
      )}
      <ol class="plain">
        {BUILD_PARTS.map((each, index) => (
          <li key={each}>
            The {nameOf(each)}
            {index < made && <b class="made"> ✓</b>}
          </li>
        ))}
      </ol>
      {finished && <CopyLink id="drop-in-link" label="Drop-in form, for everyone" link={desk.forms.dropIn} />}
    </Page>
  );
}
