/** Engagement as it may leave the leads: no row, and no difference of rows, is about fewer than five people (F1, E5). */
import type { Cycle } from '../../school/calendar';
import { type About, type Group, isEnough, joinSmall, mayStandTogether } from '../../school/smallNumbers';
import { type EngagementData, type EngagementRow, engagement, expectationsIn, rowOf } from './rules';

/** A row with the departments, programmes or formats in it, and those who were expected to be coached. */
export interface PublishedRow extends EngagementRow {
  parts: string[];
  teachers: string[];
}

export interface PublishedEngagement {
  /** Undefined where one to four people are coached: too few for any figure. */
  all: PublishedRow | undefined;
  /** Each department, small ones together. */
  department: PublishedRow[];
  /** Empty where its rows can't stand beside those of departments. */
  programme: PublishedRow[];
  /** Empty where its rows can't stand beside the others, or where there is only one format. */
  format: PublishedRow[];
}

interface Counted extends About {
  department: string;
  programme: string;
  format: string;
  coached: boolean;
}

type By = 'department' | 'programme' | 'format';

const OTHERS: Record<By, string> = {
  department: 'Smaller departments',
  programme: 'Smaller programmes',
  format: 'Other formats',
};

export function publishedEngagement(data: EngagementData, cycle: Cycle): PublishedEngagement {
  const all = expectationsIn(data, cycle).map(
    ({ teacher, ...each }): Counted => ({ person: teacher, ...each }),
  );
  const department = tableBy(all, 'department');
  // A programme that runs without a pair has a row too, about nobody.
  const running = engagement(data, cycle).programme.map(({ name }) => name);
  const wanted = tableBy(all, 'programme', running);
  const programme = mayStandTogether(wanted, department) ? wanted : [];
  const formats = tableBy(all, 'format');
  const stand = [department, programme].every(
    (table) => table.length === 0 || mayStandTogether(formats, table),
  );
  const rowsOf = (groups: readonly Group<Counted>[], by: By) =>
    groups.map((group) => publishedRow(group, by));
  return {
    all: all.length === 0 || isEnough(all) ? publishedRow({ name: 'All', of: all }, 'department') : undefined,
    department: rowsOf(department, 'department'),
    programme: rowsOf(programme, 'programme'),
    format: stand && formats.length > 1 ? rowsOf(formats, 'format') : [],
  };
}

/** The groups by name, in the order of the alphabet unless another is given; the joined ones stand last. */
function tableBy(all: readonly Counted[], by: By, inOrder?: readonly string[]): Group<Counted>[] {
  const names = inOrder ?? [...new Set(all.map((each) => each[by]))].sort((a, b) => a.localeCompare(b));
  return joinSmall(
    names.map((name) => ({ name, of: all.filter((each) => each[by] === name) })),
    OTHERS[by],
  );
}

const publishedRow = ({ name, of }: Group<Counted>, by: By): PublishedRow => ({
  ...rowOf(name, of),
  parts: [...new Set(of.map((each) => each[by]))].sort(),
  teachers: [...new Set(of.map(({ person }) => person))],
});
