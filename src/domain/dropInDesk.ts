/** What the page about drop-ins shows a lead, beside the desk: plain JSON. */
import type { Stage } from './stage';

export interface DropInDesk {
  stage: Stage;
}
