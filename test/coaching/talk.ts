/** A conversation and its setting, for the tests of what it changes: say what matters, the rest is filled in. */
import type { Conversation } from '../../src/coaching/conversation/payload';
import type { ConversationSetting } from '../../src/coaching/conversation/rules';
import { aPlaybookStep, TODAY } from '../builders';

export const inPlaybook = aPlaybookStep({ cue: 'After a question', version: 4 });

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
  pairRows: ['pair-1'],
  steps: [],
  playbook: [inPlaybook],
  now: `${TODAY}T16:00`,
  agreesFirst: false,
  newStepId: 'step-9',
  ...given,
});
