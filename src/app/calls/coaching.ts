/** What the pages may ask for about conversations, visit notes and the coaches’ meeting. */
import { agreeSteps as agree } from '../../coaching/agreement/agreeSteps';
import type { StepDecision, StepsAgreed } from '../../coaching/agreement/rules';
import type { Conversation, ConversationSaved, LetterShown } from '../../coaching/conversation/payload';
import {
  previewConversation as lookAtLetter,
  saveConversation as record,
} from '../../coaching/conversation/recordConversation';
import type { VisitNoteGiven } from '../../coaching/visitNotes/note';
import { saveVisitNote as keepVisit } from '../../coaching/visitNotes/saveVisitNote';
import { actionSteps, coachingSessions, type VisitNote, visitNotes } from '../../records';
import { schemaOf } from '../../records/schema';
import { askerEmail } from '../connection';
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

const visit = schemaOf(visitNotes, ['id', 'teacher', 'seenOn', 'period', 'note']);

export const saveVisitNote = (given: VisitNoteGiven): VisitNote =>
  save('Saving a visit note', askerEmail(), (world) => keepVisit(world, checked(visit, given)));

export const previewConversation = (given: Conversation): LetterShown =>
  run('Showing a letter', askerEmail(), (world) => lookAtLetter(world, checked(conversation, given)));

const decision = schemaOf(actionSteps, ['id', 'wording', 'state']);

export const agreeSteps = (given: StepDecision[]): StepsAgreed =>
  save('Agreeing', askerEmail(), (world) => agree(world, checked(listOf(decision), given)));
