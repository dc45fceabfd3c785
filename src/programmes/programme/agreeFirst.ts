/** Whether the coaches of a pair's programme agree each step before its teacher reads it (C4). */
import type { Change, Needs } from '../../ports';
import { type Pair, type Programme, programmes } from '../../records';
import { changeSettings } from '../../school/settings';
import { agree, agreesSteps } from './rules';

/** Every run reads the settings anyway, so a school in which no programme agrees first pays nothing for this. */
export const agreesFirst = ({ settings, tables }: Needs<'settings' | 'tables'>, pair: Pair): boolean =>
  !!settings.agreesFirst && agreesSteps(tables.all(programmes), pair);

/**
 * Stores in the settings whether any programme agrees first; no change where they say so already. This is called when a
 * programme or pairs are saved. Because people may edit the Programmes tab by hand, it is also called when the figures
 * are made, from rows that were read anyway: every fourth hour at the latest.
 */
export function rememberAgreement({ settings }: Needs<'settings'>, all: readonly Programme[]): Change[] {
  const now = all.some(agree) ? 'yes' : '';
  return now === settings.agreesFirst ? [] : changeSettings({ agreesFirst: now });
}
