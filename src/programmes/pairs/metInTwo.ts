/** Whether the same two meet in two programmes, so that the coaching form has to ask which one a conversation was for. */
import type { Change, Needs } from '../../ports';
import type { Pair } from '../../records';
import { changeSettings } from '../../school/settings';
import { pairsFrom } from './rules';

/** The ids of the programmes in which a couple meets that meets in another one too, on that day or later. */
export function programmesMetInTwice(pairs: readonly Pair[], day: string): string[] {
  const ahead = pairsFrom(pairs, day);
  const twice = ahead.filter((one) =>
    ahead.some(
      (other) =>
        other.coach === one.coach && other.teacher === one.teacher && other.programme !== one.programme,
    ),
  );
  return [...new Set(twice.map(({ programme }) => programme))];
}

/**
 * Stores in the settings whether any couple does; no change where they say so already. It is called when pairs are saved,
 * and when the figures are made, because people may edit the Pairs tab by hand.
 */
export function rememberMetInTwo(
  { settings }: Needs<'settings'>,
  pairs: readonly Pair[],
  day: string,
): Change[] {
  const metInTwo = programmesMetInTwice(pairs, day).length > 0 ? 'yes' : '';
  return metInTwo === settings.metInTwo ? [] : changeSettings({ metInTwo });
}
