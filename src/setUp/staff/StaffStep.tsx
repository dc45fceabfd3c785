/** Set-up, step 3: the staff list, with everything that would change shown before it is written. */
import { useState } from 'preact/hooks';
import { today } from '../../desk';
import { PasteStep } from '../../kit/pasted/PasteStep';
import type { StepProps } from '../../kit/pasted/useStep';
import { server } from '../../kit/ui/server';
import { useSidebar } from '../../kit/ui/sidebar';
import { countOf } from '../../kit/ui/ui';
import { planStaff, type StaffPlan, staffToSave } from './plan';
import { choicesOf, type StaffDecisions, StaffPlanList } from './StaffPlanList';

export function StaffStep(props: StepProps) {
  const { desk, setDesk } = useSidebar();
  const [decisions, decide] = useState<StaffDecisions>({ keep: {}, haveLeft: [] });
  const toSave = (plan: StaffPlan) => staffToSave(plan, choicesOf(plan, decisions), desk.staff, today(desk));
  return (
    <PasteStep<StaffPlan>
      {...props}
      label="Staff list"
      help="Copy the columns from your staff system or another sheet and paste them here, headings included."
      present={
        desk.setUp.staff &&
        `On the list: ${countOf(desk.staff.length, 'person', 'people')}. Paste a new export at any time: only what differs is written.`
      }
      check={async (text) => planStaff(text, desk.staff, today(desk))}
      saveLabel={(plan) => {
        const [{ length }] = toSave(plan);
        return length > 0 ? `Save ${countOf(length, 'person', 'people')}` : '';
      }}
      save={(plan) => server.importStaff(...toSave(plan))}
      saved="The staff list is saved."
      readAnew={async () => setDesk(await server.openDesk())}
      show={(plan) => (
        <StaffPlanList plan={plan} toSave={toSave(plan)[0].length} decisions={decisions} decide={decide} />
      )}
    />
  );
}
