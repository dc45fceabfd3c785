/** Which tabs and headings are missing. A renamed one is known by what stands in it, so that none is made twice. */
import { RECORDS } from '../records';
import { headingRowIn } from '../records/headings';
import type { Observed, ObservedTab } from '../records/observed';
import { columnIndexes, columnsOf, type RecordType } from '../records/record';
import { type MissingColumn, missingColumns } from './columns';
import type { Found, Remembered } from './findingKind';

export const TYPES: readonly RecordType[] = Object.values(RECORDS);
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
export interface TabHere extends TabOfRecord {
  tab: ObservedTab;
}

const here = (seen: Observed, known: Remembered): TabHere[] =>
  tabsOfRecords(seen, known).flatMap(({ tab, ...each }) => (tab ? [{ ...each, tab }] : []));

/** Those whose headings stand in the first row: of any other tab only that is told. */
export const tabsHere = (seen: Observed, known: Remembered): TabHere[] =>
  here(seen, known).filter(({ tab }) => isUpright(tab));

/** Those whose headings stand anywhere else, or nowhere. */
export const tabsAstray = (seen: Observed, known: Remembered): TabHere[] =>
  here(seen, known).filter(({ tab }) => !isUpright(tab));

export const isUpright = ({ top }: ObservedTab): boolean => top === 1;

/** Whether the sheet has any tab that the set-up makes. */
export const wasSetUp = ({ tabs }: Observed): boolean => tabs.some(({ name }) => OUR_TABS.has(name));

export interface MissingTab extends Found {
  tab: string;
  /** The tabs by other names that have all its headings. */
  alike: string[];
}

export const missingTabs = (seen: Observed, known: Remembered): MissingTab[] =>
  tabsOfRecords(seen, known)
    .filter(({ tab, type }) => !tab && !isMadeWhenNeeded(type))
    .map(({ type, place }) => ({
      about: type.tab,
      tab: type.tab,
      place: [place],
      alike: seen.tabs
        .filter((tab) => !OUR_TABS.has(tab.name) && looksLike(type, tab))
        .map(({ name }) => name),
    }));

/** What was repaired is noted by each repair, which makes the tab for it where it has to. */
const isMadeWhenNeeded = ({ tab }: RecordType): boolean => tab === RECORDS.repairs.tab;

/** A tab by another name may have words above its headings, or have lost one of them, as well. */
function looksLike(type: RecordType, { headings, rows }: ObservedTab): boolean {
  const cells = [headings, ...rows];
  const { at } = headingRowIn(type, cells);
  const lost = Object.values(columnIndexes(type, cells[at] ?? [])).filter((column) => column < 0).length;
  return at >= 0 && lost <= columnsOf(type).length / 4;
}

export interface MissingHeading extends Found {
  tab: string;
  heading: string;
  column: MissingColumn;
  /** The heading of the column behind which it belongs, '' where it is the first. */
  behind: string;
}

export const missingHeadings = (seen: Observed, known: Remembered): MissingHeading[] =>
  tabsHere(seen, known).flatMap(({ type, tab, place }) =>
    missingColumns(type, tab).map((column, index) => ({
      about: `${tab.name}: ${column.field.heading}`,
      heading: column.field.heading,
      tab: tab.name,
      place: [place, index],
      column,
      behind: tab.headings[column.behind] ?? '',
    })),
  );
