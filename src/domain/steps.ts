/** The life of an action step: one table says what may happen to it in each state (C4, C7). */
import type { ActionStep, PlaybookStep, StepState } from '../records';
import { Refusal } from './refusal';

export const STEP_EVENTS = ['agree', 'set', 'met', 'again', 'not seen', 'set aside', 'reopen'] as const;
export type StepEvent = (typeof STEP_EVENTS)[number];

interface Transition {
  from: readonly StepState[];
  /** 'same' leaves the step just as it is. */
  to: StepState | 'same';
  /** Whether the step was looked for and seen: it counts as a try, on that day. */
  looked?: true;
  /** In words, for 'It can be … only while'. */
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
 * The step after the event on that day. What leaves it as it is gives the very same object.
 * @throws Refusal where the table has no such move from the step's state.
 */
export function advance(step: ActionStep, event: StepEvent, day: string): ActionStep {
  const transition = TRANSITIONS[event];
  if (!transition.from.includes(step.state)) refuse(step.state, transition);
  if (transition.to === 'same') return step;
  const moved: ActionStep = { ...step, state: transition.to };
  if (transition.looked) return { ...moved, tries: step.tries + 1, checkedOn: day };
  return event === 'set' ? { ...moved, setOn: day } : moved;
}

/** Open is set or being practised: a teacher has one such step at most. */
export const isOpen = ({ state }: Pick<ActionStep, 'state'>): boolean => OPEN.includes(state);

/** The teacher's open step; should the sheet hold more than one, the latest. */
export const openStepOf = (steps: readonly ActionStep[], teacher: string): ActionStep | undefined =>
  steps
    .filter((step) => step.teacher === teacher && isOpen(step))
    .reduce<ActionStep | undefined>(
      (latest, step) => (latest && latest.setOn >= step.setOn ? latest : step),
      undefined,
    );

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
