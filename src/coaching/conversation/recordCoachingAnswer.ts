/** Records one answer of the coaching form: the same conversation that the sidebar saves. */
import { stepNamed, wordsIn } from '../../playbook/label';
import type { Answer, Needs } from '../../ports';
import { actionSteps, coachingSessions, playbook, programmes } from '../../records';
import { decodeAnswer } from '../../records/record';
import { Refusal } from '../../records/refusal';
import { sayDay } from '../../school/days';
import { codeIn } from '../../school/people';
import { senderOf } from '../../school/sender';
import { openStepOf } from '../steps/rules';
import type { Conversation } from './payload';
import { type Recorded, recordByCoach } from './recordConversation';

export function recordCoachingAnswer(
  world: Needs<'clock' | 'settings' | 'tables'>,
  answer: Answer,
): Recorded {
  const coach = senderOf(world, answer);
  const said = read(world, answer, coach.id);
  const checkedStep = said.outcome === '' ? undefined : stepMeant(world, said.teacher, answer);
  const programme = programmeNamed(world, answer);
  return recordByCoach(world, { ...said, checkedStep }, { coach, at: answer.at, programme });
}

/**
 * The open step that an answer names: a link fills it in, and may be answered twice, or with another teacher chosen.
 * @throws Refusal where the step of those words is not the teacher's open one
 */
function stepMeant({ tables }: Needs<'tables'>, teacher: string, { values }: Answer): string | undefined {
  const words = values['openStep'] ?? '';
  const open = openStepOf(tables.all(actionSteps), teacher);
  if (words.trim() === '' || !open) return undefined;
  if (inOneLine(words) === inOneLine(open.wording)) return open.id;
  throw new Refusal(
    `Your answer says how this action step is going: “${words.trim()}”. The open one is another: “${open.wording}”, set on ${sayDay(open.setOn)}. Please say how that one is going, and send it again.`,
  );
}

/** A form's box of one line, or a person's hand, may change the spaces between words. */
const inOneLine = (words: string): string => words.replace(/\s+/g, ' ').trim().toLowerCase();

/** The form asks for the programme only while some couple meets in two. */
const programmeNamed = ({ tables }: Needs<'tables'>, { values }: Answer): string | undefined =>
  values['programme']
    ? tables.all(programmes).find(({ name }) => name === values['programme'])?.id
    : undefined;

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
    pair: undefined,
    playbookStep: step?.id ?? '',
    // Where the chosen step was reworded after the form was opened, the words that the two agreed on are recorded.
    wording: reading.value.wording || (step ? '' : wordsIn(chosen, world.tables.all(playbook))),
  };
}
