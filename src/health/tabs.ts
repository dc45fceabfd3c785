/** Which tabs and headings are missing. A renamed one is known by what stands in it, so that none is made twice. */
import { RECORDS } from '../records';
import type { Observed, ObservedTab } from '../records/observed';
import { columnIndexes, columnsOf, type RecordType } from '../records/record';
import type { Found, Remembered } from './findingKind';

export const TYPES = Object.values(RECORDS);
const OUR_TABS = new Set(TYPES.map(({ tab }) => tab));

/** A record, its tab where the sheet has it, and its place among the records. */
interface TabOfRecord {
  type: RecordType;
  tab: ObservedTab | undefined;
  place: number;
}

/** While the settings tell nothing, only their own tab is looked for: the others may not have been made yet. */
const tabsOfRecords = ({ tabs }: Observed, { schoolName }: Remembered): TabOfRecord[] =>
  TYPES.map((type, place) => ({ type, tab: tabs.find(({ name }) => name === type.tab), place })).filter(
    ({ type }) => schoolName !== '' || type.tab === RECORDS.settings.tab,
  );

/** Those of them that the sheet has. */
export const tabsHere = (seen: Observed, known: Remembered): { tab: ObservedTab; place: number }[] =>
  tabsOfRecords(seen, known).flatMap(({ tab, place }) => (tab ? [{ tab, place }] : []));

/** Whether the sheet has any tab that the set-up makes. */
export const wasSetUp = ({ tabs }: Observed): boolean => tabs.some(({ name }) => OUR_TABS.has(name));

export interface MissingTab extends Found {
  tab: string;
  /** The tabs by other names that have all its headings. */
  alike: string[];
}

export const missingTabs = (seen: Observed, known: Remembered): MissingTab[] =>
  tabsOfRecords(seen, known)
    .filter(({ tab }) => !tab)
    .map(({ type, place }) => ({
      about: type.tab,
      tab: type.tab,
      place: [place],
      alike: seen.tabs
        .filter(({ name, headings }) => !OUR_TABS.has(name) && missingColumns(type, headings).length === 0)
        .map(({ name }) => name),
    }));

export interface MissingHeading extends Found {
  tab: string;
  heading: string;
  /** What its column says instead; undefined where it has none. */
  says: string | undefined;
}

export const missingHeadings = (seen: Observed, known: Remembered): MissingHeading[] =>
  tabsOfRecords(seen, known).flatMap(({ type, tab, place }) =>
    tab
      ? missingIn(type, tab).map((each, column) => ({
          ...each,
          about: `${tab.name}: ${each.heading}`,
          tab: tab.name,
          place: [place, column],
        }))
      : [],
  );

/** A renamed heading is the only one that nobody knows, or the one that stands where the missing one belongs. */
function missingIn(type: RecordType, { headings }: ObservedTab): Pick<MissingHeading, 'heading' | 'says'>[] {
  const missing = missingColumns(type, headings);
  const at = columnIndexes(type, headings);
  const known = new Set(Object.values(at));
  const unknown = headings.flatMap((heading, index) =>
    heading.trim() === '' || known.has(index) ? [] : [{ heading, index }],
  );
  const order = columnsOf(type).map(([name]) => name);
  return missing.map(([name, { heading }]) => {
    const before = order[order.indexOf(name) - 1];
    const own = before === undefined ? 0 : (at[before] ?? -2) + 1;
    const only = missing.length === 1 && unknown.length === 1 ? unknown[0] : undefined;
    const renamed = only ?? unknown.find(({ index }) => index === own);
    return { heading, says: renamed?.heading };
  });
}

const missingColumns = (type: RecordType, headings: string[]) => {
  const at = columnIndexes(type, headings);
  return columnsOf(type).filter(([name]) => (at[name] ?? -1) < 0);
};
