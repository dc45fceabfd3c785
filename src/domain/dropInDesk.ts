/** What the page about drop-ins shows a lead, beside the desk: plain JSON. */
import type { Training } from '../records';
import type { Stage } from './stage';

export interface DropInDesk {
  stage: Stage;
  /** The newest first. */
  training: Training[];
}
