/** The coaches' meeting as a whole: proposed steps are set or set aside, and then their teachers hear of them (C4). */

import { schoolOf } from '../../kit/outbox/schoolOf';
import { commitAndSend } from '../../kit/outbox/send';
import { change, type Needs } from '../../ports';
import { pairsOn } from '../../programmes/pairs/rules';
import {
  type ActionStep,
  actionSteps,
  type CoachingSession,
  coachingSessions,
  outbox,
  type Pair,
  pairs,
  staff,
} from '../../records';
import type { Letter } from '../../records/letter';
import { Refusal } from '../../records/refusal';
import { dayOf } from '../../school/days';
import { findById } from '../../school/people';
import { leadOnly } from '../../school/permissions';
import { stepSet } from '../conversation/letter';
import { meetingAfter } from '../conversation/meetingAfter';
import { peopleOf, playbookRow } from '../conversation/recordConversation';
import type { StepDecision } from './payload';
import type { StepsAgreed } from './rules';
import { decideStep } from './rules';

/** A step that can't be decided any more is told of in a sentence; the rest of the meeting is saved all the same. */
export function agreeSteps(
  world: Needs<'asker' | 'clock' | 'mailer' | 'settings' | 'tables'>,
  decisions: StepDecision[],
): StepsAgreed {
  leadOnly(world);
  const before = world.tables.all(actionSteps);
  const decided: ActionStep[] = [];
  const letters: Letter[] = [];
  const invited: CoachingSession[] = [];
  const problems: StepsAgreed['problems'] = {};
  for (const decision of decisions) {
    try {
      const step = decidedNow(world, decision, [...decided, ...before]);
      for (const { letter, session } of letterFor(world, step)) {
        letters.push(letter);
        invited.push(session);
      }
      decided.push(step);
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      problems[decision.id] = problem.message;
    }
  }
  if (decided.length > 0) {
    const unwritten = letters.filter(({ key }) => !world.tables.holds(outbox, key));
    const changes = [...change(actionSteps, decided), ...change(coachingSessions, invited)];
    commitAndSend(world, changes, unwritten);
  }
  return { steps: decided, problems };
}

interface Written {
  letter: Letter;
  /** The conversation, with the invitation that goes with its letter. */
  session: CoachingSession;
}

/** A step can be set aside also where its conversation or its people are gone; then nobody is left to write to. */
function letterFor(world: Needs<'clock' | 'settings' | 'tables'>, step: ActionStep): Written[] {
  if (step.setOn) return [letterOf(world, step)];
  try {
    return [letterOf(world, step)];
  } catch (problem) {
    if (problem instanceof Refusal) return [];
    throw problem;
  }
}

/** The pair of the teacher today, in the programme in which the step was proposed: its coach or mode may be others by now. */
function pairNow({ tables, clock }: Needs<'clock' | 'tables'>, step: ActionStep): Pair | undefined {
  const all = tables.all(pairs);
  const proposing = all.find(({ id }) => id === step.pair);
  return (
    pairsOn(all, dayOf(clock.now())).find(
      ({ teacher, programme }) => teacher === step.teacher && programme === proposing?.programme,
    ) ?? proposing
  );
}

/** The step as the meeting decided it; one that is set goes on with whoever coaches the teacher now. */
function decidedNow(world: Needs<'clock' | 'tables'>, decision: StepDecision, steps: readonly ActionStep[]) {
  const step = decideStep(decision, steps, dayOf(world.clock.now()));
  const pair = step.setOn ? pairNow(world, step) : undefined;
  return pair ? { ...step, coach: pair.coach, pair: pair.id } : step;
}

/** What a conversation says about the step that it proposed. */
const OF_THE_PROPOSAL = {
  setStep: '',
  wording: '',
  notice: '',
  leverage: '',
  rehearsals: '',
  feedback: '',
  target: '',
} as const;

/**
 * The letter of the conversation that proposed the step, which waited until now. Of a step that was set aside the
 * teacher reads nothing; what was said of their open step, and the next meeting, they hear all the same.
 */
function letterOf(world: Needs<'clock' | 'settings' | 'tables'>, step: ActionStep): Written {
  const said = world.tables.all(coachingSessions).find(({ setStep }) => setStep === step.id);
  if (!said) throw new Refusal('Its conversation is gone.');
  const pair = pairNow(world, step);
  // A coach who came since has agreed no meeting yet.
  const { session, ...meeting } =
    pair?.coach === said.coach ? meetingAfter(world, said, pair) : { session: said };
  const shared = {
    ...peopleOf(world, step),
    ...meeting,
    talkedWith: findById(world.tables.all(staff), session.coach),
    school: schoolOf(world),
    mode: pair?.mode,
  };
  if (step.setOn) {
    const playbookStep = playbookRow(world, step);
    return { letter: stepSet({ ...shared, session, step, playbookStep, agreed: true }), session };
  }
  const checked = world.tables.all(actionSteps).find(({ id }) => id === session.checkedStep);
  const rest = { ...session, ...OF_THE_PROPOSAL };
  return { letter: stepSet({ ...shared, session: rest, ...(checked && { step: checked }) }), session };
}
