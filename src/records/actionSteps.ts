/** An action step: one precise, achievable change of practice, its wording frozen on the day it was set. */
import { choice, count, day, id, internal, optional, paragraph, staffMember, text } from './field';
import { type RecordOf, record } from './record';

export const STEP_STATES = ['Proposed', 'Agreed', 'Set', 'Practising', 'Met', 'Set aside'] as const;

export const actionSteps = record(
  'Action steps',
  {
    /** '' while the step is only proposed, and for good where it was never agreed: its teacher has not read it. */
    setOn: optional(day('Set on')),
    teacher: staffMember('Teacher'),
    coach: staffMember('Coach'),
    technique: optional(text('Technique', { width: 190 })),
    wording: paragraph('Action step', {
      note: 'As it was worded on the day; later edits of the playbook do not change it.',
    }),
    state: choice('State', STEP_STATES, { width: 100 }),
    tries: count('Tries', { note: 'How often it was looked for.' }),
    rehearsals: count('Rehearsals'),
    checkedOn: optional(day('Last checked on')),
    reason: optional(
      paragraph('Why this one', {
        width: 200,
        note: 'Said where another step than the next of its sequence was chosen.',
      }),
    ),
    playbookStep: optional(internal('Playbook step')),
    playbookVersion: optional(count('Version', { width: 60 })),
    pair: internal('Pair id'),
    id: id(),
  },
  {
    purpose: 'Every action step, newest first. One is open for each teacher at a time.',
    grows: 'top',
    colour: '#1a73e8',
    inACopy: 'with the rows',
  },
);

export type ActionStep = RecordOf<typeof actionSteps>;
export type StepState = (typeof STEP_STATES)[number];
