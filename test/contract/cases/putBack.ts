/** What a repair needs: lines put in, hidden and taken out, and a range cleared of all but its words. */
import { type Fact, fact, type Given } from '../fact';

const letters = ({ sheet }: Given) =>
  sheet.getRange('A1:C3').setValues([
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
    ['g', 'h', 'i'],
  ]);

export const putBack: Fact[] = [
  fact(
    '[ref]',
    'a column goes in before another, and out again',
    (given) => {
      letters(given);
      given.sheet.insertColumnBefore(2);
      const wider = given.sheet.getRange('A1:D1').getValues();
      given.sheet.deleteColumn(2);
      return [wider, given.sheet.getRange('A1:C1').getValues()];
    },
    [[['a', '', 'b', 'c']], [['a', 'b', 'c']]],
  ),
  fact(
    '[ref]',
    'a row goes in after another',
    (given) => {
      letters(given);
      given.sheet.insertRowAfter(1);
      return given.sheet.getRange('A1:A3').getValues();
    },
    [['a'], [''], ['d']],
  ),
  fact(
    '[ref]',
    'rows are hidden by hand and shown again',
    ({ sheet }) => {
      sheet.hideRows(2, 2);
      const hidden = [1, 2, 3, 4].map((row) => sheet.isRowHiddenByUser(row));
      sheet.showRows(3);
      return [hidden, [2, 3].map((row) => sheet.isRowHiddenByUser(row))];
    },
    [
      [false, true, true, false],
      [true, false],
    ],
  ),
  fact(
    '[ref]',
    'a range cleared of its looks, its list and its note keeps its words',
    ({ sheet }) => {
      const list = SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).build();
      const cell = sheet
        .getRange('A1')
        .setNumberFormat('@')
        .setValue('x')
        .setNote('n')
        .setDataValidation(list);
      const before = [cell.getNumberFormat(), cell.getNote(), cell.getDataValidation() !== null];
      cell.clearFormat().clearDataValidations().clearNote();
      return [before, cell.getValue(), cell.getNote(), cell.getDataValidation()];
    },
    [['@', 'n', true], 'x', '', null],
  ),
];
