/** Whether the coaches of a pair's programme agree each step before its teacher reads it (C4). */
import type { Change, World } from '../../ports';
import { type Pair, type Programme, programmes } from '../../records';
import { changeSettings } from '../../school/settings';
import { agree, agreesSteps } from './rules';

/** The settings are read as every run begins, so that a school in which no programme agrees first pays no read for it. */
export const agreesFirst = ({ settings, tables }: World, pair: Pair): boolean =>
  !!settings.agreesFirst && agreesSteps(tables.all(programmes), pair);

/**
 * What makes the settings say whether any programme agrees first; nothing where they do already. Asked when a programme or pairs are saved and,
 * because people may edit that tab by hand, when the figures are made: every fourth hour at the latest, from what was read anyway.
 */
export function rememberAgreement({ settings }: World, all: readonly Programme[]): Change[] {
  const now = all.some(agree) ? 'yes' : '';
  return now === settings.agreesFirst ? [] : changeSettings({ agreesFirst: now });
}
