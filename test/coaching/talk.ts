/** A conversation and its setting, for the tests of what it changes: say what matters, the rest is filled in. */
import type { Conversation } from '../../src/coaching/conversation/payload';
import type { ConversationSetting } from '../../src/coaching/conversation/rules';
import type { PlaybookStep } from '../../src/records';
import { TODAY } from '../builders';

export const inPlaybook: PlaybookStep = {
  sequence: 'Questions',
  order: 2,
  technique: 'Wait time',
  cue: 'After a question',
  step: 'After asking a question, count to three before naming a pupil.',
  lookFors: '',
  why: '',
  rehearsal: '',
  slip: '',
  example: '',
  video: '',
  area: 'Classroom',
  version: 4,
  next: '',
  id: 'wait-2',
};

export const said = (given: Partial<Conversation> = {}): Conversation => ({
  id: 'session-9',
  teacher: 'SPA',
  heldOn: TODAY,
  outcome: '',
  notice: 'Four hands went up at once.',
  leverage: 'A short wait would bring the others in.',
  playbookStep: '',
  wording: '',
  reason: '',
  rehearsals: '',
  feedback: '',
  nextMeeting: '2026-10-06T15:30',
  target: 'The wait, in three lessons.',
  ...given,
});

export const setting = (given: Partial<ConversationSetting> = {}): ConversationSetting => ({
  coach: 'RNG',
  pair: 'pair-1',
  steps: [],
  playbook: [inPlaybook],
  today: TODAY,
  agreesFirst: false,
  newStepId: 'step-9',
  ...given,
});
