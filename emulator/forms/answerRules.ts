/** What a question may ask of its answers. */
import type { Answer, AnswerRule } from '../model';

type Check = (answer: string, args: readonly (string | number)[]) => boolean;

const number =
  (holds: (value: number, a: number, b: number) => boolean): Check =>
  (answer, [a, b]) =>
    answer.trim() !== '' && Number.isFinite(Number(answer)) && holds(Number(answer), Number(a), Number(b));

const pattern = (args: readonly (string | number)[], whole: boolean): RegExp =>
  new RegExp(whole ? `^(?:${args[0]})$` : String(args[0]));

/** By the kinds that the builders name. [ref TextValidationBuilder, ParagraphTextValidationBuilder] */
const CHECKS: Record<string, Check> = {
  NUMBER: number(() => true),
  WHOLE_NUMBER: number((value) => Number.isInteger(value)),
  NUMBER_BETWEEN: number((value, a, b) => value >= a && value <= b),
  NUMBER_NOT_BETWEEN: number((value, a, b) => value < a || value > b),
  NUMBER_EQUAL_TO: number((value, a) => value === a),
  NUMBER_NOT_EQUAL_TO: number((value, a) => value !== a),
  NUMBER_GREATER_THAN: number((value, a) => value > a),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number((value, a) => value >= a),
  NUMBER_LESS_THAN: number((value, a) => value < a),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number((value, a) => value <= a),
  CONTAINS_PATTERN: (answer, args) => pattern(args, false).test(answer),
  NOT_CONTAINS_PATTERN: (answer, args) => !pattern(args, false).test(answer),
  MATCHES_PATTERN: (answer, args) => pattern(args, true).test(answer),
  NOT_MATCHES_PATTERN: (answer, args) => !pattern(args, true).test(answer),
  LENGTH_AT_MOST: (answer, [most]) => answer.length <= Number(most),
  LENGTH_AT_LEAST: (answer, [least]) => answer.length >= Number(least),
  EMAIL: (answer) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(answer),
  URL: (answer) => /^(https?:\/\/)?[\w-]+(\.[\w-]+)+(\/\S*)?$/i.test(answer),
};

/** How many boxes may be ticked. [ref CheckboxValidationBuilder] */
const SELECTIONS: Record<string, (ticked: number, wanted: number) => boolean> = {
  SELECT_AT_LEAST: (ticked, wanted) => ticked >= wanted,
  SELECT_AT_MOST: (ticked, wanted) => ticked <= wanted,
  SELECT_EXACTLY: (ticked, wanted) => ticked === wanted,
};

export function allows({ type, args }: AnswerRule, answer: Answer): boolean {
  if (typeof answer === 'string') return CHECKS[type]?.(answer, args) ?? true;
  const chosen = answer.flat().filter(Boolean);
  if (type === 'ONE_PER_COLUMN') return new Set(chosen).size === chosen.length;
  return SELECTIONS[type]?.(chosen.length, Number(args[0])) ?? true;
}
