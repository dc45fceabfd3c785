/** Works a formula out, from its tree: signs, references, calls. */
import type { AstExpression } from '@borgar/fx';
import { lastColumn } from '../cells/grid';
import { fx } from '../cells/libraries';
import type { Evaluator, Node, Surroundings } from './evaluator';
import { call } from './functions';
import { each, operations } from './operators';
import { beside, type Place, type Reference, resolve } from './references';
import {
  isGrid,
  NotCalculated,
  type Scalar,
  single,
  toNumber,
  UNREADABLE,
  VALUE,
  type Value,
} from './values';

class Evaluation implements Evaluator {
  constructor(
    readonly around: Surroundings,
    readonly at: Place,
    /** Whether signs and functions of single values work cell by cell on rectangles, as within SUMPRODUCT. */
    readonly byCell = false,
  ) {}

  cellByCell(): Evaluator {
    return new Evaluation(this.around, this.at, true);
  }

  value(node: Node): Value {
    if (!node) return null;
    switch (node.type) {
      case 'Literal':
        return node.value;
      case 'ErrorLiteral':
        return new Error(node.value);
      case 'ReferenceIdentifier':
        return this.read(this.reference(node) ?? UNREADABLE);
      case 'UnaryExpression':
        return this.#unary(node.operator, this.operand(node.arguments[0]));
      case 'BinaryExpression':
        return this.#binary(node.operator, node.arguments);
      case 'CallExpression':
        return call(node.callee.name.toUpperCase(), node.arguments, this);
      case 'ArrayExpression':
        return node.elements.map((row) => row.map((each) => single(this.value(each))));
      case 'LetExpression':
        throw new NotCalculated('LET');
      default:
        throw new NotCalculated('LAMBDA');
    }
  }

  operand(node: Node): Value {
    if (this.byCell) return this.value(node);
    const range = this.reference(node);
    if (!range || range instanceof Error) return single(range ?? this.value(node));
    const cell = beside(range, this.at);
    return cell ? this.around.cell(range.sheet, cell.row, cell.column) : VALUE;
  }

  reference(node: Node): Reference | Error | undefined {
    if (node?.type !== 'ReferenceIdentifier') return undefined;
    return resolve(node.value, this.around.book, this.at);
  }

  read(range: Reference | Error): Value {
    if (range instanceof Error) return range;
    const { sheet, row, column, rows, columns } = range;
    const { around } = this;
    if (rows === 1 && columns === 1) return around.cell(sheet, row, column);
    const key = `${sheet.id} ${row} ${column} ${rows} ${columns}`;
    const known = around.grids.get(key);
    if (known) return known;
    const tall = Math.max(1, Math.min(rows, sheet.rows.length - row + 1));
    const wide = columns > 26 ? Math.max(1, Math.min(columns, lastColumn(sheet) - column + 1)) : columns;
    const grid = Array.from({ length: tall }, (_, i) =>
      Array.from({ length: wide }, (__, j) => around.cell(sheet, row + i, column + j)),
    );
    if (!sheet.formulas) around.grids.set(key, grid);
    return grid;
  }

  #unary(sign: string, operand: Value): Value {
    if (sign === '+') return operand;
    if (sign !== '-' && sign !== '%') return UNREADABLE;
    return each([operand], ([scalar = null]) => {
      const value = toNumber(scalar, this.around.context);
      return value instanceof Error ? value : sign === '-' ? -value : value / 100;
    });
  }

  #binary(sign: string, nodes: AstExpression[]): Value {
    if (sign === ':') throw new NotCalculated('A range whose end is calculated');
    const operation = operations[sign];
    if (!operation) return UNREADABLE;
    return each(
      nodes.map((node) => this.operand(node)),
      ([left = null, right = null]) => operation(left, right, this.around.context),
    );
  }
}

const trees = new Map<string, AstExpression | Error>();

/** The formula's tree, or `#ERROR!`. `;` parts arguments as `,` does. */
export function parse(formula: string): AstExpression | Error {
  const known = trees.get(formula);
  if (known) return known;
  if (trees.size > 10_000) trees.clear();
  const tree = parsed(formula);
  trees.set(formula, tree);
  return tree;
}

function parsed(formula: string): AstExpression | Error {
  const reader = fx();
  try {
    const options = { allowTernary: true, negativeNumbers: false, withLocation: false };
    let braces = 0;
    const tokens = reader.tokenize(formula, options).map((token) => {
      if (token.value === '{') braces += 1;
      if (token.value === '}') braces -= 1;
      return token.value === ';' && braces === 0 ? { ...token, value: ',' } : token;
    });
    return reader.parse(tokens, { permitArrayRanges: true, permitArrayCalls: true, looseRefCalls: true });
  } catch {
    return UNREADABLE;
  }
}

/** What the cell at `at` shows for this formula. @throws NotCalculated for a result of several cells, too */
export function work(formula: string, around: Surroundings, at: Place): Scalar {
  const tree = parse(formula);
  if (tree instanceof Error) return tree;
  const value = new Evaluation(around, at)[tree.type === 'ReferenceIdentifier' ? 'operand' : 'value'](tree);
  if (!isGrid(value)) return value;
  if (value.length === 1 && value[0]?.length === 1) return single(value);
  throw new NotCalculated(
    tree.type === 'CallExpression' ? tree.callee.name.toUpperCase() : 'A formula that fills several cells',
  );
}
