/** What the coaches' meeting sends of a step. */
import { actionSteps } from '../../records';
import { type Output, payloadOf } from '../../records/schema';

/** A proposed step as the meeting wants it: 'Agreed' in these words, or 'Set aside'. What its coach wrote stays in the session. */
export const stepDecision = () => payloadOf(actionSteps, ['id', 'wording', 'state']);
export type StepDecision = Output<typeof stepDecision>;
