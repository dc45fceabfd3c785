/** Starter steps for independent practice and the feedback that pupils get while it lasts. */
import { inSequence } from './starterStep';

export const practiceAndFeedback = inSequence('Practice and feedback', [
  {
    id: 'practice-write-finishing-time',
    technique: 'A settled start to practice',
    cue: 'When independent work begins',
    step: 'When independent work begins, write its finishing time on the board.',
    lookFors: 'A clock time, such as 10.25; pupils glance at it without asking; the work stops when it says',
    why: 'An end that pupils can see helps them to pace themselves. It also answers “How long have we got?” before it is asked.',
    rehearsal:
      'Launch three tasks from this week, writing the time as your last word ends. Your coach asks “How long?” Answer with a gesture. Seven launches.',
    slip: '“Five more minutes”, each time that the time is up.',
    example: 'Drama: “First scene ready by 10.25”, with 10.25 on the board.',
  },
  {
    id: 'practice-one-thing-first-lap',
    technique: 'Walking with a purpose',
    cue: 'On your first walk round the class',
    step: 'On your first walk round the class, look in every book for the same one thing.',
    lookFors: 'The round takes three minutes or less; eyes go to the same line of each book; talk is brief',
    why: 'One thing seen in every book tells you about the class. A long stop tells you about one pupil.',
    rehearsal:
      'Spread out eight books. Walk past them in a minute, looking for your one thing. Tell your coach how many had it. Four rounds, four things.',
    slip: 'A long stop at the first raised hand.',
    example: 'Maths: only whether the brackets in the first line are expanded correctly.',
  },
  {
    id: 'practice-dot-beside-error',
    technique: 'Feedback while they work',
    cue: 'When you spot an error in a book',
    step: 'When you spot an error in a book, put a small dot beside it for the pupil to find.',
    lookFors: 'A dot, no correction; the pupil rereads the line; the teacher is soon at the next payload',
    why: 'A dot says “Look again” and leaves the thinking with the pupil. It takes a second, so many pupils can have one.',
    rehearsal:
      'Your coach hands you eight short answers, some of them right. Read, dot or move on, five seconds each. Your coach pleads, “What’s wrong with it?”',
    slip: 'Writing in the correction.',
    example: 'Spanish: a dot in the margin beside “la problema”.',
  },
  {
    id: 'practice-one-change',
    technique: 'Feedback while they work',
    cue: 'When you speak to a pupil about their work',
    step: 'When you speak to a pupil about their work, name one change to make before you come back.',
    lookFors: 'One change, said in one sentence; it can be done in five minutes; the teacher does come back',
    why: 'One change that is carried out helps more than four that are heard. Coming back shows that it mattered.',
    rehearsal:
      'Your coach shows you pieces of work in turn. Say one change for each, with when you will be back, in under fifteen seconds. Seven pieces.',
    slip: 'Three suggestions with no return.',
    example: 'Design and technology: “Sand this edge along the grain. I’ll be back in four minutes.”',
  },
  {
    id: 'practice-leaving-question',
    technique: 'Leaving question',
    cue: 'Five minutes before the end',
    step: 'Five minutes before the end, set one question for pupils to answer alone on paper that you collect.',
    lookFors: 'The question is on the main idea; pupils write without notes; every answer is handed in',
    why: 'It shows you what each pupil can do without help, in time to change how the next lesson starts.',
    rehearsal:
      'Ask the question for your next lesson. Your coach gives three wrong answers: say what each would change in the lesson after. Reword, repeat.',
    slip: 'A question whose answer is still on the board.',
    example: 'English: “In one sentence, how does Priestley make us doubt Mr Birling?”',
  },
  {
    id: 'practice-redo-one-line',
    technique: 'Putting it right together',
    cue: 'When several books show the same error',
    step: 'When several books show the same error, stop the class for two minutes to redo that line together.',
    lookFors:
      'Pens are down before the teacher speaks; only that line is redone; pupils put their own right at once',
    why: 'Telling the class once is quicker than telling ten pupils in turn, and nobody is singled out.',
    rehearsal:
      'Choose a likely error in your next lesson. Stop the class, redo the line, restart, all in under a minute. Your coach times you, four times.',
    slip: 'Reteaching the whole topic while those who had it right wait.',
    example: 'Physics: redoing the one line in which minutes should have become seconds.',
  },
]);
