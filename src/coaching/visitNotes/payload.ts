/** What a page or the visit form sends of a short visit. */
import { visitNotes } from '../../records';
import { type Output, payloadOf } from '../../records/schema';

/** The id is made by whoever asks, as that of a conversation. */
export const visitNoteGiven = () => payloadOf(visitNotes, ['id', 'teacher', 'seenOn', 'period', 'note']);

export type VisitNoteGiven = Output<typeof visitNoteGiven>;
