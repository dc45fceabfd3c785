/** What a coach may correct of a conversation that was just saved, and how its steps stood before it (C2). */
import type { ActionStep, CoachingSession } from '../../records';
import { coachingSessions } from '../../records/coachingSessions';
import { addMinutes } from '../../school/days';
import { isOpen, isResting, openStepOf } from '../steps/rules';
import type { Conversation } from './payload';

const MINUTES = 30;

/** To the minute; never of a conversation of an earlier release, which did not say when it was saved. */
export const canCorrect = ({ savedAt }: Pick<CoachingSession, 'savedAt'>, now: string): boolean =>
  savedAt !== '' && now.slice(0, 16) <= addMinutes(savedAt, MINUTES);

/** The words of a conversation, as its sender would send them again. */
export const wordsOf = (session: CoachingSession): Conversation => {
  const { id, teacher, heldOn, outcome, notice, leverage, playbookStep, wording, reason } = session;
  const { rehearsals, feedback, nextMeeting, target } = session;
  const step = { playbookStep, wording, reason };
  return {
    id,
    teacher,
    heldOn,
    outcome,
    notice,
    leverage,
    ...step,
    rehearsals,
    feedback,
    nextMeeting,
    target,
  };
};

/** What decides on steps: where something has happened to them since, this stays as it is. */
const ON_STEPS = ['heldOn', 'outcome', 'playbookStep', 'wording', 'rehearsals'] as const;

export const changesSteps = (said: Conversation, saved: CoachingSession): boolean =>
  ON_STEPS.some((field) => String(said[field]).trim() !== String(saved[field]).trim());

/** The former words and those of today, for whoever looks up later what was corrected. */
export const corrected = (said: Conversation, saved: CoachingSession): string =>
  (Object.keys(wordsOf(saved)) as (keyof Conversation & keyof CoachingSession)[])
    .filter((field) => String(said[field]) !== String(saved[field]))
    .map((field) => {
      const { ask, heading } = coachingSessions.fields[field];
      return `${ask ?? heading}\nBefore: ${saved[field] || '(nothing)'}\nNow: ${said[field] || '(nothing)'}`;
    })
    .join('\n\n');

/**
 * The steps as they stood before the conversation; undefined where something has happened since to a step that it set or
 * checked. `sessions` are the teacher's, newest first, with the conversation among them.
 */
export function stepsBefore(
  session: CoachingSession,
  steps: readonly ActionStep[],
  sessions: readonly CoachingSession[],
): ActionStep[] | undefined {
  const at = sessions.findIndex(({ id }) => id === session.id);
  const since = sessions.slice(0, Math.max(0, at));
  const earlier = sessions.slice(at + 1);
  const touched = new Set([session.setStep, session.checkedStep].filter(Boolean));
  if (since.some(({ setStep, checkedStep }) => touched.has(setStep) || touched.has(checkedStep)))
    return undefined;
  const set = steps.find(({ id }) => id === session.setStep);
  const checked = steps.find(({ id }) => id === checkedBy(session, steps));
  if (!isAsSet(set, session) || !isAsChecked(checked, session)) return undefined;
  return steps.flatMap((step) => {
    if (step === set) return step.id === newStepId(session) ? [] : [restingAgain(step, session, earlier)];
    return step === checked ? [unchecked(step, session, earlier)] : [step];
  });
}

/** The id of the step that a conversation makes. */
export const newStepId = ({ id }: Pick<CoachingSession, 'id'>): string => `step-${id}`;

/** The step that a conversation looked at, or else the open one, on which its rehearsals were spent. */
const checkedBy = (session: CoachingSession, steps: readonly ActionStep[]): string | undefined =>
  session.checkedStep || (session.setStep ? undefined : openStepOf(steps, session.teacher)?.id);

const isAsSet = (step: ActionStep | undefined, session: CoachingSession): boolean => {
  if (session.setStep === '') return true;
  const states = session.setStep === newStepId(session) ? ['Proposed', 'Set'] : ['Practising'];
  return step !== undefined && states.includes(step.state) && step.wording === session.wording;
};

const isAsChecked = (step: ActionStep | undefined, { checkedStep, outcome }: CoachingSession): boolean => {
  if (checkedStep === '') return true;
  if (!step) return false;
  return outcome === 'Not seen' || outcome === 'Practise again' ? isOpen(step) : step.state === outcome;
};

const withoutRehearsals = (step: ActionStep, { rehearsals }: CoachingSession): number =>
  Math.max(0, step.rehearsals - (rehearsals || 0));

/** A step that the conversation took up again rests as it did before. */
function restingAgain(
  step: ActionStep,
  session: CoachingSession,
  earlier: readonly CoachingSession[],
): ActionStep {
  const last = earlier.find(({ checkedStep }) => checkedStep === step.id);
  return {
    ...step,
    state: last?.outcome === 'Met' ? 'Met' : 'Set aside',
    rehearsals: withoutRehearsals(step, session),
  };
}

function unchecked(
  step: ActionStep,
  session: CoachingSession,
  earlier: readonly CoachingSession[],
): ActionStep {
  const rehearsals = isResting(step) ? step.rehearsals : withoutRehearsals(step, session);
  if (session.outcome === '' || session.outcome === 'Not seen') return { ...step, rehearsals };
  if (session.outcome === 'Set aside') return { ...step, state: openAs(step, earlier), rehearsals };
  const looks = earlier.filter(
    ({ checkedStep, outcome }) => checkedStep === step.id && LOOKS.includes(outcome),
  );
  const checkedOn = looks.map(({ heldOn }) => heldOn).sort()[looks.length - 1] ?? '';
  return { ...step, state: openAs(step, earlier), rehearsals, checkedOn, tries: Math.max(0, step.tries - 1) };
}

/** The outcomes that count as a try. */
const LOOKS: readonly string[] = ['Met', 'Practise again'];

/** A step that was practised, or taken up again, was in practice; any other had only been set. */
const openAs = (step: ActionStep, earlier: readonly CoachingSession[]): ActionStep['state'] =>
  earlier.some(({ checkedStep, outcome }) => checkedStep === step.id && outcome !== 'Not seen')
    ? 'Practising'
    : 'Set';
