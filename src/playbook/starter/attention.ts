/** Starter steps for gaining a class's attention and keeping it kindly. */
import { inSequence } from './starterStep';

export const attention = inSequence('Attention', [
  {
    id: 'attention-usual-spot',
    technique: 'One signal for attention',
    cue: 'When you want the whole class to listen',
    step: 'When you want the whole class to listen, stand still in your usual spot before you speak.',
    lookFors: 'The same spot each time; feet and hands still; no words on the way there',
    why: 'A place becomes a signal. Pupils notice stillness, even from the corner of an eye.',
    rehearsal:
      'Wander as if helping pupils. At your coach’s tap, go to your spot, stop, count two, speak. Eight times.',
    slip: 'Beginning the sentence on the way to the spot.',
    example: 'Design and technology: always the yellow line beside the demonstration bench.',
  },
  {
    id: 'attention-same-phrase',
    technique: 'One signal for attention',
    cue: 'When you call for attention',
    step: 'When you call for attention, say the same short phrase every time.',
    lookFors: 'Five words or fewer; said once; the voice falls at the end',
    why: 'A phrase that never changes needs no working out, so pupils respond sooner. Several calls in a row teach a class to wait for the last.',
    rehearsal:
      'Choose your phrase. Say it eight times over your coach’s chatter, a little lower each time, with the voice falling at the end.',
    slip: '“Okay, right, so, listen, everyone…”: five calls where one would do.',
    example: 'Music: “Instruments down, eyes on me”, in those words at every stop.',
  },
  {
    id: 'attention-wait-for-last-voice',
    technique: 'Pause for silence',
    cue: 'After you call for attention',
    step: 'After you call for attention, stay silent until the last voice stops.',
    lookFors:
      'No word is said over a pupil’s voice; the teacher looks calmly towards the talk; the first words are heard at the back',
    why: 'Speaking over talk tells pupils that both may go on at once. Waiting once is quicker than repeating yourself.',
    rehearsal:
      'Your coach talks on for two seconds, then five, then eight. Hold the pause with a calm face each time.',
    slip: 'Filling the pause with “I’m still waiting”.',
    example: 'English: waiting for the last whisper before reading the poem’s first line.',
  },
  {
    id: 'attention-stop-mid-sentence',
    technique: 'Pause for silence',
    cue: 'When a pupil talks over you',
    step: 'When a pupil talks over you, stop in the middle of your sentence.',
    lookFors: 'The sentence breaks off; two seconds of stillness; the sentence restarts from its beginning',
    why: 'Everyone hears a sudden stop, yet it names nobody. Most pupils put things right by themselves.',
    rehearsal:
      'Explain an idea from your next lesson. Your coach whispers now and again: break off, wait two seconds, restart. Seven times.',
    slip: 'Finishing the sentence, by which time the moment has passed.',
    example:
      'Chemistry: “An ion is an atom that…” Pause. “An ion is an atom that has lost or gained electrons.”',
  },
  {
    id: 'attention-scan-after-instruction',
    technique: 'Seeing the whole room',
    cue: 'After you give an instruction',
    step: 'After you give an instruction, scan the room from left to right for three seconds.',
    lookFors: 'The head turns visibly; the far corners are included; the teacher does nothing else meanwhile',
    why: 'Pupils act on instructions that they see being checked. The scan also shows you who did not hear.',
    rehearsal:
      'Give an instruction, scan, say how many fingers your coach was holding up. Your coach stands somewhere new each time. Eight rounds.',
    slip: 'Looking down at notes as the instruction ends.',
    example: 'Computing: “Screens off.” A slow look along each row of monitors.',
  },
  {
    id: 'attention-name-what-is-right',
    technique: 'Naming what goes well',
    cue: 'When some pupils are still settling',
    step: 'When some pupils are still settling, describe one right action that you can see.',
    lookFors:
      'The words describe an action; a different table is named each time; the tone is matter-of-fact',
    why: 'It reminds those still settling what to do without pointing at them, and it lets those who are ready know that you saw.',
    rehearsal:
      'Your coach names eight things that a settling class does. Turn each into one plain sentence of under ten words.',
    slip: 'Praise that describes nothing: “Lovely, everyone.”',
    example: 'Spanish: “Table three have written the date in Spanish.”',
  },
  {
    id: 'attention-correct-in-passing',
    technique: 'Quiet correction',
    cue: 'When one pupil stays off task',
    step: 'When one pupil stays off task, repeat the instruction quietly beside them as you walk past.',
    lookFors:
      'Under ten words, too low for others to hear; the teacher keeps walking; a glance back comes later',
    why: 'Without an audience there is nothing to argue about. Walking on gives the pupil room to choose well.',
    rehearsal:
      'Your coach sits turned away. Walk past, say it low, keep walking, glance back after five steps. In later rounds your coach mutters a reply.',
    slip: 'Staying beside the payload, which turns an instruction into a debate.',
    example: 'Religious education: “Question two, your own words, thank you”, said low in passing.',
  },
]);
