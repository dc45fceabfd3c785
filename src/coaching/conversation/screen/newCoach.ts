/** The guide that leads a new coach through a conversation (C10): what it says, and for whom it lies open. */
import { hintsOn } from '../../../kit/hints/granularity';
import type { CoachingPayload } from '../../payload';

/**
 * After this many steps without a hint the guide folds away. A coach of three teachers, which is usual, has then set a
 * first step and one that follows from it with each, and so has used every part of the guide both ways.
 */
export const SOUND_STEPS = 6;

/** Whether the guide lies open for whoever sits here. */
export function isNewCoach({ asker, steps }: Pick<CoachingPayload, 'asker' | 'steps'>): boolean {
  const own = steps.filter(({ coach }) => coach === asker.staffId);
  return (
    asker.staffId !== '' && own.filter(({ wording }) => hintsOn(wording).length === 0).length < SOUND_STEPS
  );
}

interface GuidePart {
  about: string;
  say: string;
  /** In order: the first that applies comes first. */
  lines: string[];
}

export const GUIDE = {
  outcome: {
    about: 'is it met?',
    say: 'Say what you saw the step do for pupils, then decide together.',
    lines: [
      'Its moment came, and the step was there without a reminder, more than once: Met.',
      'It was there once, or in part, or late: Practise again.',
      'Its moment never came: Not seen. Look again another day.',
    ],
  },
  leverage: {
    about: 'which leverage point first',
    say: 'Ask these in order. The first “no” is where to begin: what comes later rests on it.',
    lines: [
      'Does the lesson start, and do tasks change, without minutes being lost?',
      'Is everyone listening when the teacher speaks?',
      'Could a pupil say back what was explained?',
      'Does everyone think when a question is asked, and not only a few?',
      'Does the practice show who has it, and do pupils hear what to do better?',
      'All “yes”? Look at what happens before the lesson: planning, curriculum, assessment.',
    ],
  },
  step: {
    about: 'how to word one step',
    say: 'Take one from the playbook where it fits. Your own should pass these:',
    lines: [
      'It opens with its moment: “When…”, “After…”, “Before…”.',
      'One action follows, which a visitor could see or hear.',
      'It could be done in tomorrow’s lesson, and be right by the next meeting. If not, halve it.',
    ],
  },
  rehearsal: {
    about: 'how to rehearse',
    say: 'On your feet and aloud, seven to ten goes: talking about it is not yet practice.',
    lines: [
      'Show it once yourself, with a line from a lesson of the teacher’s own this week.',
      'The teacher does it. After each go: one thing that worked, one thing to try.',
      'When three goes in a row are right, make it harder: be a pupil who is slow, or chats.',
    ],
  },
  ending: {
    about: 'how to end',
    say: 'Leave nothing to memory.',
    lines: [
      'The teacher says the step in their own words: what, when, with which class.',
      'Name the lessons in which it will be tried.',
      'Put the next meeting, and your visit before it, in both diaries now.',
    ],
  },
} satisfies Record<string, GuidePart>;
