/** Columns that had a list or a calendar to choose from have none any more. */
import type { FindingKind, Found } from '../findingKind';
import { quoted } from '../quoted';
import { tabsHere } from '../tabs';

interface ColumnsWithoutChoices extends Found {
  tab: string;
  headings: string[];
}

export const choicesMissing: FindingKind<ColumnsWithoutChoices> = {
  name: 'choices missing',
  part: 'tabs',
  find: (seen, known) =>
    tabsHere(seen, known).flatMap(({ tab: { name, unruled }, place }) =>
      unruled.length > 0 ? [{ about: name, tab: name, place: [place], headings: unruled }] : [],
    ),
  describe: ({ tab, headings }) => ({
    sentence: `In “${tab}”, nothing is offered to choose from any more under ${quoted(headings)}, so anything can be typed there.`,
    repair: 'Offer it again',
    does: `Offers the lists and calendars again under ${quoted(headings)}; what the cells say is not changed.`,
  }),
  repair: { edits: ({ tab, headings }) => [{ do: 'offer', tab, headings }] },
};
