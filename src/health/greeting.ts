/** What the sheet says when it opens: a sentence if something needs a look. */
import type { Setting } from '../records';
import { readSettings } from '../school/settings';
import { greeting, WHERE } from './rules';

/** The settings as one read found them: 'blank' before any set-up, 'lost' where they can't be found any more. */
export interface News {
  rows: Setting[] | 'blank' | 'lost';
  fileId: string;
  /** The moment in a zone. */
  now(zone: string): string;
}

export function greetingOf({ rows, fileId, now }: News): string {
  if (rows === 'blank') return '';
  if (rows === 'lost') return `The tab “Settings” can’t be read as it is. ${WHERE}`;
  const { file, timeZone, triggersMade, sheetCheckedAt, needsALook, schoolName } = readSettings(rows);
  if (schoolName === '') return '';
  const isCopy = file !== '' && file !== fileId;
  const known = { isCopy, checkedAt: sheetCheckedAt, now: now(timeZone), triggersMade };
  return greeting(known, Number(needsALook));
}
