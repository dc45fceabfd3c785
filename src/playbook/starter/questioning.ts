/** Starter steps for asking questions that every pupil thinks about. */
import { inSequence } from './starterStep';

export const questioning = inSequence('Questioning', [
  {
    id: 'questioning-name-last',
    technique: 'Everyone thinks first',
    cue: 'When you ask the class a question',
    step: 'When you ask the class a question, say the whole question before you say a name.',
    lookFors:
      'Question, pause, name, in that order; the teacher looks at the whole class while asking; heads stay up',
    why: 'While nobody knows who will answer, everybody has a reason to think. A name said first lets the others rest.',
    rehearsal:
      'Lay out five name cards. Ask eight questions from your next lesson, touching a card only when the question has ended.',
    slip: 'The name slipping back to the front: “Leo, why did…?”',
    example: 'History: “Why did Parliament distrust the king?” Pause. “Leo?”',
  },
  {
    id: 'questioning-count-three',
    technique: 'Everyone thinks first',
    cue: 'After you ask a question',
    step: 'After you ask a question, count three seconds in your head before you take an answer.',
    lookFors:
      'Three full seconds of quiet; no rewording in the pause; early hands are met with a smile, not a turn',
    why: 'The quiet is when the thinking happens. After a pause, answers tend to be longer and to come from more pupils.',
    rehearsal:
      'Ask eight questions, tapping three on your leg before you look at anyone. Your coach tempts you with a hand straight up.',
    slip: 'Rewording the question in the pause, which starts the thinking again.',
    example: 'Maths: “What happens to the line if this 2 becomes a 3?” One, two, three.',
  },
  {
    id: 'questioning-boards-together',
    technique: 'Answers on mini-whiteboards',
    cue: 'When pupils have written on mini-whiteboards',
    step: 'When pupils have written on mini-whiteboards, count down from three for every board to rise together.',
    lookFors:
      'Boards stay face down until the count ends; all rise at once; the teacher reads every row before speaking',
    why: 'Boards that rise together show what each pupil thinks. When they rise one by one, answers drift towards the quickest.',
    rehearsal:
      'Give a question, the wait, the count. Your coach lifts a board early in some rounds: lower it with a gesture. Seven rounds.',
    slip: 'Speaking about the first board before the last is up.',
    example: 'Chemistry: “Water at 110 °C: solid, liquid or gas? Three, two, one.”',
  },
  {
    id: 'questioning-choose-first-answer',
    technique: 'Chosen answers',
    cue: 'While pupils write an answer',
    step: 'While pupils write an answer, note on your seating plan the pupil you will ask first.',
    lookFors:
      'The teacher reads over many shoulders; a name is noted; the first answer heard gives the class something to work on',
    why: 'A chosen answer teaches more than the first hand up. A quieter pupil can be told, “Yours is worth hearing.”',
    rehearsal:
      'Your coach lays out five short answers. Read them in thirty seconds, note whom you would ask first, say what the class would gain. Three sets.',
    slip: 'Choosing the fullest answer, which leaves nothing to discuss.',
    example: 'Art: first the pupil who wrote that the shadows in the painting are purple, not black.',
  },
  {
    id: 'questioning-come-back',
    technique: 'Coming back to a pupil',
    cue: 'When a pupil says “I don’t know”',
    step: 'When a pupil says “I don’t know”, return to them for the answer once a classmate has given it.',
    lookFors: 'The tone is warm and even; the pupil says the whole answer; a thank-you closes it',
    why: 'The pupil ends by giving a right answer. The class learns that not knowing is a stage on the way.',
    rehearsal:
      'Your coach plays both pupils: a shrug, a silence, an “I wasn’t listening”. Ask, go to the second, come back warmly. Seven rounds.',
    slip: 'Moving on for good, out of kindness.',
    example:
      'French: “Nous…?” “I don’t know.” A classmate offers “nous allons”. Back to the first pupil: “Nous allons au parc.”',
  },
  {
    id: 'questioning-how-do-you-know',
    technique: 'Going further with an answer',
    cue: 'When an answer is right',
    step: 'When an answer is right, ask “How do you know?” before you praise it.',
    lookFors:
      'It is asked of right answers as often as wrong ones; the face gives nothing away; a reason follows',
    why: 'A right answer may be a guess. The reason shows you which it was, and gives the class a way to get there.',
    rehearsal:
      'Your coach gives quick answers, some right, some wrong. Ask “How do you know?” with the same face and tone, eight times.',
    slip: 'A “Brilliant!” so quick that the reason is never heard.',
    example: 'Computing: “It loops five times.” “How do you know?” “Because range(5) counts from 0 to 4.”',
  },
  {
    id: 'questioning-add-or-change',
    technique: 'Going further with an answer',
    cue: 'After a pupil gives a full answer',
    step: 'After a pupil gives a full answer, ask a second pupil what they would add or change.',
    lookFors:
      'The teacher does not repeat the first answer; the second refers to the first; pupils look at whoever is speaking',
    why: 'Pupils listen to each other when they may be asked to build. The class does the thinking that a teacher’s summary would do for it.',
    rehearsal:
      'Your coach gives an answer. Pass it on in under ten words, neither repeating nor judging it. Six rounds, six wordings.',
    slip: 'Repeating every answer, so that nobody needs to hear a classmate.',
    example:
      'Religious education: “Priya says forgiveness needs an apology. Sam, what would you add or change?”',
  },
]);
