/** What the sheet says as it opens: a sentence if something needs a look. */
import type { Setting } from '../records';
import { readSettings } from '../school/settings';
import type { FindingKind } from './findingKind';
import { FINDINGS } from './findings';

const WHERE_TO_LOOK = 'Choose Stepwise → Open Stepwise: “What needs a look” says what, and puts it right.';

/** The little that is read as the sheet opens. */
export interface Opening {
  /** The settings: 'blank' before any set-up, 'lost' where they can't be found any more. */
  rows: Setting[] | 'blank' | 'lost';
  fileId: string;
  /** The moment in a zone. */
  now(zone: string): string;
}

/** '' where all is well. */
export function greetingOf(opening: Opening, kinds: readonly FindingKind[] = FINDINGS): string {
  const news = newsOf(opening, kinds);
  return news && `${news} ${WHERE_TO_LOOK}`;
}

/** A kind that shows in the settings alone is told first, since no round may have looked since it came about. */
function newsOf({ rows, fileId, now }: Opening, kinds: readonly FindingKind[]): string {
  if (rows === 'blank') return '';
  if (rows === 'lost') return 'The tab “Settings” can’t be read as it is.';
  const { file, timeZone, triggersMade, sheetCheckedAt, needsALook, schoolName } = readSettings(rows);
  if (schoolName === '') return '';
  const isCopy = file !== '' && file !== fileId;
  const known = { isCopy, checkedAt: sheetCheckedAt, now: now(timeZone), triggersMade };
  const [greeting] = kinds.map((kind) => kind.greet?.(known) ?? '').filter(Boolean);
  return greeting ?? describeCount(Number(needsALook));
}

function describeCount(count: number): string {
  if (!(count > 0)) return '';
  return `${count === 1 ? 'One thing needs' : `${count} things need`} a look.`;
}
