/** Records a short visit, from the sidebar or the visit form: a private note, about which nobody is written to (C1). */
import { type Answer, addOrChange, type Change, type Needs } from '../../ports';
import { type Pair, type VisitNote, visitNotes } from '../../records';
import { decodeAnswer } from '../../records/record';
import { Refusal } from '../../records/refusal';
import { dayOf } from '../../school/days';
import { senderOf } from '../../school/sender';
import { refuseToCome } from '../../school/visitDay';
import { pairsOf, pairsOfAsker, savedForAnother } from '../findPair';
import type { VisitNoteGiven } from './payload';

/** How many of the latest notes are searched for one that was saved before under the same id. */
const RECENT = 50;

/** Saves a note that was sent from the sidebar. */
export function saveVisitNote(
  world: Needs<'asker' | 'clock' | 'settings' | 'tables'>,
  note: VisitNoteGiven,
): VisitNote {
  const [pair] = pairsOfAsker(world, { teacher: note.teacher, day: note.seenOn });
  const { visit, changes } = decide(world, note, pair as Pair);
  world.tables.commit(changes);
  return visit;
}

/** Records a note that its coach sent by the visit form. */
export function recordVisitNoteAnswer(
  world: Needs<'clock' | 'tables'>,
  answer: Answer,
): { changes: Change[]; letters: [] } {
  const coach = senderOf(world, answer);
  const fixed = { coach: `(${coach.id})`, pair: 'form', id: answer.id };
  const reading = decodeAnswer(visitNotes, { ...answer.values, ...fixed });
  if (reading.problem !== undefined) throw new Refusal(reading.problem);
  const { value } = reading;
  const [pair] = pairsOf(world, { teacher: value.teacher, day: value.seenOn }, coach.id);
  return { changes: decide(world, value, pair as Pair).changes, letters: [] };
}

function decide(
  world: Needs<'clock' | 'tables'>,
  note: VisitNoteGiven,
  pair: Pair,
): { visit: VisitNote; changes: Change[] } {
  refuseToCome(note.seenOn, dayOf(world.clock.now()));
  if (note.note.trim() === '') throw new Refusal('“What did you see?” is empty. A sentence is enough.');
  const visit: VisitNote = { ...note, coach: pair.coach, pair: pair.id };
  const before = world.tables.latest(visitNotes, RECENT);
  const again = before.find(({ id }) => id === visit.id);
  if (again && (again.teacher !== visit.teacher || again.coach !== visit.coach)) throw savedForAnother();
  // Nobody was told of the first try, so a retry simply takes its place.
  return { visit, changes: addOrChange(visitNotes, before, [visit]) };
}
