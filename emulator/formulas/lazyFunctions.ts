/** Functions that look at their arguments themselves: they choose among them, or ask where cells are. */
import type { Evaluator, Node } from './evaluator';
import { fromLibrary } from './library';
import { each, operations } from './operators';
import { type Reference, resolve } from './references';
import {
  flat,
  isGrid,
  Moment,
  NA,
  REF,
  type Scalar,
  single,
  toBoolean,
  toNumber,
  toText,
  VALUE,
  type Value,
} from './values';

type LazyFunction = (nodes: Node[], evaluator: Evaluator) => Value;

const iff: LazyFunction = ([test, yes, no], evaluator) => {
  const asked = evaluator.operand(test);
  if (isGrid(asked)) {
    const [held, not] = [evaluator.value(yes), no === undefined ? false : evaluator.value(no)];
    return each([asked, held, not], ([one = null, a = null, b = null]) => {
      const holds = toBoolean(one);
      return holds instanceof Error ? holds : holds ? a : b;
    });
  }
  const holds = toBoolean(asked);
  if (holds instanceof Error) return holds;
  return holds ? evaluator.value(yes) : no === undefined ? false : evaluator.value(no);
};

const caught =
  (which: (error: Error) => boolean): LazyFunction =>
  ([node, instead], evaluator) =>
    each([evaluator.value(node)], ([value = null]) =>
      value instanceof Error && which(value) ? single(evaluator.value(instead)) : value,
    );

const ifs: LazyFunction = (nodes, evaluator) => {
  for (let i = 0; i + 1 < nodes.length; i += 2) {
    const holds = toBoolean(single(evaluator.operand(nodes[i])));
    if (holds instanceof Error) return holds;
    if (holds) return evaluator.value(nodes[i + 1]);
  }
  return NA;
};

const choose: LazyFunction = ([which, ...choices], evaluator) => {
  const number = toNumber(single(evaluator.operand(which)), evaluator.around.context);
  if (number instanceof Error) return number;
  const chosen = choices[Math.floor(number) - 1];
  return chosen === undefined ? VALUE : evaluator.value(chosen);
};

const switched: LazyFunction = ([subject, ...cases], evaluator) => {
  const value = single(evaluator.operand(subject));
  if (value instanceof Error) return value;
  const equal = (other: Scalar) => operations['=']?.(value, other, evaluator.around.context) === true;
  for (let i = 0; i + 1 < cases.length; i += 2)
    if (equal(single(evaluator.operand(cases[i])))) return evaluator.value(cases[i + 1]);
  return cases.length % 2 === 1 ? evaluator.value(cases[cases.length - 1]) : NA;
};

/** What a function says of a range, or of the formula's own cell. */
const of =
  (say: (range: Reference) => number): LazyFunction =>
  ([node], evaluator) => {
    const { sheet, row, column } = evaluator.at;
    const range = node ? evaluator.reference(node) : { sheet, row, column, rows: 1, columns: 1 };
    return range instanceof Error ? range : range ? say(range) : VALUE;
  };

const indirect: LazyFunction = ([node], evaluator) => {
  const text = toText(single(evaluator.operand(node)), evaluator.around.context.locale);
  const { sheet, row, column } = evaluator.at;
  const range = resolve(text, evaluator.around.book, { sheet, row, column });
  return range instanceof Error ? REF : evaluator.read(range);
};

const offset: LazyFunction = ([node, ...steps], evaluator) => {
  const range = evaluator.reference(node);
  if (!range || range instanceof Error) return range ?? VALUE;
  const numbers = steps.map((step) => toNumber(single(evaluator.operand(step)), evaluator.around.context));
  const wrong = numbers.find((each) => each instanceof Error);
  if (wrong instanceof Error) return wrong;
  const [down = 0, right = 0, rows = range.rows, columns = range.columns] = numbers as number[];
  const moved = { ...range, row: range.row + down, column: range.column + right, rows, columns };
  const { sheet } = range;
  const there = moved.row >= 1 && moved.column >= 1 && moved.row + rows - 1 <= sheet.maxRows;
  return there && moved.column + columns - 1 <= sheet.maxColumns ? evaluator.read(moved) : REF;
};

const countBlank: LazyFunction = ([node], evaluator) => {
  const range = evaluator.reference(node);
  if (!range || range instanceof Error) return range ?? VALUE;
  const filled = flat(evaluator.read(range)).filter((value) => value !== null && value !== '');
  return range.rows * range.columns - filled.length;
};

export const lazyFunctions: Record<string, LazyFunction> = {
  IF: iff,
  IFS: ifs,
  IFERROR: caught(() => true),
  IFNA: caught((error) => error.message === NA.message),
  SWITCH: switched,
  CHOOSE: choose,
  ROW: of(({ row }) => row),
  COLUMN: of(({ column }) => column),
  ROWS: of(({ rows }) => rows),
  COLUMNS: of(({ columns }) => columns),
  COUNTBLANK: countBlank,
  INDIRECT: indirect,
  OFFSET: offset,
  TODAY: (_, { around }) => new Moment(Math.floor(around.now)),
  NOW: (_, { around }) => new Moment(around.now),
  ARRAYFORMULA: ([node], evaluator) => evaluator.cellByCell().value(node),
  SUMPRODUCT: (nodes, evaluator) => {
    const args = nodes.map((node) => evaluator.cellByCell().value(node));
    const error = args.flatMap(flat).find((value) => value instanceof Error);
    const numbers = args.map((arg) =>
      each([arg], ([value = null]) => (typeof value === 'number' ? value : 0)),
    );
    return (
      error ??
      fromLibrary(
        'SUMPRODUCT',
        numbers.map((arg) => (isGrid(arg) ? arg : [[arg]])),
        evaluator.around.context,
      ) ??
      VALUE
    );
  },
};
