/** What answers to a quiz earn. */
import type { Answer, FormState, Grade, ItemState, ResponseState } from '../model';
import { questions } from './answers';

/** Questions that can earn something. [ref FormResponse.getGradableItemResponses] */
export const gradable = (form: FormState): ItemState[] =>
  questions(form).filter(({ points = 0 }) => points > 0);

/** By item id, for the questions that Google marks by itself: those with choices of which some are right. [ref] */
export function marked(form: FormState, answers: Record<number, Answer>): Record<number, Grade> {
  if (!form.quiz) return {};
  return Object.fromEntries(gradable(form).flatMap((item) => mark(item, answers[item.id] ?? '')));
}

function mark(item: ItemState, answer: Answer): [number, Grade][] {
  const right = (item.choices ?? []).filter(({ isCorrect }) => isCorrect).map(({ value }) => value);
  if (right.length === 0) return [];
  const chosen = [answer].flat().map(String);
  const isRight =
    item.type === 'CHECKBOX'
      ? chosen.length === right.length && right.every((each) => chosen.includes(each))
      : right.includes(chosen[0] ?? '');
  const feedback = item.feedback?.[isRight ? 'CORRECT' : 'INCORRECT'];
  return [[item.id, { score: isRight ? (item.points ?? 0) : 0, ...(feedback && { feedback }) }]];
}

/** The cell of the column “Score”, which reads `8 / 10`. [mem] */
export function scoreCell(
  form: FormState,
  { grades = {} }: ResponseState,
): { value: number; numberFormat: string } {
  const sum = (numbers: number[]): number => numbers.reduce((total, each) => total + each, 0);
  const most = sum(gradable(form).map(({ points = 0 }) => points));
  return {
    value: sum(Object.values(grades).map(({ score = 0 }) => score)),
    numberFormat: `0" / ${most}"`,
  };
}
