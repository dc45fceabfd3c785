/** Looks a programme up for a page that may be older than the sheet. */
import type { Needs } from '../../ports';
import { type Programme, programmes } from '../../records';
import { Refusal } from '../../records/refusal';

/** @throws Refusal where its row is gone */
export function programmeOf({ tables }: Needs<'tables'>, id: string): Programme {
  const found = tables.all(programmes).find((each) => each.id === id);
  if (!found) throw new Refusal('This programme is no longer in the sheet. Please open Stepwise again.');
  return found;
}
