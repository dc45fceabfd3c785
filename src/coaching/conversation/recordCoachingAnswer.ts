/** Records one answer of the coaching form: the same conversation that the sidebar saves. */
import { stepNamed, wordsIn } from '../../playbook/label';
import type { Answer, Needs } from '../../ports';
import { coachingSessions, playbook } from '../../records';
import { decodeAnswer } from '../../records/record';
import { Refusal } from '../../records/refusal';
import { codeIn } from '../../school/people';
import { senderOf } from '../../school/sender';
import type { Conversation } from './payload';
import { type Recorded, recordByCoach } from './recordConversation';

export function recordCoachingAnswer(
  world: Needs<'clock' | 'settings' | 'tables'>,
  answer: Answer,
): Recorded {
  const coach = senderOf(world, answer);
  return recordByCoach(world, read(world, answer, coach.id), coach);
}

function read(world: Needs<'tables'>, answer: Answer, coach: string): Conversation {
  const { values } = answer;
  const teacher = codeIn(values['teacher'] ?? '');
  const fixed = { teacher: teacher && `(${teacher})`, coach: `(${coach})`, pair: 'form', id: answer.id };
  const reading = decodeAnswer(coachingSessions, { ...values, ...fixed });
  if (reading.problem !== undefined) throw new Refusal(reading.problem);
  const chosen = values['playbookStep'] ?? '';
  const step = chosen === '' ? undefined : stepNamed(world.tables.all(playbook), chosen);
  return {
    ...reading.value,
    playbookStep: step?.id ?? '',
    // Where the chosen step was reworded after the form was opened, the words that the two agreed on are recorded.
    wording: reading.value.wording || (step ? '' : wordsIn(chosen)),
  };
}
