/** A tab is gone: it was deleted, or several look like it and only a person can say which it is. */
import { add, type Needs } from '../../ports';
import { coachingSessions, dropIns, type FormAnswer, formAnswers, visitNotes } from '../../records';
import { schoolForm } from '../../school/formLinks';
import type { FindingKind } from '../findingKind';
import { type MissingTab, missingTabs, wasSetUp } from '../tabs';

export const tabMissing: FindingKind<MissingTab> = {
  name: 'tab missing',
  part: 'tabs',
  find: (seen, known) =>
    known.schoolName !== '' || wasSetUp(seen)
      ? missingTabs(seen, known).filter(({ alike }) => alike.length !== 1)
      : [],
  describe: ({ tab, alike }) =>
    alike.length > 0
      ? {
          sentence: `The tab “${tab}” is gone, and ${alike.map((name) => `“${name}”`).join(' and ')} look like it. Call the right one “${tab}”.`,
          repair: '',
        }
      : {
          sentence: `The tab “${tab}” was deleted. File → Version history brings it back with its rows; made again here, it is empty.`,
          repair: 'Make it again, empty',
          does: `Makes the tab “${tab}” with its headings and no rows; no other tab is touched.`,
        },
  repair: { edits: ({ tab }) => [{ do: 'make tab', tab }], afterwards: rememberAnswers },
};

/** A tab made again is empty, but answers that stand in the other tabs must not be processed a second time. */
function rememberAnswers(world: Needs<'schoolForms' | 'tables'>, { tab }: MissingTab) {
  const { tables } = world;
  if (tab !== formAnswers.tab) return;
  tables.commit(
    add(formAnswers, [
      ...tables.all(dropIns).map(({ id, visitedOn }) => recorded(world, 'dropInForm', id, visitedOn)),
      ...tables.all(coachingSessions).map(({ id, heldOn }) => recorded(world, 'coachingForm', id, heldOn)),
      ...tables.all(visitNotes).map(({ id, seenOn }) => recorded(world, 'visitNoteForm', id, seenOn)),
    ]),
  );
}

const recorded = (world: Needs<'schoolForms'>, form: string, id: string, day: string): FormAnswer => ({
  at: `${day}T00:00`,
  form: schoolForm(world, form).title,
  by: '(not known any more)',
  outcome: 'Recorded',
  why: '',
  id,
  edition: '',
});
