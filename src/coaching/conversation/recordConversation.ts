/** Records a coaching conversation: checks the open step, sets the next and writes to the teacher. */

import { toHtml } from '../../kit/letters/render';
import { schoolOf } from '../../kit/outbox/schoolOf';
import { commitAndSend } from '../../kit/outbox/send';
import { add, addOrChange, type Change, type Needs } from '../../ports';
import { idsOf } from '../../programmes/pairs/held';
import { agreesFirst } from '../../programmes/programme/agreeFirst';
import {
  type ActionStep,
  actionSteps,
  type CoachingSession,
  coachingSessions,
  type Pair,
  type PlaybookStep,
  pairs,
  playbook,
  type StaffMember,
  staff,
} from '../../records';
import type { Letter } from '../../records/letter';
import { Refusal } from '../../records/refusal';
import { dayOf } from '../../school/days';
import { findById, fullName, isCurrent } from '../../school/people';
import { onlyOne, pairsOf, pairsOfAsker, savedForAnother } from '../findPair';
import { newStepId } from './correction';
import { stepSet } from './letter';
import { meetingAfter, RECENT } from './meetingAfter';
import type { Conversation, ConversationSaved, LetterShown } from './payload';
import {
  type ConversationDecision,
  type ConversationSetting,
  changedSince,
  decideConversation,
} from './rules';

/** What a conversation comes to, ready to be committed in one batch. */
export interface Recorded {
  changes: Change[];
  letters: Letter[];
  /** The letter as the teacher reads it, once the coaches agree where they do so first; none after a retry. */
  letter?: Letter;
  saved: ConversationSaved;
}

/** Saves a conversation that was sent from the sidebar. */
export function saveConversation(
  world: Needs<'asker' | 'clock' | 'mailer' | 'settings' | 'tables'>,
  conversation: Conversation,
): ConversationSaved {
  const { changes, letters, saved } = decideFor(world, conversation);
  if (changes.length > 0) commitAndSend(world, changes, letters);
  return saved;
}

/** The letter to the teacher as it would go now; nothing is stored and nobody is written to. */
export function previewConversation(
  world: Needs<'asker' | 'clock' | 'settings' | 'tables'>,
  conversation: Conversation,
): LetterShown {
  const { letter } = decideFor(world, conversation);
  if (!letter) throw new Refusal('This was saved already, and its letter has gone.');
  return { subject: letter.subject, html: toHtml(letter) };
}

const decideFor = (
  world: Needs<'asker' | 'clock' | 'settings' | 'tables'>,
  conversation: Conversation,
): Recorded => {
  const { teacher, heldOn: day, pair } = conversation;
  return decide(world, conversation, onlyOne(world, pairsOfAsker(world, { teacher, day, pair })));
};

/** Records a conversation that its coach sent by the coaching form, at the moment at which it was sent. */
export const recordByCoach = (
  world: Needs<'clock' | 'settings' | 'tables'>,
  conversation: Conversation,
  { coach, at, programme }: { coach: StaffMember; at: string; programme: string | undefined },
): Recorded => {
  const { teacher, heldOn: day } = conversation;
  const pair = onlyOne(world, pairsOf(world, { teacher, day, programme }, coach.id));
  return decide(world, conversation, pair, at);
};

function decide(
  world: Needs<'clock' | 'settings' | 'tables'>,
  conversation: Conversation,
  pair: Pair,
  sentAt = '',
): Recorded {
  const again = world.tables
    .latest(coachingSessions, RECENT)
    .find((session) => session.id === conversation.id);
  const steps = world.tables.all(actionSteps);
  if (again && again.teacher !== pair.teacher) throw savedForAnother();
  if (again) return answerRetry(conversation, again, steps);

  const people = peopleOf(world, pair);
  const decided = decideConversation(conversation, {
    ...settingFor(world, conversation, pair),
    ...(sentAt && { now: sentAt }),
  });
  const waits = decided.stepSet?.state === 'Proposed';
  const step = decided.stepSet ?? stepChecked(decided, steps);
  const { session: invited, ...meeting } = meetingAfter(world, decided.session, pair, sentAt !== '');
  // Nobody is invited before the coaches have agreed the step.
  const session = waits ? decided.session : invited;
  const letter = stepSet({
    session: invited,
    step,
    ...people,
    playbookStep: playbookRow(world, step),
    school: schoolOf(world),
    mode: pair.mode,
    agreed: waits,
    ...meeting,
  });
  return {
    changes: [...add(coachingSessions, [session]), ...addOrChange(actionSteps, steps, decided.steps)],
    letter,
    letters: waits ? [] : [letter],
    saved: { session, steps: decided.steps, notice: noticeOf(people, session, waits) },
  };
}

/** What is known before the conversation changes anything. */
export const settingFor = (
  world: Needs<'clock' | 'settings' | 'tables'>,
  { playbookStep, id }: Conversation,
  pair: Pair,
): ConversationSetting => ({
  coach: pair.coach,
  pair: pair.id,
  pairRows: idsOf(pair, world.tables.all(pairs)),
  steps: world.tables.all(actionSteps),
  playbook: playbookStep === '' ? [] : world.tables.all(playbook),
  now: world.clock.now(),
  agreesFirst: agreesFirst(world, pair),
  newStepId: newStepId({ id }),
});

type People = ReturnType<typeof peopleOf>;

/** The sentence that the coach reads after saving. */
const noticeOf = ({ teacher, coach }: People, { invitedFor }: CoachingSession, waits: boolean): string =>
  waits
    ? `${fullName(teacher)} is written to once the coaches agree.`
    : `${fullName(teacher)} has been sent a letter${invitedFor ? ' with the invitation' : ''}, and ${fullName(coach)} a copy.`;

/** Answers a retry, where the first try seemed to fail but its conversation was saved. */
function answerRetry(conversation: Conversation, session: CoachingSession, steps: ActionStep[]): Recorded {
  const changed = changedSince(conversation, session);
  if (changed.length > 0)
    throw new Refusal(
      `Your first try was saved after all. What you changed since then is not saved: ${changed.join(', ')}. ` +
        'Please keep those words for your next conversation, or ask the coaching lead to put them into the sheet.',
    );
  // Steps that came later may not be for the eyes of whoever had this conversation.
  const its = steps.filter(({ id }) => id === session.setStep || id === session.checkedStep);
  return { changes: [], letters: [], saved: { session, steps: its, notice: 'This was saved already.' } };
}

/** The step that the conversation checked; one that was not seen is unchanged, so it is among `before`. */
const stepChecked = (
  { session, steps }: ConversationDecision,
  before: ActionStep[],
): ActionStep | undefined => [...steps, ...before].find((step) => step.id === session.checkedStep);

export const playbookRow = (
  world: Needs<'tables'>,
  step: ActionStep | undefined,
): PlaybookStep | undefined =>
  step?.playbookStep ? world.tables.all(playbook).find((row) => row.id === step.playbookStep) : undefined;

export function peopleOf(world: Needs<'clock' | 'tables'>, pair: Pick<Pair, 'teacher' | 'coach'>) {
  const everyone = world.tables.all(staff);
  const [teacher, coach] = [findById(everyone, pair.teacher), findById(everyone, pair.coach)];
  if (!teacher || !coach)
    throw new Refusal('One of this pair is not in the Staff tab any more. Please import staff again.');
  for (const person of [teacher, coach])
    if (!isCurrent(person, dayOf(world.clock.now())))
      throw new Refusal(`${fullName(person)} has left the school. The lead can end or swap this pair.`);
  return { teacher, coach };
}
