/** The latest practice, as the settings hold it. */
import type { World } from '../../ports';
import { parsed } from '../../school/settings';
import { type Practice, practiceSchema } from './rules';

/** The latest practice, whether it is over or not. */
export const practiceOf = ({ settings }: World): Practice | undefined =>
  parsed('practice', settings, practiceSchema());
