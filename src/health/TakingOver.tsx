/** Taking over: what will work in this lead's name, what she must ask others for, and one press that does it. */
import { useEffect, useState } from 'preact/hooks';
import { Page } from '../kit/ui/Page';
import { serverOf } from '../kit/ui/server';
import { useTask } from '../kit/ui/task';
import { Quiet } from '../kit/ui/ui';
import type { healthCalls } from './calls';
import type { TakeOverShown } from './takeOverPlan';

const server = serverOf<typeof healthCalls>();

export function TakingOver() {
  const [shown, setShown] = useState<TakeOverShown>();
  const [leaves, setLeaves] = useState(false);
  const [notice, setNotice] = useState('');
  const task = useTask();
  const look = () => task.run('Looking at the forms…', () => server.showTakeOver(), setShown);
  useEffect(() => void look(), []);
  const press = () =>
    task.run(
      'Taking over…',
      () => server.takeOver(leaves),
      (after) => {
        setShown(after);
        setNotice('Stepwise works in your name now.');
      },
    );
  const primary =
    shown && !shown.isMine ? { label: 'Take over', press } : { label: 'Look again', press: look };
  return (
    <Page title="Taking over" notice={notice} task={task} primary={primary}>
      {shown && <Plan shown={shown} />}
      {shown?.isLead && (
        <label class="tick">
          <input
            type="checkbox"
            checked={leaves}
            onChange={(event) => setLeaves(event.currentTarget.checked)}
          />
          {`Take ${shown.owner} off the list of leads: letters to the leads then go to the others.`}
        </label>
      )}
    </Page>
  );
}

const Plan = ({ shown: { does, asks, isMine } }: { shown: TakeOverShown }) => (
  <>
    <h2>{isMine ? 'What works in your name' : 'What will work in your name'}</h2>
    <ul>
      {does.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
    <h2>What you must ask for</h2>
    {asks.length === 0 && <p>Nothing: you can open every form.</p>}
    <ul class="rows">
      {asks.map(({ about, words }) => (
        <li key={about} class="row still">
          {about}
          <Quiet>{words}</Quiet>
        </li>
      ))}
    </ul>
  </>
);
