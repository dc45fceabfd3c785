/** What cells make of what scripts write, and what they give back. */
import { type Fact, fact, type Given, refusal } from '../fact';

const cell = ({ sheet }: Given) => sheet.getRange('B2');

/** What a General cell holds after a write. */
const typed = (name: string, value: unknown, becomes: unknown): Fact =>
  fact('[live]', `typed in: ${name}`, (given) => cell(given).setValue(value).getValue(), becomes);

/** What a plain-text cell holds after a write. */
const kept = (value: string): Fact =>
  fact(
    '[live]',
    `the format @ keeps ${value}`,
    (given) => cell(given).setNumberFormat('@').setValue(value).getValue(),
    value,
  );

export const cells: Fact[] = [
  typed('a number stays one', 7, 7),
  typed('a boolean stays one', true, true),
  typed('007 loses its zeros', '007', 7),
  typed('TRUE is a boolean', 'TRUE', true),
  typed('50% is a half', '50%', 0.5),
  typed('1,234.5 is a number', '1,234.5', 1234.5),
  typed('£3.50 is a number', '£3.50', 3.5),
  typed('(5) is minus five', '(5)', -5),
  typed('a leading apostrophe keeps text', "'007", '007'),
  typed('2026-03-02 is a day', '2026-03-02', '2026-03-02T00:00:00.000Z'),
  typed('3/4/2026 is the third of April in Britain', '3/4/2026', '2026-04-02T23:00:00.000Z'),
  typed('a day and a time', '2/3/2026 9:30', '2026-03-02T09:30:00.000Z'),
  typed('no such day stays text', '31/02/2026', '31/02/2026'),
  typed('an ISO moment stays text', '2026-03-02T09:30:00', '2026-03-02T09:30:00'),
  typed('7B stays text', '7B', '7B'),
  ...['007', '=1+1', '2026-03-02', 'TRUE', "'quoted", '+44', '1/2'].map(kept),
  fact(
    '[live]',
    'null clears',
    (given) => [cell(given).setValue('x').setValue(null).getValue(), cell(given).isBlank()],
    ['', true],
  ),
  fact(
    '[docs]',
    'a leading = becomes a formula',
    (given) => cell(given).setValue('=SUM(1,2)').getFormula(),
    '=SUM(1,2)',
  ),
  fact('[ref]', 'setFormula is read back', (given) => cell(given).setFormula('=A1').getFormulas(), [['=A1']]),
  fact(
    '[live]',
    'a number shows plainly',
    (given) => cell(given).setValue(1234567).getDisplayValue(),
    '1234567',
  ),
  fact(
    '[ref]',
    'a format decides what shows',
    (given) => cell(given).setNumberFormat('0.00').setValue(3).getDisplayValues(),
    [['3.00']],
  ),
  fact(
    '[docs]',
    'setValues writes a rectangle and getValues reads it',
    ({ sheet }) =>
      sheet
        .getRange(1, 1, 2, 2)
        .setValues([
          ['a', 1],
          ['', true],
        ])
        .getValues(),
    [
      ['a', 1],
      ['', true],
    ],
  ),
  fact(
    '[ref]',
    'an empty sheet has A1 for its data',
    ({ sheet }) => sheet.getDataRange().getA1Notation(),
    'A1',
  ),
  fact(
    '[live]',
    'an empty sheet has no last row',
    ({ sheet }) => [sheet.getLastRow(), sheet.getLastColumn()],
    [0, 0],
  ),
  fact('[live]', 'an empty sheet reads as one empty cell', ({ sheet }) => sheet.getDataRange().getValues(), [
    [''],
  ]),
  fact(
    '[ref]',
    'appendRow goes below the last row with content, and types',
    ({ sheet }) => {
      sheet.getRange('C2').setValue('x');
      sheet.appendRow(['007', "'007"]);
      return sheet.getDataRange().getValues();
    },
    [
      ['', '', ''],
      ['', '', 'x'],
      [7, '007', ''],
    ],
  ),
  refusal(
    '[log]',
    'too few rows',
    ({ sheet }) => sheet.getRange(1, 1, 2, 1).setValues([[1]]),
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ),
  refusal(
    '[log]',
    'too many columns',
    ({ sheet }) => sheet.getRange(1, 1, 1, 1).setValues([[1, 2]]),
    'The number of columns in the data does not match the number of columns in the range. The data has 2 but the range has 1.',
  ),
  refusal(
    '[log]',
    'outside the sheet',
    ({ sheet }) => sheet.getRange(1001, 1).getValue(),
    'The coordinates of the range are outside the dimensions of the sheet.',
  ),
  refusal(
    '[log]',
    'row 0',
    ({ sheet }) => sheet.getRange(0, 1),
    'The starting row of the range is too small.',
  ),
  refusal(
    '[log]',
    'column 0',
    ({ sheet }) => sheet.getRange(1, 0),
    'The starting column of the range is too small.',
  ),
  refusal(
    '[log]',
    'no rows',
    ({ sheet }) => sheet.getRange(1, 1, 0),
    'The number of rows in the range must be at least 1.',
  ),
  refusal(
    '[log]',
    'too long a text',
    (given) => {
      cell(given).setValue('x'.repeat(50_001));
      SpreadsheetApp.flush();
    },
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ),
  refusal(
    '[log]',
    'a value that a rule refuses',
    (given) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['a', 'b'], true)
        .setAllowInvalid(false);
      cell(given).setDataValidation(rule.build()).setValue('c');
      SpreadsheetApp.flush();
    },
    'The data you entered in cell B2 violates the data validation rules set on this cell.',
  ),
  fact(
    '[ref]',
    'a text finder finds a whole cell in its own capitals, and else nothing',
    ({ sheet }) => {
      sheet.getRange('A1:A3').setValues([['abc'], ['AB'], ['ab']]);
      const find = (text: string) =>
        sheet.getRange('A1:A').createTextFinder(text).matchEntireCell(true).matchCase(true).findNext();
      return [find('ab')?.getRow(), find('b')];
    },
    [3, null],
  ),
  fact(
    '[ref]',
    'a text finder replaces whole cells by a pattern, and says at once how many',
    ({ sheet }) => {
      sheet.getRange('A1:A3').setValues([['a b\n{1}'], ['a c\n{2}'], ['x a b\n{3}']]);
      const finder = sheet.getRange('A1:A').createTextFinder('^a b\n[\\s\\S]*$').useRegularExpression(true);
      return [finder.matchCase(true).replaceAllWith(''), sheet.getRange('A1:A3').getValues().join()];
    },
    [1, ',a c\n{2},x a b\n{3}'],
  ),
];
