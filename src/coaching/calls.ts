/** What pages may ask for about conversations, visit notes and the coaches’ meeting. */
import * as z from 'zod/mini';
import { asks, saves } from '../kit/calls/call';
import { agreeSteps } from './agreement/agreeSteps';
import { stepDecision } from './agreement/payload';
import { correctConversation } from './conversation/correctConversation';
import { conversationGiven } from './conversation/payload';
import { previewConversation, saveConversation } from './conversation/recordConversation';
import { visitNoteGiven } from './visitNotes/payload';
import { saveVisitNote } from './visitNotes/saveVisitNote';

export const coachingCalls = {
  saveConversation: saves('coach')('Saving a conversation', () => [conversationGiven()], saveConversation),
  correctConversation: saves('coach')(
    'Correcting a conversation',
    () => [conversationGiven()],
    correctConversation,
  ),
  previewConversation: asks('coach')('Showing a letter', () => [conversationGiven()], previewConversation),
  saveVisitNote: saves('coach')('Saving a visit note', () => [visitNoteGiven()], saveVisitNote),
  agreeSteps: saves('lead')('Agreeing', () => [z.array(stepDecision())], agreeSteps),
};
