/** A coaching conversation: how the open step went, what was noticed, the next step, its rehearsal, the next date. */
import { choice, count, dateTime, day, id, internal, optional, paragraph, staffMember, text } from './field';
import { type RecordOf, record } from './record';

export const OUTCOMES = ['Met', 'Practise again', 'Not seen', 'Set aside'] as const;

export const coachingSessions = record(
  'Coaching sessions',
  {
    heldOn: day('Held on', { ask: 'When did you meet?' }),
    teacher: staffMember('Teacher', { ask: 'Whom did you coach?' }),
    coach: staffMember('Coach'),
    openStep: optional(
      paragraph('Open step', {
        ask: 'The open action step',
        help: 'The link in your letter fills it in. It may stay as it is, or empty.',
        note: 'In the words that it had when it was looked for.',
        width: 220,
      }),
    ),
    outcome: optional(
      choice('How the open step went', OUTCOMES, {
        ask: 'How is the open action step going?',
        help: 'Leave empty if there was no open step.',
      }),
    ),
    notice: optional(
      paragraph('What I notice', {
        ask: 'What I notice',
        help: 'What you saw and heard, and what pupils did.',
      }),
    ),
    leverage: optional(
      paragraph('Leverage point', {
        ask: 'The leverage point that follows',
        help: 'The one thing whose change would help pupils most.',
      }),
    ),
    playbookStep: optional(
      text('Step from the playbook', {
        ask: 'The next action step, from the playbook',
        help: 'Or write your own below. One that the teacher had before is opened again.',
      }),
    ),
    wording: optional(
      paragraph('Action step', {
        ask: 'Or the action step in your own words',
        help: 'One action, with its moment: “When everyone is in, wait at the board until it is silent.”',
      }),
    ),
    reason: optional(
      paragraph('Why this one', {
        ask: 'If it is not the next step of its sequence: why this one?',
        width: 200,
      }),
    ),
    rehearsals: optional(
      count('Rehearsals', {
        ask: 'How many times did you rehearse it together?',
        help: '0 is an honest answer.',
      }),
    ),
    feedback: optional(
      paragraph('Feedback on the rehearsal', { ask: 'A line of feedback on the rehearsal', width: 220 }),
    ),
    nextMeeting: dateTime('Next meeting', { ask: 'When do you meet next?' }),
    target: paragraph('To have tried by then', { ask: 'What will have been tried by then?', width: 220 }),
    checkedStep: optional(internal('Checked step id')),
    setStep: optional(internal('Set step id')),
    pair: internal('Pair id'),
    /** Empty in the rows of releases before 0.5.0, which sent an invitation with every letter. */
    savedAt: optional(dateTime('Saved at', { width: 60 })),
    meeting: optional(
      internal('Meeting id', { note: 'The conversation at which this meeting was first agreed.' }),
    ),
    invitedFor: optional(
      dateTime('Invited for', {
        width: 60,
        note: 'What the calendars have. Where “Next meeting” is changed by hand, the invitation follows within hours.',
      }),
    ),
    timesInvited: optional(count('Times invited', { width: 60, note: 'A withdrawal counts too.' })),
    id: id(),
  },
  {
    purpose:
      'Every coaching conversation, newest first. Seen by the teacher, the coach and the coaching lead.',
    grows: 'top',
    grew: { release: '0.5.0', columns: ['savedAt', 'meeting', 'invitedFor', 'timesInvited'] },
    colour: '#1a73e8',
    inACopy: 'with the rows',
  },
);

export type CoachingSession = RecordOf<typeof coachingSessions>;
export type Outcome = (typeof OUTCOMES)[number];
