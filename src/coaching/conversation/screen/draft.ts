/** A conversation while it is being written: how it starts, and what still has to be mended. */
import { draftsOf } from '../../../kit/ui/drafts';
import { newId } from '../../../kit/ui/newId';
import { type Problems, problemsIn } from '../../../kit/ui/problems';
import { nextMeeting, whyNotThen } from '../../../programmes/meetings/offer';
import type { ActionStep, CoachingSession, Pair, PlaybookStep } from '../../../records';
import { coachingSessions } from '../../../records/coachingSessions';
import { type Question, questionsOf } from '../../../records/record';
import { today } from '../../../school/payload';
import { findById, fullName } from '../../../school/people';
import type { CoachingPayload } from '../../payload';
import { lastMetOf, nextStepFor } from '../../steps/rules';
import { wordsOf } from '../correction';
import type { Conversation } from '../payload';
import { makesRoom } from '../rules';
import type { Draft } from './draftShape';

export type { Draft };

/** Conversations begun and not yet saved, by `draftKey`. */
export const conversationDrafts = draftsOf<Draft>('conversations');

/** The same two may meet in two programmes, and talk in each. */
export const draftKey = ({ teacher, coach, programme }: Pair): string => `${teacher}/${coach}/${programme}`;

/** The questions of a conversation by field, as the record declares them. */
export const ASK = Object.fromEntries(
  questionsOf(coachingSessions).map((question) => [question.field, question]),
) as Record<keyof Conversation, Question>;

/** The next time at which both are free, within the protected time where it can be. */
export const slotFor = (payload: CoachingPayload, pair: Pair): string => {
  const programme = payload.programmes.find((each) => each.id === pair.programme);
  return programme ? nextMeeting(programme, pair, payload) : '';
};

/** What speaks against the chosen time; it is said while choosing, and never blocks. */
export const clashIn = (payload: CoachingPayload, pair: Pair, starts: string): string =>
  starts.length < 16
    ? ''
    : whyNotThen(starts, pair, payload, (id) => {
        const person = findById(payload.staff, id);
        return person ? fullName(person) : id;
      });

export const newDraft = (payload: CoachingPayload, pair: Pair): Draft => ({
  id: newId(),
  teacher: pair.teacher,
  heldOn: today(payload),
  outcome: '',
  notice: '',
  leverage: '',
  playbookStep: '',
  wording: '',
  reason: '',
  feedback: '',
  nextMeeting: slotFor(payload, pair),
  target: '',
  noStep: false,
  later: '',
});

/** A conversation that is to be corrected. */
export const draftOf = (session: CoachingSession): Draft => {
  const { rehearsals, ...said } = wordsOf(session);
  return {
    ...said,
    ...(rehearsals !== '' && { rehearsals }),
    noStep: session.setStep === '',
    later: '',
  };
};

/** A step can be set where none is open, or when the open one is met or set aside. */
export const maySet = ({ outcome }: Draft, open: ActionStep | undefined): boolean =>
  !open || makesRoom(outcome);

export const setsStep = (draft: Draft, open: ActionStep | undefined): boolean =>
  !draft.noStep && maySet(draft, open);

/** Puts a step in the place of the present one; own words that it replaces are kept for later. */
export const withStep = (
  { wording: before, later }: Draft,
  { playbook }: CoachingPayload,
  playbookStep: string,
  wording: string,
): Partial<Draft> => ({
  noStep: false,
  // A step that has left the playbook goes on with its words alone.
  playbookStep: playbook.some(({ id }) => id === playbookStep) ? playbookStep : '',
  wording,
  later: before && !playbook.some(({ step }) => step === before) ? before : later,
});

/** The step to offer first: the next after the one that is met now, or, with none open, after the last one met. */
export function offeredStep(
  { playbook, steps }: CoachingPayload,
  draft: Draft,
  open: ActionStep | undefined,
): PlaybookStep | undefined {
  const met = open ? (draft.outcome === 'Met' ? open : undefined) : lastMetOf(steps, draft.teacher);
  return met && nextStepFor(playbook, steps, met);
}

/** C8: whoever chooses another step than the one that is offered says why. */
export const overrides = (draft: Draft, open: ActionStep | undefined, offered?: PlaybookStep): boolean =>
  offered !== undefined &&
  setsStep(draft, open) &&
  draft.wording.trim() !== '' &&
  draft.playbookStep !== offered.id;

/** What the sidebar sends. Answers to questions that another answer has made superfluous are left out. */
export function conversationOf(draft: Draft, open?: ActionStep, offered?: PlaybookStep): Conversation {
  const { noStep, later, rehearsals = '', ...said } = draft;
  const sets = setsStep(draft, open);
  return {
    ...said,
    rehearsals,
    ...(said.outcome && open && { checkedStep: open.id }),
    ...(!sets && { leverage: '', playbookStep: '', wording: '' }),
    reason: said.outcome === 'Set aside' || overrides(draft, open, offered) ? said.reason : '',
    feedback: rehearsals ? said.feedback : '',
  };
}

/** What a conversation must say before it can be saved: a sentence by the id of its box. */
export function problemsOf(draft: Draft, open?: ActionStep, offered?: PlaybookStep): Problems {
  const step = setsStep(draft, open);
  const late = draft.nextMeeting.slice(0, 10) <= draft.heldOn;
  const wrong: [keyof Draft, boolean, string][] = [
    ['heldOn', !draft.heldOn, 'Choose the day on which you met.'],
    ['outcome', open !== undefined && !draft.outcome, 'Say how the open action step is going.'],
    ['notice', (step || !open) && !draft.notice.trim(), 'Write what you noticed.'],
    ['leverage', step && !draft.leverage.trim(), 'Write the leverage point that follows.'],
    ['wording', step && !draft.wording.trim(), 'Choose or write one action step.'],
    [
      'wording',
      step && draft.wording.trim() === open?.wording.trim(),
      'Change these words: this is the step that you are leaving.',
    ],
    ['reason', overrides(draft, open, offered) && !draft.reason.trim(), 'Say in a line why it is this one.'],
    ['nextMeeting', draft.nextMeeting.length < 16, 'Choose the day and the time of your next meeting.'],
    ['nextMeeting', draft.nextMeeting.length === 16 && late, 'The next meeting should be on a later day.'],
    ['target', !draft.target.trim(), 'Write what will have been tried by then.'],
  ];
  return problemsIn(wrong);
}
