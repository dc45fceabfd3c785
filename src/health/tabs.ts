/** What is wrong with tabs and headings: renamed ones are known by what stands in them, so that none is made twice. */
import { RECORDS, SETTINGS } from '../records';
import type { ObservedTab } from '../records/observed';
import { columnIndexes, columnsOf, type RecordType } from '../records/record';
import type { Finding } from './finding';

const TYPES = Object.values(RECORDS) as unknown as RecordType[];
const OURS = new Set(TYPES.map((type) => type.tab));

/** `unknown` is a sheet whose settings can't be read: only they are looked at, and whether there was a school before. */
export function tabFindings(tabs: ObservedTab[], unknown: boolean): Finding[] {
  if (!unknown) return TYPES.flatMap((type) => findingsOf(type, tabs));
  const settings = findingsOf(RECORDS.settings as unknown as RecordType, tabs);
  const wasSetUp = tabs.some((tab) => OURS.has(tab.name));
  return settings.filter((finding) => wasSetUp || finding.kind !== 'tab missing');
}

function findingsOf(type: RecordType, tabs: ObservedTab[]): Finding[] {
  const tab = tabs.find((each) => each.name === type.tab);
  return tab
    ? [...headingFindings(type, tab), ...ruleFindings(tab), ...settingFindings(tab)]
    : [lost(type, tabs)];
}

const missingIn = (type: RecordType, headings: string[]) => {
  const at = columnIndexes(type, headings);
  return columnsOf(type).filter(([name]) => (at[name] ?? -1) < 0);
};

function lost(type: RecordType, tabs: ObservedTab[]): Finding {
  const alike = tabs.filter((tab) => !OURS.has(tab.name) && missingIn(type, tab.headings).length === 0);
  const names = alike.map(({ name }) => name);
  const [from] = names;
  return alike.length === 1
    ? { kind: 'tab renamed', about: type.tab, isFixable: true, from, to: type.tab }
    : { kind: 'tab missing', about: type.tab, isFixable: alike.length === 0, names };
}

/** A renamed heading is the only one that nobody knows, or the one that stands where the missing one belongs. */
function headingFindings(type: RecordType, tab: ObservedTab): Finding[] {
  const missing = missingIn(type, tab.headings);
  const at = columnIndexes(type, tab.headings);
  const known = new Set(Object.values(at));
  const strange = tab.headings.flatMap((heading, index) =>
    heading.trim() === '' || known.has(index) ? [] : [{ heading, index }],
  );
  const order = columnsOf(type).map(([name]) => name);
  return missing.map(([name, field]) => {
    const before = order[order.indexOf(name) - 1];
    const place = before === undefined ? 0 : (at[before] ?? -2) + 1;
    const one = missing.length === 1 && strange.length === 1 ? strange[0] : undefined;
    const renamed = one ?? strange.find(({ index }) => index === place);
    return {
      kind: renamed ? ('heading renamed' as const) : ('heading missing' as const),
      about: `${tab.name}: ${field.heading}`,
      isFixable: true,
      tab: tab.name,
      from: renamed?.heading,
      to: field.heading,
    };
  });
}

const ruleFindings = ({ name, unruled }: ObservedTab): Finding[] =>
  unruled.length === 0 ? [] : [{ kind: 'rules', about: name, isFixable: true, names: unruled }];

/** A row of the settings that is gone, with no row of another name that it could be. */
function settingFindings(tab: ObservedTab): Finding[] {
  if (tab.name !== RECORDS.settings.tab || tab.rows.length === 0) return [];
  const at = columnIndexes(RECORDS.settings as unknown as RecordType, tab.headings)['id'] ?? -1;
  if (at < 0) return [];
  const here = new Set(tab.rows.map((row) => row[at]));
  const wanted = Object.values(SETTINGS).map(({ row }) => row as string);
  const overtyped = tab.rows.some(
    (row) => row.some((cell) => cell !== '') && !wanted.includes(row[at] ?? ''),
  );
  const gone = wanted.filter((row) => !here.has(row));
  return overtyped
    ? []
    : gone.map((row) => ({ kind: 'setting missing' as const, about: row, isFixable: true, tab: tab.name }));
}
