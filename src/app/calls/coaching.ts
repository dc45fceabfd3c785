/** What the pages may ask for about conversations, visit notes and the coaches’ meeting. */
import { agreeSteps as agree } from '../../coaching/agreement/agreeSteps';
import type { StepDecision, StepsAgreed } from '../../coaching/agreement/rules';
import type { Conversation, ConversationSaved, LetterShown } from '../../coaching/conversation/payload';
import {
  previewConversation as lookAtLetter,
  saveConversation as record,
} from '../../coaching/conversation/recordConversation';
import type { VisitNote } from '../../coaching/visitNotes/note';
import { saveVisit as keepVisit } from '../../coaching/visitNotes/recordVisit';
import { askerEmail } from '../../google/screen';
import { actionSteps, coachingSessions, type Visit, visits } from '../../records';
import { schemaOf } from '../../records/schema';
import { run, save } from '../run';
import { checked, listOf } from './check';
import { asked } from './given';

/** The open step is looked up here; only the form's link has to say it. */
const conversation = schemaOf(coachingSessions, [
  'id',
  ...asked<Exclude<keyof Conversation, 'id'> | 'openStep'>(coachingSessions).filter(
    (field) => field !== 'openStep',
  ),
]);

export const saveConversation = (given: Conversation): ConversationSaved =>
  save('Saving a conversation', askerEmail(), (world) => record(world, checked(conversation, given)));

const visit = schemaOf(visits, ['id', 'teacher', 'seenOn', 'period', 'note']);

export const saveVisit = (given: VisitNote): Visit =>
  save('Saving a visit note', askerEmail(), (world) => keepVisit(world, checked(visit, given)));

export const previewConversation = (given: Conversation): LetterShown =>
  run('Showing a letter', askerEmail(), (world) => lookAtLetter(world, checked(conversation, given)));

const decision = schemaOf(actionSteps, ['id', 'wording', 'state']);

export const agreeSteps = (given: StepDecision[]): StepsAgreed =>
  save('Agreeing', askerEmail(), (world) => agree(world, checked(listOf(decision), given)));
