/** Decides what a conversation changes: the session to store, the step checked and the step set (C2, C6, C7). */
import { NOT_INVITED } from '../../programmes/meetings/invitation';
import type { ActionStep, CoachingSession, Outcome, PlaybookStep } from '../../records';
import { coachingSessions } from '../../records/coachingSessions';
import { Refusal } from '../../records/refusal';
import { dayOf, daysBetween, isDay, sayDay, sayTypedDay } from '../../school/days';
import { advance, isResting, openStepOf, restingStepOf, type StepEvent, sameWords } from '../steps/rules';
import type { Conversation } from './payload';

export interface ConversationSetting {
  /** The coach's staff code. */
  coach: string;
  /** The id of the pair that the two were in on the day. */
  pair: string;
  /** The ids of all rows of that pair, of which a change of mode or format opens another. */
  pairRows: readonly string[];
  /** At least the teacher's own steps. */
  steps: readonly ActionStep[];
  playbook: readonly PlaybookStep[];
  /** The local moment at which it is recorded. */
  now: string;
  /** C4: a new step waits until the coaches have agreed it. */
  agreesFirst: boolean;
  newStepId: string;
}

export interface ConversationDecision {
  session: CoachingSession;
  /** The steps that are new or changed. */
  steps: ActionStep[];
  /** The step that was set, or opened again, if one was; it is among `steps`. */
  stepSet?: ActionStep;
}

const EVENTS: Record<Outcome, StepEvent> = {
  Met: 'met',
  'Practise again': 'again',
  'Not seen': 'not seen',
  'Set aside': 'set aside',
};

/** A question as forms and the sidebar ask it. */
const asked = (field: keyof Conversation & keyof typeof coachingSessions.fields): string =>
  `“${coachingSessions.fields[field].ask ?? coachingSessions.fields[field].heading}”`;

const isSaid = (text: string): boolean => text.trim() !== '';

function refuseIf(wrong: boolean, sentence: string): void {
  if (wrong) throw new Refusal(sentence);
}

function checkMeeting({ teacher, heldOn }: Conversation, { coach, now }: ConversationSetting): void {
  refuseIf(coach === teacher, 'You can’t coach yourself: choose the colleague whom you coached.');
  refuseIf(!isDay(heldOn), `${asked('heldOn')} needs a day.`);
  refuseIf(
    heldOn > dayOf(now),
    `${asked('heldOn')} says ${sayTypedDay(heldOn, dayOf(now))}, a day still to come: record the conversation once you have had it.`,
  );
}

/** Whether this outcome of the open step makes room for another: one step is open at a time (C7). */
export const makesRoom = (outcome: Outcome | ''): boolean => outcome === 'Met' || outcome === 'Set aside';

/** C7: one open step a teacher, so another can be set only once the open one is met or set aside. */
function checkSteps(said: Conversation, setting: ConversationSetting): void {
  const { outcome } = said;
  const open = openStepOf(setting.steps, said.teacher);
  const sets = setsStep(said);
  refuseIf(
    !open && outcome !== '',
    `There is no open action step to check: leave ${asked('outcome')} empty.`,
  );
  refuseIf(
    !sets && outcome === '' && !isSaid(said.notice),
    `There is nothing to record yet: answer ${asked('outcome')} or ${asked('notice')}, or set an action step.`,
  );
  if (open && outcome !== '') checkOpenStep(said, open);
  if (!sets) return;
  refuseIf(
    open !== undefined && outcome === '',
    `Answer ${asked('outcome')} first: another step can be set once the open one is met or set aside.`,
  );
  refuseIf(
    open !== undefined && !makesRoom(outcome),
    'One action step is open at a time. Leave the next step empty and go on practising the open one, ' +
      'or choose “Met” if it is there now, or “Set aside” to leave it for another.',
  );
  refuseIf(!isSaid(said.notice), `${asked('notice')} needs a line, so that the step has its reason.`);
  refuseIf(!isSaid(said.leverage), `${asked('leverage')} needs a line, so that the step has its reason.`);
  checkChoice(said, setting, open);
}

/** An outcome is of the step that its sender had before them, and of a day on which that step was there. */
function checkOpenStep({ checkedStep, heldOn }: Conversation, open: ActionStep): void {
  refuseIf(
    checkedStep !== undefined && checkedStep !== open.id,
    `Another action step is open by now: “${open.wording}”, set on ${sayDay(open.setOn)}. Please look at it, and answer ${asked('outcome')} for that one.`,
  );
  refuseIf(
    heldOn < open.setOn,
    `The open action step was set on ${sayDay(open.setOn)}, after ${sayDay(heldOn)}: leave ${asked('outcome')} empty, or correct the day.`,
  );
}

function checkChoice(said: Conversation, { playbook }: ConversationSetting, open?: ActionStep): void {
  const chosen = chosenIn(playbook, said);
  refuseIf(
    isSaid(said.playbookStep) && !chosen,
    `The answer to ${asked('playbookStep')} is no longer in the playbook: choose another.`,
  );
  refuseIf(
    open !== undefined && sameWords(open.wording, wordingOf(said, chosen)),
    `You chose “${said.outcome}” for this very step. Choose another one, or “Practise again” to go on with it.`,
  );
}

const chosenIn = (playbook: readonly PlaybookStep[], { playbookStep }: Conversation) =>
  playbook.find(({ id }) => id === playbookStep);

const wordingOf = ({ wording }: Conversation, chosen: PlaybookStep | undefined): string =>
  isSaid(wording) ? wording : (chosen?.step ?? '');

/** No two who coach wait longer than a year; a longer time is a slip of the year. */
const LONGEST_WAIT = 366;

/** C6: a conversation always ends with a date and a target. */
function checkEnding({ heldOn, nextMeeting, target }: Conversation): void {
  refuseIf(!isDay(dayOf(nextMeeting)), `${asked('nextMeeting')} needs a day and a time.`);
  refuseIf(dayOf(nextMeeting) <= heldOn, `${asked('nextMeeting')} should be a day after this conversation.`);
  refuseIf(
    daysBetween(heldOn, dayOf(nextMeeting)) > LONGEST_WAIT,
    `${asked('nextMeeting')} says ${sayDay(dayOf(nextMeeting), { year: true })}, more than a year away: correct the year.`,
  );
  refuseIf(!isSaid(target), `${asked('target')} needs a line.`);
}

const setsStep = ({ playbookStep, wording }: Conversation): boolean =>
  isSaid(playbookStep) || isSaid(wording);

/**
 * The step that the two go on with: a step that the teacher had before is opened again; any other is new. Where the
 * coaches agree steps first, it waits for them as a new one, whatever its words.
 */
function stepFrom(said: Conversation, setting: ConversationSetting): ActionStep {
  const chosen = chosenIn(setting.playbook, said);
  const before = setting.agreesFirst ? undefined : restingStepOf(setting.steps, said, chosen);
  if (!before) return newStep(said, setting, chosen);
  return {
    ...advance(before, 'reopen', said.heldOn),
    reason: said.reason || before.reason,
    ...(isSaid(said.wording) && chosen && { wording: said.wording, playbookVersion: chosen.version }),
  };
}

/** The new step with its wording frozen; own words for a playbook step adapt it, and it stays that step. */
const newStep = (
  said: Conversation,
  { coach, pair, agreesFirst, newStepId }: ConversationSetting,
  chosen?: PlaybookStep,
): ActionStep => {
  const { technique = '', version, id: playbookStep = '' }: Partial<PlaybookStep> = chosen ?? {};
  return {
    setOn: agreesFirst ? '' : said.heldOn,
    teacher: said.teacher,
    coach,
    technique,
    wording: wordingOf(said, chosen),
    reason: said.reason,
    state: agreesFirst ? 'Proposed' : 'Set',
    tries: 0,
    rehearsals: 0,
    checkedOn: '',
    playbookStep,
    playbookVersion: version ?? '',
    pair,
    id: newStepId,
  };
};

/** A pair's newer step replaces one that still waits to be agreed; a step that another coach proposed stays. */
const replacedProposals = (
  { heldOn }: Conversation,
  { steps, pairRows }: ConversationSetting,
): ActionStep[] =>
  steps
    .filter((step) => step.state === 'Proposed' && pairRows.includes(step.pair))
    .map((step) => advance(step, 'set aside', heldOn));

/** Rehearsals belong to the step that is worked on from now: the one just set or proposed, or the one still open. */
const rehearsed = (step: ActionStep, rehearsals: Conversation['rehearsals']): ActionStep =>
  rehearsals && !isResting(step) ? { ...step, rehearsals: step.rehearsals + rehearsals } : step;

/** @throws Refusal in the words of the questions, if the conversation can't be recorded as it stands */
export function decideConversation(said: Conversation, setting: ConversationSetting): ConversationDecision {
  checkMeeting(said, setting);
  checkSteps(said, setting);
  checkEnding(said);
  const open = openStepOf(setting.steps, said.teacher);
  const stepSet = setsStep(said) ? rehearsed(stepFrom(said, setting), said.rehearsals) : undefined;
  const seen = said.outcome ? open : undefined;
  const looked = seen && said.outcome ? advance(seen, EVENTS[said.outcome], said.heldOn) : open;
  const checked = looked && rehearsed(looked, said.rehearsals);
  const { wording = '', id: setStep = '' }: Partial<ActionStep> = stepSet ?? {};
  const session: CoachingSession = {
    ...said,
    coach: setting.coach,
    openStep: seen?.wording ?? '',
    wording,
    checkedStep: seen?.id ?? '',
    setStep,
    pair: setting.pair,
    savedAt: setting.now,
    ...NOT_INVITED,
  };
  const changed = checked && checked !== open ? [checked] : [];
  const steps = stepSet ? [...replacedProposals(said, setting), ...changed, stepSet] : changed;
  return { session, steps, stepSet };
}

/** The questions, as they are asked, whose answers differ from those that were saved of this conversation. */
export function changedSince(said: Conversation, saved: CoachingSession): string[] {
  return (
    (Object.keys(said) as (keyof Conversation)[])
      // Which pair and step it is about was decided when it was saved first.
      .filter((field) => field !== 'pair' && field !== 'checkedStep')
      .filter((field) => String(said[field]) !== String(saved[field]))
      .filter((field) => field !== 'wording' || isSaid(said.wording))
      .map(asked)
  );
}
