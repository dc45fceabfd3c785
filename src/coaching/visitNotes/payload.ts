/** What a page or the visit form sends of a short visit. */
import { visitNotes } from '../../records';
import { type Output, payloadOf } from '../../records/schema';

/** Its id is made by the sender, as that of a conversation is. */
export const visitNoteGiven = () => payloadOf(visitNotes, ['id', 'teacher', 'seenOn', 'period', 'note']);

export type VisitNoteGiven = Output<typeof visitNoteGiven>;
