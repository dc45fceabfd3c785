/** Brings in steps from a file: all that would change is shown, and only what the lead ticks is written (C9). */
import { useState } from 'preact/hooks';
import { PasteStep } from '../kit/pasted/PasteStep';
import { serverOf } from '../kit/ui/server';
import { countOf } from '../kit/ui/ui';
import { usePage } from '../kit/ui/usePage';
import { playbook } from '../records/playbook';
import type { playbookCalls } from './calls';
import { PlanList } from './PlanList';
import type { PlaybookPayload } from './payload';
import { type PlaybookPlan, planPlaybook } from './plan';

const server = serverOf<typeof playbookCalls>();

export function ImportSteps() {
  const { setPayload, readAnew } = usePage<PlaybookPayload>();
  const [ticked, setTicked] = useState<string[]>([]);
  /** The sheet is read again, since each ticked step takes the place of its row. */
  const check = async (text: string) => {
    const payload = await readAnew();
    setPayload(payload);
    const hidden = payload.attention.spoiled.find(({ tab }) => tab === playbook.tab);
    if (hidden)
      throw new Error(
        `Row ${hidden.row} of the tab “${playbook.tab}” can’t be read, so its step might come in a second time. Mend it first: see What needs a look.`,
      );
    const plan = planPlaybook(text, payload.playbook);
    setTicked(plan.fresh.map(({ id }) => id));
    return plan;
  };
  const chosenOf = ({ fresh, changed }: PlaybookPlan) =>
    [...fresh, ...changed.map(({ step }) => step)].filter(({ id }) => ticked.includes(id));
  return (
    <PasteStep<PlaybookPlan>
      title="Bring in steps"
      label="Steps from a file"
      help="Choose the CSV file of another school’s playbook, or paste its rows with their headings. Steps are matched by their id, and none is taken away."
      present={false}
      check={check}
      saveLabel={(plan) =>
        chosenOf(plan).length > 0 ? `Take in ${countOf(chosenOf(plan).length, 'step')}` : ''
      }
      save={(plan) => server.savePlaybook(chosenOf(plan))}
      saved="The steps are in the playbook, and the forms list them."
      show={(plan) => <PlanList plan={plan} ticked={ticked} setTicked={setTicked} />}
    >
      {null}
    </PasteStep>
  );
}
