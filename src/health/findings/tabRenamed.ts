/** A tab has another name: it is the only one that has all its headings. */
import type { FindingKind } from '../findingKind';
import { type MissingTab, missingTabs } from '../tabs';

interface RenamedTab extends MissingTab {
  name: string;
}

export const tabRenamed: FindingKind<RenamedTab> = {
  name: 'tab renamed',
  part: 'tabs',
  find: (seen, known) =>
    missingTabs(seen, known).flatMap((tab) => {
      const [name, ...others] = tab.alike;
      return name !== undefined && others.length === 0 ? [{ ...tab, name }] : [];
    }),
  describe: ({ tab, name }) => ({
    sentence: `The tab “${tab}” is called “${name}” now, so Stepwise doesn’t find it.`,
    repair: `Call it “${tab}” again`,
    does: 'Gives the tab its name back; nothing in it is changed.',
  }),
  repair: { edits: ({ tab, name }) => [{ do: 'rename tab', from: name, to: tab }] },
};
