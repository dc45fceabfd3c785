/** Set-up, step 3: the staff list, with everything that would change shown before it is written. */
import { useState } from 'preact/hooks';
import { PasteStep } from '../../kit/pasted/PasteStep';
import type { StepProps } from '../../kit/pasted/useStep';
import { serverOf } from '../../kit/ui/server';
import { countOf } from '../../kit/ui/ui';
import { usePage } from '../../kit/ui/usePage';
import { today } from '../../school/payload';
import type { setUpCalls } from '../calls';
import type { SetUpPayload } from '../payload';
import { planStaff, type StaffPlan, staffToSave } from './plan';
import { choicesOf, type StaffDecisions, StaffPlanList } from './StaffPlanList';

const server = serverOf<typeof setUpCalls>();

export function StaffStep(props: StepProps) {
  const { payload, setPayload, readAnew } = usePage<SetUpPayload>();
  const [decisions, decide] = useState<StaffDecisions>({ keep: {}, haveLeft: [] });
  const toSave = (plan: StaffPlan) =>
    staffToSave(plan, choicesOf(plan, decisions), payload.staff, today(payload));
  return (
    <PasteStep<StaffPlan>
      {...props}
      label="Staff list"
      help="Copy the columns from your staff system or another sheet and paste them here, headings included."
      present={
        payload.setUp.staff &&
        `On the list: ${countOf(payload.staff.length, 'person', 'people')}. Paste a new export at any time: only what differs is written.`
      }
      check={async (text) => planStaff(text, payload.staff, today(payload), payload.staffRows)}
      saveLabel={(plan) => {
        const [{ length }] = toSave(plan);
        return length > 0 ? `Save ${countOf(length, 'person', 'people')}` : '';
      }}
      save={(plan) => server.importStaff(...toSave(plan))}
      saved="The staff list is saved."
      readAnew={async () => setPayload(await readAnew())}
      show={(plan) => (
        <StaffPlanList plan={plan} toSave={toSave(plan)[0].length} decisions={decisions} decide={decide} />
      )}
    />
  );
}
