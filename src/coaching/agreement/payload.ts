/** What the coaches' meeting sends of a step. */
import { actionSteps } from '../../records';
import { type Output, payloadOf } from '../../records/schema';

/** The meeting's decision on a proposed step; the session keeps the words in which its coach proposed it. */
export const stepDecision = () => payloadOf(actionSteps, ['id', 'wording', 'state']);
export type StepDecision = Output<typeof stepDecision>;
