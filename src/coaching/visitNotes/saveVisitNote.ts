/** Records a short visit, from the sidebar or the visit form: a private note, about which nobody is written to (C1). */
import { type Answer, addOrChange, type Change, type Needs } from '../../ports';
import { type Pair, type VisitNote, visitNotes } from '../../records';
import { decodeAnswer } from '../../records/record';
import { Refusal } from '../../records/refusal';
import { dayOf } from '../../school/days';
import { askerOf } from '../../school/permissions';
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
  const { visit, changes } = decide(world, note, pair as Pair, writerOf(world));
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
  return { changes: decide(world, value, pair as Pair, coach.id).changes, letters: [] };
}

/** A note is its writer's own, so that a lead's stands under the lead's name. */
function writerOf(world: Needs<'asker' | 'clock' | 'tables'>): string {
  const writer = askerOf(world);
  if (!writer)
    throw new Refusal(
      'A visit note stands in the name of whoever wrote it, and you are not on the staff list. Set up → Staff adds you.',
    );
  return writer.id;
}

/** The form may be sent twice, each time as an answer of its own. */
const isSameNote = (one: VisitNote, other: VisitNote): boolean =>
  (['teacher', 'coach', 'seenOn', 'period'] as const).every((field) => one[field] === other[field]) &&
  one.note.trim() === other.note.trim();

function decide(
  world: Needs<'clock' | 'tables'>,
  note: VisitNoteGiven,
  pair: Pair,
  writer: string,
): { visit: VisitNote; changes: Change[] } {
  refuseToCome(note.seenOn, dayOf(world.clock.now()));
  if (note.note.trim() === '') throw new Refusal('“What did you see?” is empty. A sentence is enough.');
  const visit: VisitNote = { ...note, coach: writer, pair: pair.id };
  const before = world.tables.latest(visitNotes, RECENT);
  const again = before.find(({ id }) => id === visit.id);
  if (again && (again.teacher !== visit.teacher || again.coach !== visit.coach)) throw savedForAnother();
  const twin = before.find((each) => each.id !== visit.id && isSameNote(each, visit));
  // Nobody was told of the first try, so a retry simply takes its place.
  return twin ? { visit: twin, changes: [] } : { visit, changes: addOrChange(visitNotes, before, [visit]) };
}
