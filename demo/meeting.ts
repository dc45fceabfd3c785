/**
 * The morning before a coaches' meeting: one programme agrees its steps first, three are proposed, and elsewhere one
 * is laid to rest (C4, C7).
 */
import type { Conversation } from '../src/coaching/conversation/payload';
import type { CoachingPayload } from '../src/coaching/payload';
import { firstMeeting } from '../src/programmes/meetings/offer';
import type { Pair } from '../src/records';
import { addDays } from '../src/school/days';
import { call, localNow, type School } from './northfield';

const PAUSE = 'questioning-count-three';

/** What the coaches of new teachers propose; two of them have the same thing in mind. */
const PROPOSED = [
  {
    notice:
      'You asked nine questions, and the first hand was up before each was finished. Seven pupils answered them all.',
    leverage: 'If everyone has time to think before anyone answers, all of them will think.',
    playbookStep: PAUSE,
  },
  {
    notice: 'The answers came from the front two rows. At the back, pens were down by the third question.',
    leverage: 'Time to think before anyone answers would bring the back rows in.',
    playbookStep: PAUSE,
  },
  {
    notice: 'The instruction came in four parts, and six pupils asked what to do.',
    leverage: 'One short instruction at a time, and nobody has to ask.',
    wording:
      'When everyone is looking at you, say the one thing to do, make it shorter and check that it has begun.',
  },
];

/** At the demonstration school the weekly programme is the one whose coaches meet. */
export async function prepareMeeting(school: School) {
  const { programmes } = await call<CoachingPayload>(school, 'openDesk');
  const [meets, other] = ['Weekly', 'Fortnightly'].map((cadence) =>
    programmes.find((programme) => programme.cadence === cadence),
  );
  await call(school, 'saveProgramme', { ...meets, agreeFirst: 'Yes' });
  const desk = await call<CoachingPayload>(school, 'openDesk');
  const openOf = ({ teacher }: Pair) =>
    desk.steps.find((step) => step.teacher === teacher && /^(Set|Practising)$/.test(step.state));
  // One that had the step before would take it up again, which nobody has to agree.
  const hadIt = new Set(
    desk.steps.filter((step) => step.playbookStep === PAUSE).map(({ teacher }) => teacher),
  );
  const pairs = desk.pairs.filter((pair) => pair.programme === meets?.id && !hadIt.has(pair.teacher));
  for (const [at, step] of PROPOSED.entries()) {
    const pair = pairs[at];
    if (pair)
      await call(
        school,
        'saveConversation',
        said(school, desk, pair, { ...step, outcome: openOf(pair) ? 'Met' : '' }),
      );
  }
  const resting = desk.pairs.find((pair) => pair.programme === other?.id && openOf(pair));
  if (resting) await call(school, 'saveConversation', said(school, desk, resting, { outcome: 'Set aside' }));
}

/** A conversation of today; they meet again in a week, at a time of their own. */
function said(school: School, desk: CoachingPayload, pair: Pair, given: Partial<Conversation>): Conversation {
  const heldOn = localNow(school).slice(0, 10);
  const { teacher } = pair;
  const programme = desk.programmes.find(({ id }) => id === pair.programme);
  const starts = programme ? firstMeeting(programme, pair, desk, addDays(heldOn, 7)) : '';
  desk.meetings.push({ ...pair, starts });
  return {
    id: `said-${teacher}-${heldOn}`,
    teacher,
    heldOn,
    outcome: '',
    notice: '',
    leverage: '',
    playbookStep: '',
    wording: '',
    reason: '',
    rehearsals: given.notice ? 7 : '',
    feedback: '',
    nextMeeting: starts,
    target: 'Tried in three lessons with one class.',
    ...given,
  };
}
