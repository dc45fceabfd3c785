/** What a cell makes of what scripts write, and what it gives back. */
import fc from 'fast-check';
import { createWorkspace } from '../../emulator';
import { script } from './support';

const local = (year: number, month: number, day: number, hour = 0, minute = 0): Date =>
  new Date(Date.UTC(year, month - 1, day, hour, minute));

const written = (value: unknown, setting: { locale?: string; format?: string } = {}): unknown => {
  const ws = createWorkspace({ now: '2026-01-12T08:00:00' });
  const book = ws.spreadsheet;
  if (setting.locale) book.setSpreadsheetLocale(setting.locale);
  const cell = book.getRange('Sheet1!B2');
  if (setting.format) cell.setNumberFormat(setting.format);
  cell.setValue(value);
  return cell.getValue();
};

test.each<[string, unknown, unknown]>([
  ['a number', 7, 7],
  ['a boolean', true, true],
  ['a word', 'Okoro', 'Okoro'],
  ['null clears', null, ''],
  ['undefined clears', undefined, ''],
  ['leading zeros go', '007', 7],
  ['a thousand', '1,234.5', 1234.5],
  ['a share', '50%', 0.5],
  ['pounds', '£3.50', 3.5],
  ['a power', '1e5', 100000],
  ['a plus sign', '+441632960001', 441632960001],
  ['brackets are a minus', '(5)', -5],
  ['true', 'TRUE', true],
  ['False', 'False', false],
  ['an apostrophe keeps text', "'007", '007'],
  ['an ISO day', '2026-03-02', local(2026, 3, 2)],
  ['the day comes first', '3/4/2026', local(2026, 4, 3, -1)],
  ['two digits of a year', '02/03/26', local(2026, 3, 2)],
  ['no year', '2/3', local(2026, 3, 2)],
  ['a period such as 1-2', '1-2', local(2026, 2, 1)],
  ['a month by name', '2 March 2026', local(2026, 3, 2)],
  ['a month alone', 'Mar 2026', local(2026, 3, 1)],
  ['a day and a time', '2/3/2026 9:30', local(2026, 3, 2, 9, 30)],
  ['afternoon', '2026-03-02 4:05 pm', local(2026, 3, 2, 16, 5)],
  ['no such day', '31/02/2026', '31/02/2026'],
  ['a moment in ISO form stays text', '2026-03-02T09:30:00', '2026-03-02T09:30:00'],
  ['a class', '7B', '7B'],
  ['words with a number', 'Year 7', 'Year 7'],
  ['an equals sign alone', '=', '='],
  ['a formula is calculated', '=SUM(1,2)', 3],
  ['a plus sign before a name is a formula too', '+SUM(1,2)', 3],
  ['an object is Java to a cell', { a: 1 }, '{a=1}'],
])('typed entry: %s', (_, value, expected) => {
  expect(written(value)).toEqual(expected);
});

test('the month comes first in the United States', () => {
  expect(written('3/4/2026', { locale: 'en_US' })).toEqual(local(2026, 3, 4));
});

test('a formula keeps its text', () => {
  const { spreadsheet } = createWorkspace();
  const cell = spreadsheet.getRange('A1').setValue('=SUM(B1:B3)');
  expect(cell.getFormula()).toBe('=SUM(B1:B3)');
  cell.setValue('done');
  expect(cell.getFormula()).toBe('');
});

test('plain text keeps every text exactly', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), (text) => {
      expect(written(text, { format: '@' })).toBe(text);
    }),
    { numRuns: 50 },
  );
  for (const text of ['007', '=IMPORTXML("x")', '2026-03-02', 'TRUE', "'quoted", '+44', '1/2']) {
    expect(written(text, { format: '@' })).toBe(text);
  }
});

test('appendRow types too', () => {
  const sheet = createWorkspace().spreadsheet.getActiveSheet();
  sheet.appendRow(['007', 'TRUE', "'007"]);
  sheet.appendRow(['next']);
  expect(sheet.getDataRange().getValues()).toEqual([
    [7, true, '007'],
    ['next', '', ''],
  ]);
});

test('a date is a wall clock in the cell: the spreadsheet zone makes it a moment', () => {
  const { spreadsheet } = createWorkspace({ timeZone: 'Europe/London' });
  const cell = spreadsheet.getRange('A1').setValue(new Date('2026-07-01T09:00:00Z'));
  expect(cell.getDisplayValue()).toBe('01/07/2026 10:00:00');
  spreadsheet.setSpreadsheetTimeZone('America/New_York');
  expect(cell.getValue()).toEqual(new Date('2026-07-01T14:00:00Z'));
});

test.each([
  ['yyyy-mm-dd', '2026-03-02', '2026-03-02'],
  ['ddd d mmm yyyy', '2026-03-02', 'Mon 2 Mar 2026'],
  ['dd/mm/yyyy hh:mm', '2026-03-02 9:05', '02/03/2026 09:05'],
  ['0', 3.6, '4'],
  ['0.00', 3, '3.00'],
  ['0%', 0.756, '76%'],
  ['#,##0', 1234567, '1,234,567'],
  ['0" tries"', 3, '3 tries'],
])('the format %s shows %p as %s', (format, value, expected) => {
  const cell = createWorkspace().spreadsheet.getRange('A1').setNumberFormat(format).setValue(value);
  expect(cell.getDisplayValue()).toBe(expected);
});

test('an empty sheet has one empty cell of data', () => {
  const sheet = createWorkspace().spreadsheet.getActiveSheet();
  expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([
    0,
    0,
    'A1',
  ]);
  expect(sheet.getDataRange().getValues()).toEqual([['']]);
  sheet.getRange('B9').setNumberFormat('@');
  expect(sheet.getLastRow()).toBe(0);
  sheet.getRange('C4').setValue('x');
  expect(sheet.getDataRange().getA1Notation()).toBe('A1:C4');
});

const WIDE = 'const s = SpreadsheetApp.getActiveSheet();';

test.each([
  [
    's.getRange(1,1,2,2).setValues([[1,2]])',
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
  ],
  [
    's.getRange(1,1,1,2).setValues([[1,2,3]])',
    'The number of columns in the data does not match the number of columns in the range. The data has 3 but the range has 2.',
  ],
  ['s.getRange(1001,1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
  ['s.getRange(0,1)', 'The starting row of the range is too small.'],
  ['s.getRange(1,0)', 'The starting column of the range is too small.'],
  ['s.getRange(1,1,0)', 'The number of rows in the range must be at least 1.'],
  ["s.getRange('nonsense!')", 'Range not found'],
  [
    "SpreadsheetApp.getActive().insertSheet('sheet1')",
    'A sheet with the name "sheet1" already exists. Please enter another name.',
  ],
  ['SpreadsheetApp.getActive().deleteSheet(s)', "You can't remove all the sheets in a document."],
  [
    's.insertRowsAfter(1000, 400000)',
    'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  ],
  [
    "s.getRange('A1').setValue('x'.repeat(50001))",
    'Your input contains more than the maximum of 50000 characters in a single cell.',
  ],
  ['s.setFoo()', 'Sheet.setFoo is not emulated'],
  ['s.getRange(1,1).getFoo()', 'Range.getFoo is not emulated'],
  [
    "SpreadsheetApp.openById('nope')",
    "Document nope is missing (perhaps it was deleted, or you don't have access?)",
  ],
])('%s fails in Google’s words', (code, message) => {
  expect(() => script(`${WIDE} ${code}`)).toThrow(message);
});

test('an error of a service is the script’s own Error, named Exception', () => {
  const body = `try { SpreadsheetApp.getActiveSheet().getRange(0, 1) } catch (e) { return [e instanceof Error, e.name, String(e)] }`;
  expect(script(body)).toEqual([true, 'Exception', 'Exception: The starting row of the range is too small.']);
});

test('services survive being looked at', () => {
  const { spreadsheet } = createWorkspace();
  expect(String(spreadsheet)).toBe('Spreadsheet');
  expect(JSON.stringify({ spreadsheet })).toBe('{"spreadsheet":{}}');
  expect(`${spreadsheet.getRange('A1')}`).toBe('Range');
  expect('getRange' in spreadsheet && !('setFoo' in spreadsheet)).toBe(true);
  return expect(Promise.resolve(spreadsheet)).resolves.toBe(spreadsheet);
});
