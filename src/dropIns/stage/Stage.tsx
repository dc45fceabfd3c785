/** The stage of drop-ins: what each means for whom, read before it is chosen (A1). */
import type { DropInsPayload } from '../payload';
import './Stage.css';
import { useState } from 'preact/hooks';
import { Choices } from '../../kit/ui/Choices';
import { Page } from '../../kit/ui/Page';
import { serverOf } from '../../kit/ui/server';
import { useTask } from '../../kit/ui/task';
import { usePage } from '../../kit/ui/usePage';
import type { dropInCalls } from '../calls';
import { useDropIns } from '../useDropIns';
import { IN_SHORT, MEANING, STAGES, type Stage, stageOf } from './rules';

const server = serverOf<typeof dropInCalls>();

export function StageScreen() {
  const { now, stage, setStage, notice, task, change } = useStage();
  return (
    <Page
      title="Stage"
      subtitle="How far the doors are open"
      notice={stage === now ? notice : ''}
      task={task}
      primary={stage === now ? undefined : { label: `Change to “${stage}”`, press: change }}
    >
      <Choices
        id="stage"
        label="Stage of drop-ins"
        choices={STAGES.map((each) => ({ value: each, label: each, follows: IN_SHORT[each] }))}
        value={stage}
        onChoose={(value) => setStage(stageOf(value))}
      />
      <h2>{stage === now ? 'What it means' : 'What changes, and for whom'}</h2>
      <Meaning stage={stage} />
      {stage !== now && (
        <p>
          The form is rebuilt in place: its link stays, every answer is kept, and you can go back at any time.
          Choose a moment when few are filling it in.
        </p>
      )}
    </Page>
  );
}

/** The school's stage, the stage that is looked at, and changing from one to the other. */
function useStage() {
  const { setPayload } = usePage<DropInsPayload>();
  const { stage: now } = useDropIns();
  const [stage, setStage] = useState<Stage>(now);
  const [notice, setNotice] = useState('');
  const task = useTask();
  const change = () =>
    task.run(
      'Rebuilding the drop-in form…',
      () => server.saveStage(stage),
      (payload) => {
        setPayload(payload);
        setNotice(`The stage is “${stage}” now. The form’s link is the same as before.`);
      },
    );
  return { now, stage, setStage, notice, task, change };
}

const Meaning = ({ stage }: { stage: Stage }) => (
  <dl class="meanings">
    {MEANING[stage].map(({ whom, what }) => (
      <div key={whom}>
        <dt>{whom}</dt>
        <dd>{what}</dd>
      </div>
    ))}
  </dl>
);
