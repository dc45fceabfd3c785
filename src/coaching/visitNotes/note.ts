/** What the sidebar or the visit form sends of a short visit. */
import type { VisitNote } from '../../records';

/** A short visit as the sidebar or the visit form sends it; its id is made as in a `Conversation`. */
export type VisitNoteGiven = Pick<VisitNote, 'id' | 'teacher' | 'seenOn' | 'period' | 'note'>;
