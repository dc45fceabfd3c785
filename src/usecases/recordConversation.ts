/** Records a coaching conversation, from the sidebar or the coaching form: checks the open step, sets the next, writes to the teacher. */

import { decideConversation } from '../domain/conversation';
import { dayOf, sayDay } from '../domain/days';
import type { Conversation, ConversationSaved } from '../domain/desk';
import type { Letter } from '../domain/letters/letter';
import { stepSet } from '../domain/letters/stepSet';
import { pairOf } from '../domain/pairing';
import { findById, fullName, isCurrent } from '../domain/people';
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
} from '../records';
import { Refusal } from '../records/refusal';
import { askerLeads, askerOf } from './permissions';
import { add, type Change, change, type World } from './ports';
import { schoolOf } from './school';
import { commitAndSend } from './sendLetters';

/** How many of the latest conversations are looked through for one that was saved already. */
const RECENT = 50;

/** What a conversation comes to, ready to be committed in one batch. */
export interface Recorded {
  changes: Change[];
  letters: Letter[];
  saved: ConversationSaved;
}

/** From the sidebar: a lead records for any pair, a coach for their own. */
export function saveConversation(world: World, conversation: Conversation): ConversationSaved {
  const coach = askerLeads(world) ? undefined : (askerOf(world)?.id ?? '');
  const { changes, letters, saved } = decide(world, conversation, findPair(world, conversation, coach));
  if (changes.length > 0) commitAndSend(world, changes, letters);
  return saved;
}

/** From the coaching form, by the coach who sent it. */
export const recordByCoach = (world: World, conversation: Conversation, coach: StaffMember): Recorded =>
  decide(world, conversation, findPair(world, conversation, coach.id));

function findPair(world: World, { teacher, heldOn }: Conversation, coach?: string): Pair {
  const pair = pairOf(world.tables.all(pairs), teacher, heldOn, coach);
  if (pair) return pair;
  const person = findById(world.tables.all(staff), teacher);
  const name = person ? fullName(person) : 'This teacher';
  throw new Refusal(
    coach === undefined
      ? `${name} had no coach on ${sayDay(heldOn)}. Pair them first: Programmes and pairs.`
      : `You were not ${name}’s coach on ${sayDay(heldOn)}. If that is wrong, the coaching lead can pair you.`,
  );
}

function decide(world: World, conversation: Conversation, pair: Pair): Recorded {
  const again = world.tables
    .latest(coachingSessions, RECENT)
    .find((session) => session.id === conversation.id);
  const steps = world.tables.all(actionSteps);
  if (again) return nothingNew(again, steps);

  const { teacher, coach } = peopleOf(world, pair);
  const book = conversation.playbookStep === '' ? [] : world.tables.all(playbook);
  const decided = decideConversation(conversation, {
    coach: pair.coach,
    pair: pair.id,
    steps,
    playbook: book,
    today: dayOf(world.clock.now()),
    newStepId: `step-${conversation.id}`,
  });
  const step = decided.stepSet ?? decided.steps[0];
  const letter = stepSet({
    session: decided.session,
    step,
    teacher,
    coach,
    playbookStep: playbookRow(book, step),
    school: schoolOf(world),
  });
  return {
    changes: [...add(coachingSessions, [decided.session]), ...stepChanges(steps, decided.steps)],
    letters: [letter],
    saved: {
      session: decided.session,
      steps: decided.steps,
      told: `${fullName(teacher)} has been sent a letter with the invitation, and ${fullName(coach)} a copy.`,
    },
  };
}

/** The same conversation sent a second time. */
function nothingNew(session: CoachingSession, steps: ActionStep[]): Recorded {
  const theirs = steps.filter((step) => step.teacher === session.teacher);
  return { changes: [], letters: [], saved: { session, steps: theirs, told: 'This was saved already.' } };
}

const playbookRow = (book: PlaybookStep[], step: ActionStep | undefined) =>
  step && book.find((row) => row.id === step.playbookStep);

function stepChanges(before: ActionStep[], after: ActionStep[]): Change[] {
  const here = new Set(before.map((step) => step.id));
  return [
    ...change(
      actionSteps,
      after.filter((step) => here.has(step.id)),
    ),
    ...add(
      actionSteps,
      after.filter((step) => !here.has(step.id)),
    ),
  ];
}

function peopleOf(world: World, pair: Pair) {
  const everyone = world.tables.all(staff);
  const [teacher, coach] = [findById(everyone, pair.teacher), findById(everyone, pair.coach)];
  if (!teacher || !coach)
    throw new Refusal('One of this pair is not in the Staff tab any more. Please import staff again.');
  if (!isCurrent(teacher, dayOf(world.clock.now())))
    throw new Refusal(`${fullName(teacher)} has left the school.`);
  return { teacher, coach };
}
