/** What colleagues write after a drop-in or a conversation: sentences for the demonstration school. */

/** What went well, with the technique that was seen: sentences of the staffroom, not of an inspection. */
export const PRAISE = [
  {
    technique: 'Greeting at the door',
    words:
      'You were at the door with a word for everyone, and the first task was on the board. Every book was open within a minute.',
  },
  {
    technique: 'Greeting at the door',
    words:
      'Twenty-eight pupils, twenty-eight names, and a quiet word about the homework for two of them. They came in smiling.',
  },
  {
    technique: 'Greeting at the door',
    words: 'Standing half in the corridor meant that you settled them before they reached their chairs.',
  },
  {
    technique: 'Greeting at the door',
    words:
      'You held two pupils back at the door, straightened a tie, and nobody else noticed. The room was working before you came in.',
  },
  {
    technique: 'Pause for silence',
    words: 'When you paused until every pen was down, the whole room heard the question the first time.',
  },
  {
    technique: 'Pause for silence',
    words:
      'Three seconds of nothing at all, a glance at the back row, and then the instruction. You could hear the clock.',
  },
  {
    technique: 'Everyone thinks first',
    words:
      'The way you asked for thirty seconds of thinking before any hand went up meant that Year 9 had real answers ready.',
  },
  {
    technique: 'Everyone thinks first',
    words:
      'You asked, looked round the room and waited. The pupil whom you chose had never spoken in a lesson that I have seen.',
  },
  {
    technique: 'Everyone thinks first',
    words:
      '“Write one word before anybody speaks”: every whiteboard had one, and the talk was better for it.',
  },
  {
    technique: 'Everyone thinks first',
    words:
      'You counted to five behind your back. I am stealing this: at three, the hands at the window went up.',
  },
  {
    technique: 'Everyone thinks first',
    words: 'Nobody shouted out, because nobody could have been first. All of them were thinking.',
  },
  {
    technique: 'Naming what goes well',
    words:
      'I loved how you narrated what was going right: “Back row is already writing, thank you.” Others followed at once.',
  },
  {
    technique: 'Worked examples',
    words: 'Your worked example was so clear: one line at a time, and a reason said aloud for each.',
  },
  {
    technique: 'Worked examples',
    words:
      'The model paragraph under the visualiser showed them exactly what good looks like before they began.',
  },
  {
    technique: 'Worked examples',
    words: 'You left the second example unfinished and let them find the last two lines. Everybody did.',
  },
  {
    technique: 'Worked examples',
    words: 'Example on the left, “your turn” on the right. Nobody had to ask what to do.',
  },
  {
    technique: 'Answers on mini-whiteboards',
    words:
      'Show-me boards on three, two, one. You could see at a glance who needed you, and you went straight there.',
  },
  {
    technique: 'Coming back to a pupil',
    words:
      'You came back to the pupil who had said “I don’t know”, and she had it the second time. She was beaming.',
  },
  {
    technique: 'Quiet correction',
    words: 'Calm, warm and consistent. You corrected two pupils so quietly that nobody else noticed.',
  },
  {
    technique: 'A settled start to practice',
    words:
      'The silent practice really was silent. Eight minutes, and every pupil wrote more than half a page.',
  },
  {
    technique: 'Chosen answers',
    words:
      'Your questions moved from pupil to pupil without you repeating a single answer. They had to listen to each other.',
  },
  {
    technique: 'One idea at a time',
    words:
      'You stood still and gave the instruction once, in five words. It worked better than anything I have tried this week.',
  },
  {
    technique: 'One signal for attention',
    words:
      'One raised hand, and thirty pupils were quiet before I had counted to four. You thanked them and went on.',
  },
  {
    technique: 'One signal for attention',
    words: 'Your signal never changes, and Year 8 know it: pens down, eyes up, no second time of asking.',
  },
  {
    technique: 'Leaving question',
    words: 'The exit question told you who was ready to move on. What a good way to end.',
  },
  {
    technique: 'Coming back to key ideas',
    words:
      'Lovely link back to last week: half the class remembered the word “osmosis” without any help from you.',
  },
  {
    technique: 'Coming back to key ideas',
    words: 'Five quick questions, one from last term. They groaned, and then they all knew it.',
  },
  {
    technique: 'Walking with a purpose',
    words:
      'You circulated with a pen and gave each table one thing to change. I am stealing this for my Year 8s.',
  },
  {
    technique: 'Feedback while they work',
    words:
      'You spoke to eleven pupils in six minutes, and each of them wrote something better straight afterwards.',
  },
  {
    technique: 'Feedback while they work',
    words: '“Read me your second sentence.” He read it, laughed, and mended it himself.',
  },
  {
    technique: 'Seeing the whole room',
    words:
      'From your place by the window you saw every face, and the two who had drifted came back without a word.',
  },
  {
    technique: 'New words aloud',
    words:
      'They said “photosynthesis” together, then in pairs, then in a sentence. By the end nobody stumbled.',
  },
  {
    technique: 'Starting task',
    words:
      'The starter was short enough for everyone and hard enough for some. You had taken the register before it was over.',
  },
] as const;

/** What coaches note of a visit, for their own eyes. */
export const SEEN = [
  'All in within ninety seconds; the task on the board needed no words.',
  'Six hands up at once, the same six as last time. The window table waited for them.',
  'Explained it twice. The second time was shorter, and better.',
  'Moved round every table in four minutes. Two books still blank at minute six.',
  'Quiet practice for seven minutes. Nobody asked what to do.',
  'Called the answer out of the first pupil who had it; the others put their pens down.',
  'Good model under the visualiser. Half the class had begun before it was finished.',
  'The last five minutes went on packing up.',
] as const;

export const NOTICES = [
  'When you gave the instruction, about a third of the class was still talking, and six pupils asked what to do.',
  'You asked nine questions in ten minutes, and the same four pupils answered seven of them.',
  'Pupils began the task quickly, but by minute four the back table had stopped writing.',
  'Your explanation held everybody. The example on the board came after the task had begun, so some started on the wrong line.',
  'Three pupils came in late and each was greeted across the room, which stopped the starter twice.',
  'You checked understanding by asking “Is everyone happy?”, and everyone said yes. Two books near me were blank.',
] as const;

export const LEVERAGE = [
  'If everyone is silent before the instruction comes, it only has to be said once.',
  'If you choose who answers after everyone has had time to think, all of them will think.',
  'If you look at every table in the first two minutes, nobody drifts.',
  'If all can see one finished example first, they know what they are aiming for.',
  'If latecomers have a routine of their own, the starter belongs to the rest.',
  'If every pupil has to show an answer, you see what they know before you move on.',
] as const;

export const TARGETS = [
  'Tried with Year 8 in at least three lessons.',
  'Used at the start of every Year 9 lesson.',
  'Rehearsed once more with a colleague, then tried with 10B.',
  'Tried in two different classes, so that we can compare.',
] as const;

export const FEEDBACK = [
  'Much crisper by the fifth go. Keep your hands still.',
  'The pause got longer each time, and it felt natural by the end.',
  'Say less: the last three were the best.',
  'Good eye contact. Try it from the other side of the room.',
] as const;
