/** A training session: what it was about, who came, and how long the school looks for it in lessons afterwards. */
import { day, id, optional, paragraph, text } from './field';
import { list } from './list';
import { type RecordOf, record } from './record';

export const training = record(
  'Training and focus',
  {
    heldOn: day('Held on', { ask: 'When is the training?' }),
    technique: text('Focus', {
      width: 190,
      ask: 'Which technique?',
      note: 'The technique as the playbook names it, or one of your own.',
    }),
    department: optional(
      text('Department', { width: 180, ask: 'For whom?', note: 'Empty: the whole school.' }),
    ),
    until: optional(
      day('Focus until', {
        ask: 'Until when do visitors look for it?',
        help: 'The last day. Empty: it is only recorded.',
      }),
    ),
    about: optional(paragraph('About', { ask: 'What was it about?' })),
    came: list('Who came', {
      width: 320,
      between: '; ',
      note: 'Names with staff codes, semicolons between.',
    }),
    id: id(),
  },
  {
    purpose:
      'Each training session, its focus and who came. Change it in the sidebar, which renews the form.',
    colour: '#9334e6',
    inACopy: 'with the rows',
  },
);

export type Training = RecordOf<typeof training>;
