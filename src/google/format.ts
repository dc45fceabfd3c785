/** How the rows of a record look: number formats, lists to choose from, wrapping; and the colours of states. */
import type { Field } from '../records/field';
import { columnsOf, type RecordType } from '../records/record';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** One colour for each state, beside its word. */
const COLOURS: Record<string, string> = {
  Met: '#ceead6',
  Set: '#d2e3fc',
  Practising: '#feefc3',
  'Practise again': '#feefc3',
  'A shout-out': '#fef7e0',
  'Set aside': '#e8eaed',
  'Not seen': '#e8eaed',
  Left: '#e8eaed',
  Uncertain: '#fad2cf',
  Refused: '#fad2cf',
};

/** Formats rows before their first write: a text column must be '@' by then, or '=1+1' typed by a person would run. */
export function formatRows(
  sheet: Sheet,
  type: RecordType,
  at: Record<string, number>,
  first: number,
  count: number,
) {
  for (const [name, field] of columnsOf(type)) formatColumn(sheet, field, (at[name] ?? 0) + 1, first, count);
}

/** Formats the cells of one column, counted from 1. */
export function formatColumn(
  sheet: Sheet,
  field: Field<unknown>,
  column: number,
  first: number,
  count: number,
) {
  const cells = sheet.getRange(first, column, count, 1);
  cells
    .setNumberFormat(field.format)
    .setVerticalAlignment('top')
    .setWrap(field.kind === 'paragraph');
  const rule = ruleFor(field);
  if (rule) cells.setDataValidation(rule);
  if (isInternal(field)) cells.setFontColor('#9aa0a6');
}

const isInternal = (field: Field<unknown>) => field.kind === 'id' || field.kind === 'internal';

/** A list or a calendar to choose from. It warns and never refuses: a refused cell would fail a whole write [ref]. */
export function ruleFor(field: Field<unknown>) {
  const rule = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (field.choices) return rule.requireValueInList([...field.choices], true).build();
  if (field.kind === 'day') return rule.requireDate().build();
  return undefined;
}

/** Colours for the states that the record can have, from the heading down, so that inserted rows are included. */
export function colourStates(sheet: Sheet, type: RecordType, at: Record<string, number>, rows: number) {
  const rules = columnsOf(type).flatMap(([name, field]) =>
    (field.choices ?? [])
      .filter((value) => COLOURS[value])
      .map((value) =>
        SpreadsheetApp.newConditionalFormatRule()
          .whenTextEqualTo(value)
          .setBackground(COLOURS[value] as string)
          .setRanges([sheet.getRange(1, (at[name] ?? 0) + 1, rows, 1)])
          .build(),
      ),
  );
  if (rules.length > 0) sheet.setConditionalFormatRules(rules);
}
