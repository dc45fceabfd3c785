/** Set-up, step 3: the staff list, with everything that would change shown before it is written. */

import { useState } from 'preact/hooks';
import type { StaffPreview } from '../../domain/desk';
import { countOf } from '../parts/ui';
import { server } from '../server';
import { useSidebar } from '../sidebar';
import { PasteStep } from './PasteStep';
import { peopleToSave, renamed, type StaffDecisions, StaffPreviewList } from './StaffPreviewList';
import type { StepProps } from './step';

export function StaffStep(props: StepProps) {
  const { desk } = useSidebar();
  const [decisions, decide] = useState<StaffDecisions>({ keep: [], missingHaveLeft: false });
  const check = async (text: string) => {
    const preview = await server.previewStaff(text);
    decide({ keep: preview.departments.map(({ keep }) => keep), missingHaveLeft: false });
    return preview;
  };
  return (
    <PasteStep<StaffPreview>
      {...props}
      label="Staff list"
      help="Copy the columns from your staff system or another sheet and paste them here, headings included."
      present={
        desk.setUp.staff &&
        `On the list: ${countOf(desk.staff.length, 'person', 'people')}. Paste a new export at any time: only what differs is written.`
      }
      check={check}
      saveLabel={(preview) => {
        const people = peopleToSave(preview, decisions);
        return people > 0 ? `Save ${countOf(people, 'person', 'people')}` : '';
      }}
      save={(text, preview) =>
        server.importStaff({
          text,
          departments: renamed(preview, decisions),
          missingHaveLeft: decisions.missingHaveLeft,
        })
      }
      saved="The staff list is saved."
      show={(preview) => <StaffPreviewList preview={preview} decisions={decisions} decide={decide} />}
    />
  );
}
