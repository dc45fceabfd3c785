/** What a page sends of coaching pairs. */
import { pairs } from '../../records';
import { type Output, payloadOf } from '../../records/schema';

/** Two people to be paired, how they coach and who leads. */
export const pairGiven = () => payloadOf(pairs, ['coach', 'teacher', 'format', 'mode']);
export type PairGiven = Output<typeof pairGiven>;

/** Who coaches a teacher, and how: what a swap may change. */
export const pairSettings = () => payloadOf(pairs, ['coach', 'format', 'mode']);
export type PairSettings = Output<typeof pairSettings>;
