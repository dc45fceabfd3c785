/** Tabs, their rows and columns, and the ways of naming a range. */
import { type Fact, fact, type Given, refusal } from '../fact';

const lettered = ({ sheet }: Given) => sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
const column = ({ sheet }: Given) => sheet.getRange('A1:A5').getValues().join('');

export const tabs: Fact[] = [
  fact(
    '[docs]',
    'a new tab is 1,000 by 26',
    ({ sheet }) => [sheet.getMaxRows(), sheet.getMaxColumns()],
    [1000, 26],
  ),
  fact(
    '[ref]',
    'insertSheet puts the tab at its place, counted from 0, and shows it',
    ({ book }) => {
      const made = book.insertSheet('Made', 0);
      return [
        book.getSheets()[0]?.getName(),
        book.getActiveSheet().getSheetId() === made.getSheetId(),
        made.getIndex(),
      ];
    },
    ['Made', true, 1],
  ),
  fact(
    '[ref]',
    'setActiveSheet shows another',
    ({ book, sheet }) => {
      book.insertSheet('Other');
      return book.setActiveSheet(sheet).getName() === book.getActiveSheet().getName();
    },
    true,
  ),
  fact('[ref]', 'no such tab is null', ({ book }) => book.getSheetByName('Nobody’s'), null),
  fact(
    '[ref]',
    'a tab is found by its name, and renamed',
    ({ book, sheet }) =>
      book.getSheetByName(sheet.setName('Another').getName())?.getSheetId() === sheet.getSheetId(),
    true,
  ),
  fact('[ref]', 'a tab without a form has no form’s address', ({ sheet }) => sheet.getFormUrl(), null),
  refusal(
    '[log]',
    'a name that is taken',
    ({ book, sheet }) => book.insertSheet(sheet.getName()),
    'A sheet with the name "',
  ),
  refusal(
    '[log]',
    'the last tab stays',
    () => {
      const book = SpreadsheetApp.create('Stepwise contract (may be deleted)');
      book.deleteSheet(book.getSheets()[0] as GoogleAppsScript.Spreadsheet.Sheet);
    },
    "You can't remove all the sheets in a document.",
  ),
  fact(
    '[ref]',
    'deleteSheet takes a tab away',
    ({ book }) => {
      book.deleteSheet(book.insertSheet('Gone'));
      return book.getSheetByName('Gone');
    },
    null,
  ),
  fact(
    '[ref]',
    'insertRowsAfter moves what is below, and the sheet grows',
    (given) => {
      lettered(given);
      given.sheet.insertRowsAfter(2, 1);
      return [column(given), given.sheet.getMaxRows()];
    },
    ['ab,,c,d'.replace(/,/g, ''), 1001],
  ),
  fact(
    '[mem]',
    'inserted rows have no format of their own',
    ({ sheet }) => {
      sheet.getRange('A3').setNumberFormat('@').setNote('n');
      sheet.insertRowsAfter(2, 1);
      return [sheet.getRange('A3').getNote(), sheet.getRange('A4').getNote()];
    },
    ['', 'n'],
  ),
  fact(
    '[ref]',
    'deleteRows brings up what is below',
    (given) => {
      lettered(given);
      given.sheet.deleteRows(2, 2);
      return [column(given), given.sheet.getMaxRows()];
    },
    ['ad', 998],
  ),
  fact(
    '[ref]',
    'insertColumnAfter moves what is right of it',
    ({ sheet }) => {
      sheet.getRange('A1:B1').setValues([['a', 'b']]);
      sheet.insertColumnAfter(1);
      return [sheet.getRange('A1:C1').getValues(), sheet.getMaxColumns()];
    },
    [[['a', '', 'b']], 27],
  ),
  refusal(
    '[log]',
    'ten million cells',
    ({ sheet }) => sheet.insertRowsAfter(1000, 400_000),
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ),
  refusal(
    '[mem]',
    'more than 18,278 columns',
    ({ sheet }) => {
      sheet.deleteRows(2, 999);
      sheet.insertColumnsAfter(26, 18_253);
    },
    'Those rows or columns are out of bounds.',
  ),
  fact(
    '[ref]',
    'rows are frozen',
    ({ sheet }) => {
      sheet.setFrozenRows(2);
      sheet.setFrozenColumns(1);
      return [sheet.getFrozenRows(), sheet.getFrozenColumns()];
    },
    [2, 1],
  ),
  fact(
    '[ref]',
    'a tab is hidden and shown',
    ({ sheet, book }) => {
      const hidden = sheet.hideSheet().isSheetHidden();
      return [hidden, book.getSheetByName(sheet.getName())?.showSheet().isSheetHidden()];
    },
    [true, false],
  ),
  fact(
    '[ref]',
    'a tab has a colour and a column a width',
    ({ sheet }) => [
      sheet.setTabColor('#ff0000').getTabColor(),
      sheet.setColumnWidth(2, 180).getColumnWidth(2),
    ],
    ['#ff0000', 180],
  ),
  fact(
    '[ref]',
    'clear takes contents and formats away, and leaves notes',
    ({ sheet }) => {
      sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNote('n');
      sheet.clear();
      const cell = sheet.getRange('A1');
      return [cell.getValue(), cell.getBackground(), cell.getNote()];
    },
    ['', '#ffffff', 'n'],
  ),
  fact(
    '[ref]',
    'A1 notation with open ends reaches the edge',
    ({ sheet }) => ['A2:B', 'B:C', '2:3', 'C3:A1'].map((a1) => sheet.getRange(a1).getNumRows()),
    [999, 1000, 2, 3],
  ),
  fact(
    '[ref]',
    'a quoted tab in A1 notation',
    ({ book }) => {
      book.insertSheet("Head's list");
      return book.getRange("'Head''s list'!B2").getSheet().getName();
    },
    "Head's list",
  ),
  refusal(
    '[log]',
    'a tab in A1 notation that isn’t there',
    ({ book }) => book.getRange('Nobody!A1'),
    'Range not found',
  ),
  fact(
    '[ref]',
    'offset and getCell count from the range',
    ({ sheet }) => {
      const range = sheet.getRange('B2:C3');
      return [range.offset(1, 1).getA1Notation(), range.getCell(1, 2).getA1Notation(), range.getLastRow()];
    },
    ['C3:D4', 'C2', 3],
  ),
  fact(
    '[docs]',
    'the zone of the file turns a day into a moment',
    ({ book, sheet }) => {
      const cell = sheet.getRange('A1').setValue('2026-07-01');
      book.setSpreadsheetTimeZone('America/New_York');
      const there = cell.getValue();
      book.setSpreadsheetTimeZone('Europe/London');
      return [there, cell.getValue(), book.getSpreadsheetTimeZone()];
    },
    ['2026-07-01T04:00:00.000Z', '2026-06-30T23:00:00.000Z', 'Europe/London'],
  ),
  refusal(
    '[mem]',
    'a zone that nobody knows',
    ({ book }) => book.setSpreadsheetTimeZone('Mars/North'),
    'Invalid argument: Mars/North',
  ),
  fact(
    '[ref]',
    'a file has an id that opens it',
    ({ book }) => SpreadsheetApp.openById(book.getId()).getName() === book.getName(),
    true,
  ),
];
