/** The coaches' meeting while it lasts: what waits to be agreed, and what has been decided so far (C4). */
import * as z from 'zod/mini';
import { draftsOf } from '../../kit/ui/drafts';
import type { Problems } from '../../kit/ui/problems';
import type { ActionStep, CoachingSession, StaffMember } from '../../records';
import type { Output } from '../../records/schema';
import { sayDay } from '../../school/days';
import { findById, fullName } from '../../school/people';
import { counted as countOf } from '../../school/wording';
import type { CoachingPayload } from '../payload';
import type { StepDecision } from './payload';
import type { StepsAgreed } from './rules';

export interface Proposal {
  step: ActionStep;
  /** The conversation that proposed it. */
  session?: CoachingSession;
  teacher?: StaffMember;
  coach?: StaffMember;
}

/** '' leaves the step for the next meeting. */
const VERDICTS = ['', 'agree', 'reword', 'split', 'set aside'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const meetingDraft = () =>
  z.object({
    verdict: z.enum(VERDICTS),
    /** The step in other words, and the chosen part of it: going back and forth between the two loses neither. */
    reworded: z.string(),
    part: z.string(),
  });

export type Decided = Output<typeof meetingDraft>;

/** What the meeting has decided and not yet saved, by step. */
export const meetingDrafts = draftsOf<Decided>('meeting');

export const UNDECIDED: Decided = { verdict: '', reworded: '', part: '' };

/** By the teacher's surname: an order that ranks nobody. */
export const proposalsOf = (payload: CoachingPayload): Proposal[] =>
  payload.steps
    .filter(({ state }) => state === 'Proposed')
    .map((step) => ({
      step,
      session: payload.sessions.find(({ setStep }) => setStep === step.id),
      teacher: findById(payload.staff, step.teacher),
      coach: findById(payload.staff, step.coach),
    }))
    .sort((a, b) => (a.teacher?.surname ?? '').localeCompare(b.teacher?.surname ?? ''));

/** The step in the words that it would be set in. */
export const wordingOf = ({ wording }: ActionStep, { verdict, reworded, part }: Decided): string =>
  verdict === 'reword' ? reworded : verdict === 'split' ? part : wording;

export const boxOf = (step: ActionStep, what: 'decide' | 'wording' | 'part'): string => `${what}-${step.id}`;

/** What the meeting has still to decide: a sentence by the id of its box. */
export function problemsOf(proposals: Proposal[], decidedOn: (step: ActionStep) => Decided): Problems {
  const problems: Problems = {};
  for (const { step } of proposals) {
    const { verdict, reworded, part } = decidedOn(step);
    if (verdict === 'reword' && !reworded.trim())
      problems[boxOf(step, 'wording')] = 'Write the step as the coaches agreed it.';
    if (verdict === 'split' && !part) problems[boxOf(step, 'part')] = 'Choose the part to set now.';
  }
  const [first] = proposals;
  if (first && proposals.every(({ step }) => decidedOn(step).verdict === ''))
    problems[boxOf(first.step, 'decide')] = 'Decide on one step at least.';
  return problems;
}

/** What the page sends: nothing of a step that is left for the next meeting. */
export const decisionsOf = (
  proposals: Proposal[],
  decidedOn: (step: ActionStep) => Decided,
): StepDecision[] =>
  proposals.flatMap(({ step }) => {
    const decided = decidedOn(step);
    if (decided.verdict === '') return [];
    return [
      {
        id: step.id,
        wording: wordingOf(step, decided),
        state: decided.verdict === 'set aside' ? 'Set aside' : 'Agreed',
      },
    ];
  });

/** What the meeting came to, in sentences. */
export function noticeOf({ steps, problems }: StepsAgreed, proposals: Proposal[]): string {
  const set = steps.filter(({ setOn }) => setOn !== '').length;
  const aside = steps.length - set;
  const nameOf = (id: string): string => {
    const teacher = proposals.find(({ step }) => step.id === id)?.teacher;
    return teacher ? fullName(teacher) : 'A step';
  };
  return [
    ...(set > 0 ? [`${countOf(set, 'step is', 'steps are')} agreed, and the letters are on their way.`] : []),
    ...(aside > 0 ? [`${countOf(aside, 'step is', 'steps are')} set aside.`] : []),
    ...Object.entries(problems).map(([id, problem]) => `${nameOf(id)}: ${problem}`),
  ].join(' ');
}

/** 'proposed by Björn Cooper, Tuesday 8 September'. */
export const proposedBy = ({ coach, session }: Proposal): string =>
  [coach ? `proposed by ${fullName(coach)}` : 'proposed', session ? sayDay(session.heldOn) : '']
    .filter(Boolean)
    .join(', ');
