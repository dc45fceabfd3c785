/** A drop-in: a colleague visited a lesson for ten minutes and left words for its teacher. */
import { choice, day, id, optional, paragraph, staffMember, text, yesNo } from './field';
import { type RecordOf, record } from './record';

export const SHARING = ['Just for them', 'A shout-out'] as const;

export const dropIns = record(
  'Drop-ins',
  {
    visitedOn: day('Visited on', { ask: 'When did you visit?' }),
    teacher: staffMember('Teacher', { ask: 'Whose lesson did you visit?' }),
    visitor: staffMember('Visitor'),
    technique: optional(
      text('Technique', {
        width: 190,
        ask: 'Which technique did you see?',
        help: 'Leave empty if none stood out.',
      }),
    ),
    praise: paragraph('What went well', {
      ask: 'What went well?',
      help: 'Be as exact as you can: “When you paused until every pen was down, everyone heard the question.”',
    }),
    playbookStep: optional(
      text('Step from the playbook', {
        ask: 'One step to try next, from the playbook',
        help: 'Choose one, or write your own below; or leave both empty.',
      }),
    ),
    nextStep: optional(
      paragraph('Suggested step', {
        ask: 'Or one step to try next, in your own words',
        help: 'One action, with its moment: “When you have asked a question, …” · “As they come in, …” · “Before they write, …”',
      }),
    ),
    sharing: choice('Shared', SHARING, {
      ask: 'Is this just for them, or a shout-out that others may see?',
    }),
    thanks: yesNo('Thank-you wanted', { ask: 'Would you like a thank-you with a copy of your words?' }),
    id: id('Response'),
  },
  { purpose: 'Every drop-in, newest first.', grows: 'top', colour: '#f9ab00', inACopy: 'with the rows' },
);

export type DropIn = RecordOf<typeof dropIns>;
