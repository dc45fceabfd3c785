/** What the sidebar or the visit form sends of a short visit. */
import type { Visit } from '../../records';

/** A short visit as the sidebar or the visit form sends it; the id as in a `Conversation`. */
export type VisitNote = Pick<Visit, 'id' | 'teacher' | 'seenOn' | 'period' | 'note'>;
