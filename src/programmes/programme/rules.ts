/** Whether a programme’s coaches agree each step before its teacher reads it (C4). */
import type { Pair, Programme } from '../../records';

export const agree = ({ agreeFirst }: Pick<Programme, 'agreeFirst'>): boolean => agreeFirst === 'Yes';

/** Whether the coaches of a pair's programme agree each step before its teacher reads it. */
export const agreesSteps = (programmes: readonly Programme[], { programme }: Pair): boolean =>
  programmes.some((each) => each.id === programme && agree(each));
