/** Set-up, step 3: the staff list, with everything that would change shown before it is written. */
import { useState } from 'preact/hooks';
import type { StaffPreview } from '../../domain/desk';
import { Foot } from '../parts/Foot';
import { Page } from '../parts/Page';
import { PasteBox } from '../parts/PasteBox';
import { countOf } from '../parts/small';
import { server } from '../server';
import { useTask } from '../task';
import { KEEP_APART, peopleToSave, renamed, type StaffDecisions, StaffPreviewList } from './StaffPreviewList';
import { type StepProps, useStep } from './step';

export function StaffStep({ children }: StepProps) {
  const { desk, told, saved, canGoBack } = useStep();
  const [text, setText] = useState('');
  const [preview, setPreview] = useState<StaffPreview>();
  const [decisions, setDecisions] = useState<StaffDecisions>({ keep: [], missingHaveLeft: false });
  const task = useTask();
  const type = (typed: string) => {
    setText(typed);
    setPreview(undefined);
    task.clear();
  };
  const check = () =>
    task.run(
      'Checking the staff list…',
      () => server.previewStaff(text),
      (found) => {
        setDecisions({
          keep: found.departments.map(({ keep }) => keep ?? KEEP_APART),
          missingHaveLeft: false,
        });
        setPreview(found);
      },
    );
  const save = (found: StaffPreview) => {
    const choices = {
      text,
      departments: renamed(found, decisions),
      missingHaveLeft: decisions.missingHaveLeft,
    };
    task.run(
      'Saving the staff list…',
      () => server.importStaff(choices),
      (after) => {
        type('');
        saved(after, 'The staff list is saved.');
      },
    );
  };
  const people = preview ? peopleToSave(preview, decisions) : 0;
  return (
    <Page
      title="Set up: Staff"
      canGoBack={canGoBack}
      foot={
        <Foot
          label={preview && people > 0 ? `Save ${countOf(people, 'person', 'people')}` : 'Check'}
          onPress={() => (preview && people > 0 ? save(preview) : check())}
          task={task}
        />
      }
    >
      {children}
      {told && <p class="done">{told}</p>}
      {desk.setUp.staff && !preview && (
        <p class="note">
          {countOf(desk.staff.length, 'person', 'people')} on the list. Paste a new export at any time: only
          what is different is written.
        </p>
      )}
      <PasteBox
        id="staff-text"
        label="Staff list"
        help="Copy the columns from your staff system or another sheet and paste them here, headings included."
        value={text}
        onInput={type}
      />
      {preview && <StaffPreviewList preview={preview} decisions={decisions} decide={setDecisions} />}
    </Page>
  );
}
