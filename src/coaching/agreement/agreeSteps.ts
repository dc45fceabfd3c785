/** The coaches' meeting as a whole: proposed steps are set or set aside, and then their teachers hear of them (C4). */

import { schoolOf } from '../../kit/outbox/schoolOf';
import { commitAndSend } from '../../kit/outbox/send';
import { change, type Needs } from '../../ports';
import { isSamePair } from '../../programmes/pairs/held';
import { isOn } from '../../programmes/pairs/rules';
import { type ActionStep, actionSteps, coachingSessions, outbox, type Pair, pairs } from '../../records';
import type { Letter } from '../../records/letter';
import { Refusal } from '../../records/refusal';
import { dayOf } from '../../school/days';
import { leadOnly } from '../../school/permissions';
import { stepSet } from '../conversation/letter';
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
  const problems: StepsAgreed['problems'] = {};
  for (const decision of decisions) {
    try {
      const step = decideStep(decision, [...decided, ...before], dayOf(world.clock.now()));
      if (step.setOn) letters.push(letterOf(world, step));
      decided.push(step);
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem;
      problems[decision.id] = problem.message;
    }
  }
  if (decided.length > 0) {
    const unwritten = letters.filter(({ key }) => !world.tables.holds(outbox, key));
    commitAndSend(world, change(actionSteps, decided), unwritten);
  }
  return { steps: decided, problems };
}

/** Who leads the conversations of the pair today: it may have been changed since the step was proposed. */
function modeNow({ tables, clock }: Needs<'clock' | 'tables'>, step: ActionStep): Pair['mode'] | undefined {
  const all = tables.all(pairs);
  const proposing = all.find(({ id }) => id === step.pair);
  const rows = proposing ? all.filter((row) => isSamePair(row, proposing)) : [];
  return (rows.find((row) => isOn(row, dayOf(clock.now()))) ?? proposing)?.mode;
}

/** The letter of the conversation that proposed the step, which waited until now. */
function letterOf(world: Needs<'clock' | 'settings' | 'tables'>, step: ActionStep): Letter {
  const session = world.tables.all(coachingSessions).find(({ setStep }) => setStep === step.id);
  if (!session) throw new Refusal('Its conversation is gone.');
  return stepSet({
    session,
    step,
    ...peopleOf(world, step),
    playbookStep: playbookRow(world, step),
    school: schoolOf(world),
    mode: modeNow(world, step),
    now: world.clock.now(),
    agreed: true,
  });
}
