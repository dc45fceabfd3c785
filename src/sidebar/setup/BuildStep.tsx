/** Set-up, step 4: builds the parts one after another, and goes on where it stopped if one fails. */
import { useState } from 'preact/hooks';
import { BUILD_PARTS, type BuildPart, type Desk } from '../../domain/desk';
import { announce } from '../announce';
import { Foot } from '../parts/Foot';
import { Page } from '../parts/Page';
import { CopyLink, Progress } from '../parts/small';
import { server } from '../server';
import { useSidebar } from '../sidebar';
import { useTask } from '../task';
import { type StepProps, useStep } from './step';

const PARTS: Record<BuildPart, { name: string; doing: string }> = {
  tabs: { name: 'The tabs', doing: 'Making the tabs…' },
  playbook: { name: 'The playbook', doing: 'Filling the playbook…' },
  'drop-in form': { name: 'The drop-in form', doing: 'Making the drop-in form…' },
  'coaching form': { name: 'The coaching form', doing: 'Making the coaching form…' },
  triggers: { name: 'Answers and letters', doing: 'Switching on answers and letters…' },
};

/** Builds on from the first part that is not made; how many are made is kept, so that a failure costs nothing. */
function useBuilding() {
  const { setDesk } = useSidebar();
  const [made, setMade] = useState(0);
  const task = useTask();
  const build = async (from: number): Promise<void> => {
    let desk: Desk | undefined;
    await task.run(
      PARTS[BUILD_PARTS[from] ?? 'tabs'].doing,
      async () => {
        for (let at = from; at < BUILD_PARTS.length; at++) {
          const part = BUILD_PARTS[at] as BuildPart;
          announce(PARTS[part].doing);
          desk = await server.build(part);
          setMade(at + 1);
        }
      },
      () => {
        if (desk) setDesk(desk);
        announce('Everything is built.');
      },
    );
  };
  return { made, task, build };
}

export function BuildStep({ children }: StepProps) {
  const { desk, canGoBack } = useStep();
  const { home } = useSidebar();
  const { made, task, build } = useBuilding();
  const of = BUILD_PARTS.length;
  const finished = made === of;
  const part = PARTS[BUILD_PARTS[made] ?? 'triggers'];
  const state = task.doing ? part.doing : finished ? 'Everything is built.' : `${made} of ${of} built`;
  return (
    <Page
      title="Set up: Build"
      canGoBack={canGoBack}
      foot={
        finished ? (
          <Foot label="Go to Today" onPress={home} />
        ) : (
          <Foot
            label={desk.setUp.built ? 'Build again' : 'Build'}
            retry="Go on from here"
            onPress={() => build(made)}
            task={{ ...task, doing: task.doing && part.doing }}
          />
        )
      }
    >
      {children}
      <p>
        This makes the tabs of this sheet, fills the playbook with forty steps to start from, and makes the
        two forms.
        {desk.setUp.built &&
          ' It has been done before; doing it again repairs what is missing and changes nothing else.'}
      </p>
      {(task.doing || made > 0) && <Progress at={made} of={of} words={state} />}
      <ol class="parts">
        {BUILD_PARTS.map((each, index) => (
          <li key={each} class={index < made ? 'made' : ''}>
            <span aria-hidden="true">{index < made ? '✓' : '○'}</span> {PARTS[each].name}
            <span class="unseen">{index < made ? ' (built)' : ''}</span>
          </li>
        ))}
      </ol>
      {finished && <Ready desk={desk} />}
    </Page>
  );
}

function Ready({ desk }: { desk: Desk }) {
  return (
    <>
      <p class="done">Your school is ready. Next, make a programme and its coaching pairs.</p>
      <CopyLink id="drop-in-link" label="Drop-in form, for everyone" link={desk.forms.dropIn} />
      <CopyLink
        id="coaching-link"
        label="Coaching form, for coaches without this sheet"
        link={desk.forms.coaching}
      />
    </>
  );
}
