/** Starter steps for the first minutes of a lesson and the routines inside it. */
import { inSequence } from './starterStep';

export const entryAndRoutines = inSequence('Entry and routines', [
  {
    id: 'entry-greet-at-door',
    technique: 'Greeting at the door',
    cue: 'As pupils reach the door',
    step: 'As pupils reach the door, greet each one by name.',
    lookFors: 'Each pupil hears their own name; teacher and pupil look at each other; the line keeps moving',
    why: 'A name says “I noticed you” before any work is asked for. It also gives you a calm first word with a pupil who arrives upset.',
    rehearsal:
      'Your coach walks in as six pupils in turn, one in a hurry, one looking down. Greet each in under three seconds.',
    slip: 'A long chat with the first pupil while others pass by without a word.',
    example: 'French: “Bonjour, Amina.” “Bonjour, madame.” In she goes.',
  },
  {
    id: 'entry-point-to-task',
    technique: 'Greeting at the door',
    cue: 'As each pupil steps past you',
    step: 'As each pupil steps past you, point to the task on the board.',
    lookFors:
      'The task is up before the first pupil arrives; the gesture needs no words; pupils sit down already reading',
    why: 'Pupils who know their first job can begin it without waiting for an instruction. Your attention stays free for the door.',
    rehearsal:
      'Put a task on the board. Your coach walks in eight times: greet, point, look to the next pupil, all in one breath.',
    slip: 'Explaining the task at the door, so that a queue forms.',
    example: 'Maths: pointing to four short questions on last week’s work, already on the board.',
  },
  {
    id: 'entry-watch-every-pen',
    technique: 'Starting task',
    cue: 'Once the last pupil has sat down',
    step: 'Once the last pupil has sat down, stand in a front corner for ten seconds to watch every pen start.',
    lookFors: 'Feet still, face to the class; eyes travel along every row; the register waits',
    why: 'Ten seconds show you who needs a quiet word. Pupils who see you looking settle sooner.',
    rehearsal:
      'Set out six chairs with a pen on each. While you walk to your corner, your coach turns one pen round. Find it in ten seconds. Repeat with two.',
    slip: 'Turning to the register or the computer as the last pupil sits down.',
    example: 'Geography: watching from beside the map as pupils name three rivers from memory.',
  },
  {
    id: 'entry-whisper-first-move',
    technique: 'Starting task',
    cue: 'When a pupil has not begun after a minute',
    step: 'When a pupil has not begun after a minute, whisper the first thing to write.',
    lookFors:
      'The teacher bends down to the pupil; nobody else looks round; the pen moves within ten seconds',
    why: 'Not beginning is often not knowing how. A small first move, offered privately, is easier to accept than a public reminder.',
    rehearsal:
      'Your coach sits with folded arms. Bend down and whisper a first move in under eight words. Then with “I don’t get it”, then with “I’ve no pen”.',
    slip: 'A reminder called across the room.',
    example: 'History: “Start with the year: 1066.”',
  },
  {
    id: 'entry-when-i-say-go',
    technique: 'Changing tasks',
    cue: 'Before pupils move to a new task',
    step: 'Before pupils move to a new task, open the instruction with “When I say go”.',
    lookFors: 'Nobody moves before “go”; hands are empty while the teacher speaks; few pupils ask what to do',
    why: 'Moving drowns words. When the start waits for the end of the instruction, every pupil can hear all of it.',
    rehearsal:
      'Give the instruction for your next change of task six times. Your coach starts to move at any wording that lets them.',
    slip: 'Naming the equipment first, so that bags are open before the instruction ends.',
    example: 'Science: “When I say go, one person from each bench collects the goggles. Go.”',
  },
  {
    id: 'entry-point-to-each-part',
    technique: 'Changing tasks',
    cue: 'When an instruction has several parts',
    step: 'When an instruction has several parts, point to each part on the board as you say it.',
    lookFors:
      'Numbered parts of a few words each; the finger rests on a part while it is spoken; pupils glance back at the list as they work',
    why: 'Spoken words are gone once said. A short list is still there for a pupil who lost the thread.',
    rehearsal:
      'Write your next task as three parts of three or four words. Give it four times, pointing. Your coach says back what they heard.',
    slip: 'A fourth part, said aloud, that is not on the list.',
    example: 'Art: “1 Tape the edges. 2 Light pencil only. 3 Stop at the horizon.”',
  },
  {
    id: 'entry-run-it-again',
    technique: 'A fresh start',
    cue: 'When a routine starts badly',
    step: 'When a routine starts badly, call the class back to the first move in a level voice.',
    lookFors:
      'The voice does not rise; the words say what to do, not what went wrong; the second run is thanked',
    why: 'A routine is learnt by doing it well. A second run without blame costs a minute today and saves one every lesson.',
    rehearsal:
      'Your coach comes in noisily. Stop them, name the first move in one sentence, restart. Six rounds, each voice as low as the last.',
    slip: 'A talk about standards in place of a second run.',
    example: 'PE: “Back to the line, please, footballs still. Thank you. And go.”',
  },
]);
