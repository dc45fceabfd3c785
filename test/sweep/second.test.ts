/** The crash sweep of the second half of the scenarios. */
import { sampleOf } from './sample';

sampleOf('second');
