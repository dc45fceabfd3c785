/** The latest practice, as the settings hold it. */
import type { Needs } from '../../ports';
import { parsed } from '../../school/settings';
import { type Practice, practiceSchema } from './rules';

/** The latest practice, whether it is over or not. */
export const practiceOf = ({ settings }: Needs<'settings'>): Practice | undefined =>
  parsed('practice', settings, practiceSchema());
