/** A conversation while it is being written: how it starts, and what still has to be mended. */
import { nextMeeting } from '../../domain/calendar';
import type { Conversation, Desk } from '../../domain/desk';
import type { ActionStep, Pair } from '../../records';
import { coachingSessions } from '../../records/coachingSessions';
import { type Question, questionsOf } from '../../records/record';
import type { Problems } from '../form';
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
  reason: '',
  rehearsals: '',
  feedback: '',
  nextMeeting: slotFor(desk, pair),
  target: '',
});

/** A new step is set where none is open, or when the open one is met. */
export const setsStep = (draft: Draft, open: ActionStep | undefined): boolean =>
  !open || draft.outcome === 'Met';

/** What the sidebar sends: a step that was begun before “Practise again” was chosen is left behind. */
export const conversationOf = (draft: Draft, open: ActionStep | undefined): Conversation =>
  setsStep(draft, open) ? draft : { ...draft, leverage: '', playbookStep: '', wording: '' };

/** What a conversation must say before it can be saved: a sentence by the id of its box. */
export function problemsOf(draft: Draft, open: ActionStep | undefined): Problems {
  const step = setsStep(draft, open);
  const late = draft.nextMeeting.slice(0, 10) <= draft.heldOn;
  const wrong: [keyof Draft, boolean, string][] = [
    ['heldOn', !draft.heldOn, 'Choose the day on which you met.'],
    ['outcome', open !== undefined && !draft.outcome, 'Say how the open action step is going.'],
    ['notice', step && !draft.notice.trim(), 'Write what you noticed.'],
    ['leverage', step && !draft.leverage.trim(), 'Write the leverage point that follows.'],
    ['wording', step && !draft.wording.trim(), 'Choose or write one action step.'],
    ['nextMeeting', draft.nextMeeting.length < 16, 'Choose the day and the time of your next meeting.'],
    ['nextMeeting', draft.nextMeeting.length === 16 && late, 'The next meeting should be on a later day.'],
    ['target', !draft.target.trim(), 'Write what will have been tried by then.'],
  ];
  return Object.fromEntries(
    wrong.filter(([, is]) => is).map(([field, , sentence]) => [inputId(field), sentence]),
  );
}
