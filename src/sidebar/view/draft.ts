/** A conversation while it is being written: how it starts, and what still has to be mended. */
import { nextMeeting } from '../../domain/calendar';
import type { Conversation, Desk } from '../../domain/desk';
import type { ActionStep, Pair } from '../../records';
import { coachingSessions } from '../../records/coachingSessions';
import { type Question, questionsOf } from '../../records/record';
import type { Problems } from '../parts/ErrorSummary';
import { inputId } from '../parts/Field';
import { today } from './today';

export type Draft = Conversation;

/** The questions of a conversation by field, as the record declares them. */
export const ASK = Object.fromEntries(
  questionsOf(coachingSessions).map((question) => [question.field, question]),
) as Record<keyof Conversation, Question>;

/** An id that only this conversation has, so that a second sending is the same conversation. */
const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join(
    '',
  );

export const slotFor = (desk: Desk, pair: Pair): string => {
  const programme = desk.programmes.find((each) => each.id === pair.programme);
  return programme ? nextMeeting(programme, desk.terms, desk.now) : '';
};

export const newDraft = (desk: Desk, pair: Pair): Draft => ({
  id: newId(),
  teacher: pair.teacher,
  heldOn: today(desk),
  outcome: '',
  notice: '',
  leverage: '',
  playbookStep: '',
  wording: '',
  rehearsals: '',
  feedback: '',
  nextMeeting: slotFor(desk, pair),
  target: '',
});

/** A new step is set where none is open, or when the open one is met. */
export const setsStep = (draft: Draft, open: ActionStep | undefined): boolean =>
  !open || draft.outcome === 'Met';

/** What the conversation must say before it can be saved: a sentence by the id of its box. */
export function problemsOf(draft: Draft, open: ActionStep | undefined): Problems {
  const step = setsStep(draft, open);
  const needed: [keyof Draft, boolean, string][] = [
    ['heldOn', true, 'Choose the day on which you met.'],
    ['outcome', open !== undefined, 'Say how the open action step is going.'],
    ['notice', step, 'Write what you noticed.'],
    ['leverage', step, 'Write the leverage point that follows.'],
    ['wording', step, 'Choose or write one action step.'],
    ['nextMeeting', true, 'Choose the day and the time of your next meeting.'],
    ['target', true, 'Write what will have been tried by then.'],
  ];
  return Object.fromEntries(
    needed
      .filter(([field, wanted]) => wanted && !given(field, String(draft[field])))
      .map(([field, , sentence]) => [inputId(field), sentence]),
  );
}

const given = (field: keyof Draft, value: string): boolean =>
  field === 'nextMeeting'
    ? coachingSessions.fields.nextMeeting.read(value).problem === undefined
    : value.trim() !== '';
