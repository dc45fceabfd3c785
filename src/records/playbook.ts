/** The school's playbook: shared techniques and steps, in sequences that make a small curriculum. */
import { choice, count, id, optional, paragraph, text } from './field';
import { type RecordOf, record } from './record';

export const AREAS = ['Classroom', 'Curriculum', 'Assessment', 'Planning'] as const;

export const playbook = record(
  'Playbook',
  {
    sequence: text('Sequence', { width: 170 }),
    order: count('Order', { width: 60, note: 'The place of the step in its sequence.' }),
    technique: text('Technique', { width: 170 }),
    cue: paragraph('Cue', { width: 200, note: 'The moment in the lesson that calls for the step.' }),
    step: paragraph('Action step', {
      note: 'One action, in one sentence. Steps already set keep the wording of their day.',
    }),
    lookFors: paragraph('Look-fors', { width: 240 }),
    why: paragraph('Why', { width: 240 }),
    rehearsal: paragraph('How to rehearse', { width: 240 }),
    slip: optional(paragraph('The usual slip', { width: 200 })),
    example: optional(paragraph('A subject example', { width: 200 })),
    video: optional(text('Video link', { width: 140 })),
    area: choice('Area', AREAS, { width: 100 }),
    version: count('Version', {
      width: 70,
      note: 'Put it up by one when you reword the step: what was set keeps the words and version of its day.',
    }),
    next: optional(text('Next step', { width: 60 })),
    id: id(),
  },
  {
    purpose: 'The techniques and steps that the school shares. Edit them freely; add rows of your own.',
    colour: '#9334e6',
    inACopy: 'kept',
  },
);

export type PlaybookStep = RecordOf<typeof playbook>;
