/** Starter steps for the work around lessons: planning, curriculum and assessment. */
import { inSequence } from './starterStep';

export const beyondTheLesson = inSequence('Beyond the lesson', [
  {
    id: 'beyond-write-the-answer',
    area: 'Planning',
    technique: 'Planning from the answer',
    cue: 'When you plan the main task',
    step: 'When you plan the main task, write out the full answer that you hope pupils will give.',
    lookFors:
      'It is in words that a pupil could write; its hard parts are marked; it is to hand in the lesson',
    why: 'Writing it out shows you where pupils may stumble. It also tells you what to look for as they work.',
    rehearsal:
      'Write the answer to your next main task in two minutes. With your coach, mark each place where a pupil could get stuck.',
    slip: 'Bullet points, which hide the hard sentence.',
    example: 'Geography: the whole six-mark answer on why Lagos keeps growing.',
  },
  {
    id: 'beyond-script-one-question',
    area: 'Planning',
    technique: 'Planning the question',
    cue: 'When you plan an explanation',
    step: 'When you plan an explanation, write word for word the question that you will ask after it.',
    lookFors:
      'The question stands in the notes; it needs more than yes or no; the answer to expect is beside it',
    why: 'A question made up on the spot tends to ask for less. Written early, it shows you what the explanation must contain.',
    rehearsal:
      'Say your question to your coach, who answers as three different pupils. Reword it until a half-understanding would show. Five versions.',
    slip: 'A note that says only “check understanding”.',
    example: 'Biology: “Both parents carry the allele. How could none of their children show it?”',
  },
  {
    id: 'beyond-three-things-for-later',
    area: 'Curriculum',
    technique: 'Choosing what matters most',
    cue: 'Before you start a unit',
    step: 'Before you start a unit, write down three things in it that a later unit depends on.',
    lookFors:
      'Each is one line that a pupil could know or do; each names its later unit; the list is in the shared plan',
    why: 'No unit has time for everything. Knowing what is needed later tells you what to teach slowly.',
    rehearsal:
      'Open your next unit beside next year’s plan. Name three things, with the later unit for each. Your coach asks “What breaks without it?”',
    slip: 'A list of topics in place of things to know or do.',
    example: 'Music: from the blues: chords I, IV and V, the 12-bar pattern, playing to a steady pulse.',
  },
  {
    id: 'beyond-date-each-return',
    area: 'Curriculum',
    technique: 'Coming back to key ideas',
    cue: 'When you map out a half term',
    step: 'When you map out a half term, give each key idea a dated return three weeks after it is taught.',
    lookFors: 'Each return has a date in the plan; it is a short task without notes; it happens on that day',
    why: 'Ideas fade unless they are called back. A date in the plan survives a busy half term.',
    rehearsal:
      'Lay out your next half term. Place the returns for three ideas, telling your coach in one sentence what pupils will do in each.',
    slip: 'Leaving every return to the last week.',
    example: 'Computing: binary is taught on 14 September, with six questions from memory on 5 October.',
  },
  {
    id: 'beyond-options-from-errors',
    area: 'Assessment',
    technique: 'Questions that show thinking',
    cue: 'When you write a multiple-choice question',
    step: 'When you write a multiple-choice question, take each wrong option from an error seen in pupils’ books.',
    lookFors:
      'Each wrong option has a real error behind it; none can be ruled out by its look; one option is right',
    why: 'A wrong option drawn from a real error tells you what to teach next. One made up tells you only that the answer was wrong.',
    rehearsal:
      'Bring one question with a few pupils’ answers. Say what thinking stands behind each option. Your coach strikes out any that has none. Rewrite it.',
    slip: 'A joke option that nobody would choose.',
    example: 'Chemistry: mass after magnesium burns in air: “less, because some of it burnt away”.',
  },
  {
    id: 'beyond-plan-the-reteach',
    area: 'Assessment',
    technique: 'Marking that changes teaching',
    cue: 'After you read a set of work',
    step: 'After you read a set of work, write the five minutes of reteaching that it most calls for.',
    lookFors: 'One error is chosen from the whole set; a new example is ready; the next lesson opens with it',
    why: 'Feedback helps when something is done with it. Five planned minutes reach every pupil, where a comment may go unread.',
    rehearsal:
      'Bring six books. Choose the error that matters most in one minute. Teach the first thirty seconds to your coach, four times.',
    slip: 'The same comment, written in twenty books.',
    example:
      'History: five minutes on turning “it is biased” into what the writer wanted readers to believe.',
  },
]);
