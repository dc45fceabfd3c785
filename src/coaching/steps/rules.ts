/** The life of an action step: one table says what may happen to it in each state (C4, C7). */
import type { ActionStep, CoachingSession, PlaybookStep, StepState } from '../../records';
import { Refusal } from '../../records/refusal';

export const STEP_EVENTS = ['agree', 'set', 'met', 'again', 'not seen', 'set aside', 'reopen'] as const;
export type StepEvent = (typeof STEP_EVENTS)[number];

interface Transition {
  from: readonly StepState[];
  /** 'same' leaves the step just as it is. */
  to: StepState | 'same';
  /** Whether the step was looked for and seen, which counts as a try on that day. */
  looked?: true;
  /** The event in words, for 'It can be … only while'. */
  done: string;
}

const OPEN: readonly StepState[] = ['Set', 'Practising'];
const NOT_SET: readonly StepState[] = ['Proposed', 'Agreed'];

export const TRANSITIONS: Record<StepEvent, Transition> = {
  agree: { from: ['Proposed'], to: 'Agreed', done: 'agreed' },
  set: { from: NOT_SET, to: 'Set', done: 'set' },
  met: { from: OPEN, to: 'Met', looked: true, done: 'marked as met' },
  again: { from: OPEN, to: 'Practising', looked: true, done: 'practised again' },
  'not seen': { from: OPEN, to: 'same', done: 'marked as not seen' },
  'set aside': { from: ['Proposed', 'Agreed', 'Set', 'Practising'], to: 'Set aside', done: 'set aside' },
  reopen: { from: ['Met', 'Set aside'], to: 'Practising', done: 'opened again' },
};

const IN_WORDS: Record<StepState, string> = {
  Proposed: 'proposed',
  Agreed: 'agreed but not set yet',
  Set: 'set',
  Practising: 'being practised',
  Met: 'met',
  'Set aside': 'set aside',
};

function refuse(state: StepState, { from, done }: Transition): never {
  const states = from.map((each) => IN_WORDS[each]);
  const last = states.pop() ?? '';
  const either = states.length > 0 ? `${states.join(', ')} or ${last}` : last;
  throw new Refusal(`This action step is ${IN_WORDS[state]}. It can be ${done} only while it is ${either}.`);
}

/**
 * The step after the event on that day. An event that changes nothing returns the very same object.
 * @throws Refusal where the table has no such move from the step's state
 */
export function advance(step: ActionStep, event: StepEvent, day: string): ActionStep {
  const transition = TRANSITIONS[event];
  if (!transition.from.includes(step.state)) refuse(step.state, transition);
  if (transition.to === 'same') return step;
  const moved: ActionStep = { ...step, state: transition.to };
  // A conversation that is written down late does not turn the clock of a later one back.
  if (transition.looked)
    return { ...moved, tries: step.tries + 1, checkedOn: day > step.checkedOn ? day : step.checkedOn };
  return event === 'set' ? { ...moved, setOn: day } : moved;
}

/** A step is open while it is set or being practised; a teacher has one such step at most. */
export const isOpen = ({ state }: Pick<ActionStep, 'state'>): boolean => OPEN.includes(state);

const latest = (steps: readonly ActionStep[]): ActionStep | undefined =>
  steps.reduce<ActionStep | undefined>(
    (last, step) => (last && last.setOn >= step.setOn ? last : step),
    undefined,
  );

/** The teacher's open step; should the sheet hold more than one, the latest. */
export const openStepOf = (steps: readonly ActionStep[], teacher: string): ActionStep | undefined =>
  latest(steps.filter((step) => step.teacher === teacher && isOpen(step)));

/** Whether the step is finished and can be taken up again; a step that was only ever proposed can't (C4). */
export const isResting = ({ state, setOn }: Pick<ActionStep, 'state' | 'setOn'>): boolean =>
  setOn !== '' && TRANSITIONS.reopen.from.includes(state);

/** Words that differ only in the spaces around them are the same. */
export const sameWords = (some: string, others: string): boolean => some.trim() === others.trim();

/**
 * The earlier step of this teacher that a choice takes up again: the one in the very same words, else the one from the
 * same playbook step. Own words for a playbook step make another step of it, such as a smaller one.
 */
export function restingStepOf(
  steps: readonly ActionStep[],
  { teacher, wording }: Pick<ActionStep, 'teacher' | 'wording'>,
  chosen: PlaybookStep | undefined,
): ActionStep | undefined {
  const words = wording.trim() || (chosen?.step ?? '');
  const theirs = steps.filter((step) => step.teacher === teacher && isResting(step));
  const inTheseWords = latest(theirs.filter((step) => sameWords(step.wording, words)));
  if (inTheseWords || !chosen || !sameWords(chosen.step, words)) return inTheseWords;
  return latest(theirs.filter(({ playbookStep }) => playbookStep === chosen.id));
}

/** After this many tries in a row a smaller step, or another approach, helps more than one more go (C7). */
export const MANY_TRIES = 3;

/** How many times in a row, up to now, the step was looked for and not there yet; visits without it don't count. */
export function triesInARow(sessions: readonly CoachingSession[], { id }: Pick<ActionStep, 'id'>): number {
  const about = sessions
    .filter(
      ({ checkedStep, setStep, outcome }) => setStep === id || (checkedStep === id && outcome !== 'Not seen'),
    )
    .sort((a, b) => b.heldOn.localeCompare(a.heldOn));
  const end = about.findIndex(({ outcome, setStep }) => setStep === id || outcome !== 'Practise again');
  return end < 0 ? about.length : end;
}

/**
 * The step that a conversation proposed to the coaches' meeting and that was never set: it waits, or was set aside. It
 * has no day on which it was set, and its teacher has not read it (C4).
 */
export const proposedIn = (
  steps: readonly ActionStep[],
  session: Pick<CoachingSession, 'setStep'> | undefined,
): ActionStep | undefined => steps.find(({ id, setOn }) => !setOn && id === session?.setStep);

/** The playbook's step that follows an action step: the one it names as next, else the next of its sequence. */
export function nextInSequence(
  playbook: readonly PlaybookStep[],
  { playbookStep }: Pick<ActionStep, 'playbookStep'>,
): PlaybookStep | undefined {
  const here = playbook.find(({ id }) => id === playbookStep);
  if (!here) return undefined;
  const named = playbook.find(({ id }) => id === here.next && id !== here.id);
  if (named) return named;
  return playbook
    .filter(({ sequence, order }) => sequence === here.sequence && order > here.order)
    .sort((a, b) => a.order - b.order)[0];
}

/** The step to offer first after one that is met: the next of its sequence that this teacher has not met yet (C8). */
export function nextStepFor(
  playbook: readonly PlaybookStep[],
  steps: readonly ActionStep[],
  met: ActionStep,
): PlaybookStep | undefined {
  const done = new Set(
    steps
      .filter(({ teacher, state }) => teacher === met.teacher && state === 'Met')
      .map((step) => step.playbookStep),
  ).add(met.playbookStep);
  let next = nextInSequence(playbook, met);
  // A sequence that leads back to itself also ends here.
  for (let more = playbook.length; next && done.has(next.id) && more > 0; more--)
    next = nextInSequence(playbook, { playbookStep: next.id });
  return next && !done.has(next.id) ? next : undefined;
}

/** The step that the teacher met last. */
export const lastMetOf = (steps: readonly ActionStep[], teacher: string): ActionStep | undefined =>
  steps
    .filter((step) => step.teacher === teacher && step.state === 'Met')
    .sort((a, b) => b.checkedOn.localeCompare(a.checkedOn))[0];
