/** What is given to the functions that the sweep calls: answers to forms, and what the screens send. */
import { answerOnBeingNamed } from '../../demo/answers';
import { STAFF_LIST, staffSent } from '../../demo/northfield';
import { said, TODAY } from '../stories/school';
import { STAFF } from './starts';

export const DROP_IN = {
  'When did you visit?': TODAY,
  'What went well?': 'Every pen was down before you asked.',
  'Is this just for them, or a shout-out that others may see?': 'A shout-out',
  'Would you like a thank-you with a copy of your words?': 'Yes',
};

export const COACHING = {
  'When did you meet?': TODAY,
  'What I notice': 'Four hands went up at once.',
  'The leverage point that follows': 'A short wait would bring the others in.',
  'Or the action step in your own words': 'Count to three before you take an answer.',
  'How many times did you rehearse it together?': '8',
  'When do you meet next?': '2026-09-22 15:30',
  'What will have been tried by then?': 'The wait, in three lessons.',
};

export const VISIT = {
  'When did you visit?': TODAY,
  'In which period?': 'Period 1',
  'What did you see?': 'Everyone was writing within a minute.',
};

export const PLAN = {
  'First visit: on which day?': '2026-09-10',
  'First visit: in which period?': 'Period 1',
};
export const NAMED = answerOnBeingNamed('Yes');

export const VISITED = 'Whose lesson did you visit?';
export const COACHED = 'Whom did you coach?';

export const PROGRAMME = {
  name: 'Volunteers',
  cadence: 'Weekly',
  startsOn: '2026-09-14',
  endsOn: '2027-07-21',
  slotDay: 'Monday',
  slotTime: '15:30',
};

export const PLAYBOOK_STEP = {
  sequence: 'Questioning',
  order: 2,
  technique: 'Everyone thinks first',
  cue: 'After a question',
  step: 'After each question, count to five in silence.',
  lookFors: 'Silence; eyes along the rows',
  why: 'Everyone gets time to think.',
  rehearsal: 'Eight questions to an empty room.',
  slip: '',
  example: '',
  video: '',
  area: 'Classroom',
  version: 1,
  next: '',
};

export const TRAINING = {
  heldOn: TODAY,
  technique: 'Everyone thinks first',
  department: '',
  until: '2026-10-23',
  about: 'Boards up together.',
  came: 'Peter Moss (PMO)',
  id: 'training-1',
};

/** What the coaches' meeting made of the step that was proposed for a teacher. */
export const decided = (teacher: string, state: string) => ({
  id: `step-${said({ teacher }).id}`,
  wording: 'After a question, count to three.',
  state,
});

/** The first list again without its first person, who has left. */
export const nextList = () => {
  const [headings = '', , ...lines] = STAFF_LIST.trim().split('\n');
  const sheet = { staff: STAFF[0], now: `${TODAY}T12:00` };
  const choices = { departments: { Mathematics: 'Maths' }, missingHaveLeft: true };
  return staffSent(sheet, [headings, ...lines].join('\n'), choices);
};
