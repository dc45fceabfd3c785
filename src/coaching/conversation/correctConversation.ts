/** Corrects a conversation that was just saved: one letter says so, and the former words stand in the activity log. */
import { schoolOf } from '../../kit/outbox/schoolOf';
import { commitAndSend } from '../../kit/outbox/send';
import { add, addOrChange, type Change, change, type Needs } from '../../ports';
import {
  type ActionStep,
  actionSteps,
  activity,
  type CoachingSession,
  coachingSessions,
  type Pair,
  pairs,
  type StaffMember,
} from '../../records';
import { Refusal } from '../../records/refusal';
import { fullName } from '../../school/people';
import { askerLeads, askerOf, namedOnly } from '../../school/permissions';
import { pairsOf } from '../findPair';
import { canCorrect, changesSteps, corrected, newStepId, stepsBefore, wordsOf } from './correction';
import { stepSet } from './letter';
import { meetingAfter, RECENT } from './meetingAfter';
import type { Conversation, ConversationSaved } from './payload';
import { peopleOf, playbookRow, settingFor } from './recordConversation';
import { type ConversationDecision, changedSince, decideConversation } from './rules';

type World = Needs<'asker' | 'clock' | 'mailer' | 'newId' | 'settings' | 'tables'>;

/** A cell holds 50,000 characters [docs]. */
const LONGEST_DETAIL = 45_000;

export function correctConversation(world: World, said: Conversation): ConversationSaved {
  const saved = savedByAsker(world, said);
  const steps = world.tables.all(actionSteps);
  const theirs = (list: readonly ActionStep[]) => list.filter(({ teacher }) => teacher === saved.teacher);
  if (changedSince(said, saved).length === 0 && !changesSteps(said, { ...saved, wording: said.wording }))
    return { session: saved, steps: theirs(steps), notice: 'This was saved already.' };
  if (!canCorrect(saved, world.clock.now()))
    throw new Refusal(
      'A conversation can be corrected for 30 minutes after it was saved. Please record what is different with your next one.',
    );
  const { decided, after } = decideAgain(world, said, saved, steps);
  const { session, pair, ...meeting } = meetingOf(world, said, saved, decided);
  const people = peopleOf(world, pair);
  const step = decided.stepSet ?? after.find(({ id }) => id === session.checkedStep);
  const waits = step?.state === 'Proposed';
  const letter = stepSet({
    session,
    step,
    ...people,
    playbookStep: playbookRow(world, step),
    school: schoolOf(world),
    mode: pair.mode,
    corrects: { at: saved.savedAt, key: world.newId() },
    ...meeting,
  });
  const changed = after.filter((each) => !steps.includes(each));
  commitAndSend(
    world,
    [
      ...change(coachingSessions, [session]),
      ...addOrChange(actionSteps, steps, changed),
      ...logged(world, said, saved),
    ],
    waits ? [] : [letter],
  );
  return { session, steps: theirs(after), notice: noticeOf(people, waits) };
}

/** @throws Refusal for anybody but its coach, and the leads, who may record for every coach */
function savedByAsker(world: World, { id, teacher }: Conversation): CoachingSession {
  namedOnly(world);
  const saved = world.tables.latest(coachingSessions, RECENT).find((session) => session.id === id);
  const isTheirs = askerLeads(world) || (saved && saved.coach === askerOf(world)?.id);
  if (!saved || !isTheirs || saved.teacher !== teacher)
    throw new Refusal('Only the coach of a conversation can correct it, for 30 minutes after saving it.');
  return saved;
}

interface Again {
  decided: ConversationDecision;
  /** All steps as they are to be; those that change are other objects than before. */
  after: ActionStep[];
}

/** Takes the conversation back and decides anew, where nothing has happened to its steps since. */
function decideAgain(world: World, said: Conversation, saved: CoachingSession, steps: ActionStep[]): Again {
  const sessions = world.tables
    .latest(coachingSessions, RECENT)
    .filter(({ teacher }) => teacher === saved.teacher);
  const before = stepsBefore(saved, steps, sessions);
  if (!before || !changesSteps(said, saved)) {
    if (changesSteps(said, saved)) throw happenedSince();
    return {
      decided: {
        session: { ...saved, ...said, pair: saved.pair, checkedStep: saved.checkedStep },
        steps: [],
      },
      after: steps,
    };
  }
  const setting = { ...settingFor(world, said, pairOfSaved(world, said, saved)), steps: before };
  const decided = decideConversation({ ...said, checkedStep: undefined }, setting);
  if (decided.stepSet?.state === 'Proposed' && saved.timesInvited)
    throw new Refusal(
      'The coaches agree a new step first, and the teacher has been written to already. Please bring it to your next conversation.',
    );
  return { decided, after: stepsAfter(saved, steps, before, decided.steps) };
}

const happenedSince = () =>
  new Refusal(
    'Something has happened to this action step since, so what you said of it stays as it is. Everything else can still be corrected.',
  );

/** A step that the corrected conversation sets no more rests, since its teacher has read it. */
function stepsAfter(
  saved: CoachingSession,
  steps: ActionStep[],
  before: ActionStep[],
  decided: ActionStep[],
): ActionStep[] {
  const now = new Map([...before, ...decided].map((step) => [step.id, step]));
  const isKnown = new Set(steps.map(({ id }) => id));
  return [
    ...decided.filter(({ id }) => !isKnown.has(id)),
    ...steps.map((step): ActionStep => {
      const after = now.get(step.id);
      if (after) return JSON.stringify(after) === JSON.stringify(step) ? step : after;
      return step.id === newStepId(saved) ? { ...step, state: 'Set aside' } : step;
    }),
  ];
}

/** The invitation keeps its UID, and moves where the time was corrected. */
function meetingOf(
  world: World,
  said: Conversation,
  saved: CoachingSession,
  { session }: ConversationDecision,
) {
  const { savedAt, meeting, invitedFor, timesInvited } = saved;
  if (timesInvited && said.nextMeeting <= world.clock.now())
    throw new Refusal('The next meeting should be a time to come.');
  const pair = pairOfSaved(world, said, saved);
  return { ...meetingAfter(world, { ...session, savedAt, meeting, invitedFor, timesInvited }, pair), pair };
}

const pairOfSaved = (
  world: World,
  { heldOn, teacher }: Conversation,
  { pair, coach }: CoachingSession,
): Pair =>
  world.tables
    .all(pairs)
    .find(({ id, from, until }) => id === pair && from <= heldOn && (!until || heldOn <= until)) ??
  (pairsOf(world, { teacher, day: heldOn, pair }, coach)[0] as Pair);

/** The tab “Activity” keeps what was said before, for a lead who needs to look it up. */
const logged = (world: World, said: Conversation, saved: CoachingSession): Change[] =>
  add(activity, [
    {
      at: world.clock.now(),
      who: world.asker,
      what: 'Corrected a conversation',
      kind: 'Done' as const,
      detail: `${saved.id}\n\n${corrected({ ...wordsOf(saved), ...said }, saved)}`.slice(0, LONGEST_DETAIL),
      id: world.newId(),
    },
  ]);

const noticeOf = (
  { teacher, coach }: { teacher: StaffMember; coach: StaffMember },
  waits: boolean,
): string =>
  waits
    ? `Corrected. ${fullName(teacher)} is written to once the coaches agree.`
    : `Corrected. ${fullName(teacher)} has been sent a letter that says so, and ${fullName(coach)} a copy.`;
