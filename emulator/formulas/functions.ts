/** The functions of formulas: Google's own ways here, all else by the library. */
import { aggregates } from './aggregates';
import type { Evaluator, Node } from './evaluator';
import { notCalculated, ofDates, ofNumbers, ofTexts } from './functionNames';
import { lazyFunctions } from './lazyFunctions';
import { fromLibrary } from './library';
import { each } from './operators';
import { scalars } from './scalars';
import { flat, type Grid, isGrid, NAME, NotCalculated, toText, VALUE, type Value } from './values';

/** Functions of whole ranges that the library lacks, or knows another way. */
const ranges: Record<string, (args: Value[], locale: string) => Value> = {
  COUNTA: (args) => args.flatMap(flat).filter((value) => value !== null).length,
  JOIN: ([by = null, ...parts], locale) =>
    parts
      .flatMap(flat)
      .map((part) => toText(part, locale))
      .join(toText(flat(by)[0] ?? null, locale)),
  UNIQUE: ([grid = null], locale) => {
    const rows = isGrid(grid) ? grid : [[grid]];
    return [
      ...new Map(rows.map((row) => [row.map((cell) => toText(cell, locale)).join('\n'), row])).values(),
    ];
  },
  TRANSPOSE: ([grid = null]) => {
    const rows: Grid = isGrid(grid) ? grid : [[grid]];
    return (rows[0] ?? []).map((_, j) => rows.map((row) => row[j] ?? null));
  },
  XLOOKUP: ([wanted = null, keys = null, results = null, missing = new Error('#N/A')], locale) => {
    const sought = toText(flat(wanted)[0] ?? null, locale).toLowerCase();
    const at = flat(keys).findIndex((key) => toText(key, locale).toLowerCase() === sought);
    return at < 0 ? missing : (flat(results)[at] ?? VALUE);
  },
};

/** @throws NotCalculated for a function that Google has and this Workspace lacks */
export function call(name: string, nodes: Node[], evaluator: Evaluator): Value {
  const lazy = lazyFunctions[name];
  if (lazy) return lazy(nodes, evaluator);
  const { context } = evaluator.around;
  const scalar = scalars[name];
  if (scalar || ofNumbers.has(name) || ofTexts.has(name) || ofDates.has(name)) {
    const args = nodes.map((node) => evaluator.operand(node));
    return each(args, (values) => {
      const result = scalar ? scalar(values, context) : fromLibrary(name, values, context);
      return result !== undefined && !isGrid(result) ? result : NAME;
    });
  }
  if (notCalculated.has(name)) throw new NotCalculated(name);
  const args = nodes.map((node) => evaluator.value(node));
  const aggregate = aggregates[name];
  if (aggregate) return aggregate(args, context);
  return ranges[name]?.(args, context.locale) ?? fromLibrary(name, args, context) ?? NAME;
}
