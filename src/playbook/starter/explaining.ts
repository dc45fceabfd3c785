/** Starter steps for explaining and modelling. */
import { inSequence } from './starterStep';

export const explaining = inSequence('Explaining', [
  {
    id: 'explaining-say-the-word',
    technique: 'New words aloud',
    cue: 'When you introduce a new word',
    step: 'When you introduce a new word, have the whole class say it with you twice.',
    lookFors:
      'The word is on show while it is said; every voice joins in; its meaning follows in one sentence',
    why: 'A word that pupils have said is one that they are readier to read and use. Saying it together makes the first go safe.',
    rehearsal:
      'Take the hardest word of your next lesson. Say it, raise a hand for the class, lower it to start. Your coach answers as the class, eight times.',
    slip: 'A signal so faint that only the teacher’s voice is heard.',
    example: 'Biology: “Mi-to-chon-dri-a. Together: mitochondria. Again: mitochondria.”',
  },
  {
    id: 'explaining-one-line-showing',
    technique: 'One idea at a time',
    cue: 'When you explain from a slide',
    step: 'When you explain from a slide, show only the line that you are speaking about.',
    lookFors: 'One line or picture is added at a time; voice and slide agree; nobody is copying ahead',
    why: 'It is hard to read one thing while hearing another. One line at a time keeps eyes and ears on the same idea.',
    rehearsal:
      'Take the fullest slide of your next lesson. Explain it, uncovering a line at a time. Your coach raises a hand when voice and slide part.',
    slip: 'A full slide, shown with “ignore that part for now”.',
    example: 'Physics: a circuit drawn one component at a time, each as it is named.',
  },
  {
    id: 'explaining-pause-to-retell',
    technique: 'One idea at a time',
    cue: 'After three minutes of explaining',
    step: 'After three minutes of explaining, have pupils tell a partner the main point.',
    lookFors:
      'The stop comes by the clock; talk starts within five seconds; the teacher listens in to two pairs or more',
    why: 'There is only so much that anyone can hold while listening. Saying the point helps it to stay, and lets you hear what was understood.',
    rehearsal:
      'Explain for thirty seconds to your coach’s timer, stop there, give the prompt in one sentence. Five rounds, going on from where you stopped.',
    slip: 'Running on to finish just one last part.',
    example: 'History: “Tell your partner why the poor harvest of 1788 mattered in Paris.”',
  },
  {
    id: 'explaining-check-the-ground',
    technique: 'Building on what they know',
    cue: 'Before you explain a new idea',
    step: 'Before you explain a new idea, ask one written question on the idea that it rests on.',
    lookFors:
      'One question on one earlier idea; every pupil writes; the teacher reads answers before going on',
    why: 'New ideas hold on to old ones. One question shows you whether the old one is there.',
    rehearsal:
      'Name the idea that your next explanation rests on. Ask your question aloud. Your coach answers as a pupil who half knows. Sharpen it five times.',
    slip: 'Asking “Do you remember this?”, to which anyone can say yes.',
    example: 'Maths: before dividing by a fraction, pupils write in words what 12 ÷ 3 asks.',
  },
  {
    id: 'explaining-think-aloud',
    technique: 'Worked examples',
    cue: 'When you model a first example',
    step: 'When you model a first example, say the question you ask yourself before each line.',
    lookFors:
      'The question comes before the line is written; questions start with “I ask myself”; pupils watch with pens down',
    why: 'Pupils can see what an expert writes, but not what makes them write it. The questions are the part that they can borrow.',
    rehearsal:
      'Model three lines of an example on paper, with a question before each. Your coach taps at any line that has none. Three examples.',
    slip: 'Describing the pen: “So I put the four here.”',
    example: 'English: “I ask myself: which one word in this line carries the anger?”',
  },
  {
    id: 'explaining-leave-last-line',
    technique: 'Worked examples',
    cue: 'After you finish a worked example',
    step: 'After you finish a worked example, leave the last line of a second one for pupils to write.',
    lookFors: 'The first example stays on show; only the last line is missing; every pupil writes it alone',
    why: 'From watching to doing is a big jump. An example that is nearly finished makes it a small one.',
    rehearsal:
      'Put two examples side by side. Hand over the unfinished one in two sentences that don’t give the line away. Your coach asks for hints. Six rounds.',
    slip: 'Asking for the line aloud, so that two pupils do it for thirty.',
    example: 'Chemistry: an equation with only the last balancing number left to find.',
  },
  {
    id: 'explaining-show-a-near-miss',
    technique: 'Near misses',
    cue: 'After you give an example of a term',
    step: 'After you give an example of a term, show a near miss that differs in one thing.',
    lookFors: 'Both stay on show side by side; one thing differs; pupils say what it is',
    why: 'A near miss shows where an idea stops. Without one, pupils often draw the edge too wide or too narrow.',
    rehearsal:
      'Choose a term from your next lesson. Present an example with its near miss in two sentences. Your coach asks “What differs?” Four pairs.',
    slip: 'A miss so far off that nobody would mistake it.',
    example: 'Geography: a delta beside an estuary. Both lie at a river’s mouth; one builds new land.',
  },
]);
