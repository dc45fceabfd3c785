/** A training session: what it was about, who came, and how long the school looks for it in lessons afterwards. */
import { day, id, maybe, text, words } from './field';
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
    department: maybe(text('Department', { width: 180, ask: 'For whom?', note: 'Empty: the whole school.' })),
    until: maybe(
      day('Focus until', {
        ask: 'Until when do visitors look for it?',
        help: 'The last day. Empty: it is only recorded.',
      }),
    ),
    about: maybe(words('About', { ask: 'What was it about?' })),
    came: maybe(text('Who came', { width: 320, note: 'Names with staff codes, semicolons between.' })),
    id: id(),
  },
  {
    purpose:
      'Each training session, its focus and who came. Change it in the sidebar, which renews the form.',
    colour: '#9334e6',
  },
);

export type Training = RecordOf<typeof training>;
