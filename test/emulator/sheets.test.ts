/** Tabs: ranges by name, lines that move, rules, protections, finding and sorting. */
import fc from 'fast-check';
import { createWorkspace } from '../../emulator';
import { columnLetters, columnNumber, fromA1, toA1 } from '../../emulator/cells/a1';
import { loaded, script } from './support';

const fresh = () => {
  const ws = createWorkspace({ owner: 'lead@northfield.example' });
  return { ws, book: ws.spreadsheet, sheet: ws.spreadsheet.getActiveSheet(), app: ws.globals.SpreadsheetApp };
};

test('columns are letters and back', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 18_278 }), (n) => columnNumber(columnLetters(n)) === n));
});

test.each([
  ['A1', 'A1'],
  ['B2:C9', 'B2:C9'],
  ['C9:B2', 'B2:C9'],
  ['A:C', 'A1:C50'],
  ['A2:T', 'A2:T50'],
  ['2:3', 'A2:Z3'],
  ['$A$1:$B$2', 'A1:B2'],
])('%s is %s', (a1, whole) => {
  expect(toA1(fromA1(a1, { maxRows: 50, maxColumns: 26 }))).toBe(whole);
});

test('a tab is named in a range, quoted where it must be', () => {
  const { book } = fresh();
  book.insertSheet("Head's list").getRange('A1').setValue('x');
  expect(book.getRange("'Head''s list'!A1").getValue()).toBe('x');
  expect(() => book.getRange('Nobody!A1')).toThrow('Range not found');
});

test('inserted rows are bare; what stood below moves with all that belongs to it', () => {
  const { sheet, app } = fresh();
  sheet.getRange('A2:B3').setValues([
    ['a', 1],
    ['b', 2],
  ]);
  sheet.getRange('A3').setNote('kept').setBackground('#ffeeee');
  const rule = app
    .newConditionalFormatRule()
    .whenTextEqualTo('a')
    .setBackground('#fff')
    .setRanges([sheet.getRange('A2:A3')]);
  sheet.setConditionalFormatRules([rule.build()]);
  sheet.insertRowsAfter(2, 2);
  expect(sheet.getRange('A2:A5').getValues().flat()).toEqual(['a', '', '', 'b']);
  expect([sheet.getRange('A5').getNote(), sheet.getRange('A3').getNote()]).toEqual(['kept', '']);
  expect(sheet.getRange('A3').getBackground()).toBe('#ffffff');
  expect(sheet.getConditionalFormatRules()[0]?.getRanges()[0]?.getA1Notation()).toBe('A2:A5');
  expect(sheet.getMaxRows()).toBe(1002);
  sheet.deleteRows(2, 3);
  expect(sheet.getRange('A2').getValue()).toBe('b');
  expect(sheet.getConditionalFormatRules()[0]?.getRanges()[0]?.getA1Notation()).toBe('A2');
});

test('deleting the lines that were inserted leaves everything as it was', () => {
  const line = fc.integer({ min: 1, max: 8 });
  fc.assert(
    fc.property(line, line, fc.boolean(), (at, count, byRow) => {
      const { ws, book, sheet } = fresh();
      sheet
        .getRange('B2:D6')
        .setBackground('#eeeeee')
        .setValues(Array.from({ length: 5 }, (_, i) => [i, 'x', true]));
      sheet.getRange('B2:C3').merge().protect();
      sheet.setColumnWidth(4, 60).hideRows(5);
      const before = [
        JSON.stringify(sheet.getDataRange().getValues()),
        JSON.stringify({ ...ws.state.spreadsheets[0]?.sheets[0], rows: 0 }),
      ];
      if (byRow) sheet.insertRowsBefore(at, count).deleteRows(at, count);
      else sheet.insertColumnsBefore(at, count).deleteColumns(at, count);
      const after = [
        JSON.stringify(sheet.getDataRange().getValues()),
        JSON.stringify({ ...ws.state.spreadsheets[0]?.sheets[0], rows: 0 }),
      ];
      expect(after).toEqual(before);
      expect(book.getSheets()).toHaveLength(1);
    }),
    { numRuns: 60 },
  );
});

test('columns move their widths and hiding', () => {
  const { sheet } = fresh();
  sheet.setColumnWidth(2, 250).hideColumns(3);
  sheet.insertColumnsBefore(2, 1);
  expect([sheet.getColumnWidth(2), sheet.getColumnWidth(3)]).toEqual([100, 250]);
  expect(sheet.isColumnHiddenByUser(4)).toBe(true);
  sheet.deleteColumn(2);
  expect(sheet.getColumnWidth(2)).toBe(250);
});

const lists = (allow: boolean) => {
  const { sheet, app } = fresh();
  const rule = app.newDataValidation().requireValueInList(['Yes', 'No']).setAllowInvalid(allow).build();
  sheet.getRange('F1:F3').setDataValidation(rule);
  return sheet;
};

test('a rule that rejects fails the whole write', () => {
  const sheet = lists(false);
  expect(() => sheet.getRange('F1:F2').setValues([['Yes'], ['Perhaps']])).toThrow(
    'The data you entered in cell F2 violates the data validation rules set on this cell.',
  );
  expect(sheet.getRange('F1').getValue()).toBe('');
  sheet.getRange('F1:F2').setValues([['Yes'], ['']]);
  expect(lists(true).getRange('F1').setValue('Perhaps').getValue()).toBe('Perhaps');
});

test.each([
  ['requireDate()', '2026-03-02', 'soon'],
  ['requireNumberBetween(1, 5)', 3, 6],
  ['requireCheckbox()', true, 'yes'],
  ['requireTextIsEmail()', 'a@b.example', 'a at b'],
  ["requireValueInRange(s.getRange('A1:A2'))", 'Sam', 'Alex'],
])('%s takes %p and not %p', (rule, good, bad) => {
  const setUp = `const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1:A2').setValues([['Sam'],['Kim']]);
    const c = s.getRange('B1'); c.setDataValidation(SpreadsheetApp.newDataValidation().${rule}.setAllowInvalid(false).build());`;
  expect(() => script(`${setUp} c.setValue(${JSON.stringify(good)})`)).not.toThrow();
  expect(() => script(`${setUp} c.setValue(${JSON.stringify(bad)})`)).toThrow(
    'violates the data validation rules',
  );
});

test('protecting alone keeps nobody out; removing editors does', () => {
  const { ws, app } =
    loaded(`function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('mine') }
    function guard(out) { const p = SpreadsheetApp.getActiveSheet().protect(); if (out) p.removeEditors(p.getEditors()) }`);
  ws.spreadsheet.addEditor('coach@northfield.example');
  const coachWrites = () => ws.as('coach@northfield.example', () => app.call('write'));
  app.call('guard', false);
  expect(coachWrites).not.toThrow();
  app.call('guard', true);
  expect(coachWrites).toThrow('You are trying to edit a protected cell or object.');
  expect(() => app.call('write')).not.toThrow();
});

test('sorting keeps frozen rows, puts numbers before text and empties last', () => {
  const { sheet } = fresh();
  sheet.getRange('A1:A5').setValues([['Name'], ['b'], [''], [3], ['A']]);
  sheet.setFrozenRows(1);
  sheet.sort(1);
  expect(sheet.getRange('A1:A5').getValues().flat()).toEqual(['Name', 3, 'A', 'b', '']);
});

test('text is found by what the cell shows', () => {
  const { sheet } = fresh();
  sheet.getRange('A1:A3').setValues([['step-1'], ['Step-10'], ['step-2']]);
  const found = (entire: boolean) =>
    sheet
      .createTextFinder('STEP-1')
      .matchEntireCell(entire)
      .findAll()
      .map((each) => each.getA1Notation());
  expect([found(false), found(true)]).toEqual([['A1', 'A2'], ['A1']]);
});

test('tabs are inserted beside the active one, renamed, moved, hidden', () => {
  const { book, sheet } = fresh();
  book.insertSheet('Last');
  book.insertSheet('First', 0);
  expect(book.getSheets().map((each) => each.getName())).toEqual(['First', 'Sheet1', 'Last']);
  book.setActiveSheet(sheet);
  book.moveActiveSheet(3);
  expect(book.getSheets().map((each) => each.getName())).toEqual(['First', 'Last', 'Sheet1']);
  expect(book.getSheetByName('Last')?.hideSheet().isSheetHidden()).toBe(true);
  expect(() => sheet.setName('First')).toThrow('already exists');
  book.deleteSheet(sheet);
  expect(() => sheet.getRange('A1').setValue(1)).toThrow('not found');
});

test('merging keeps the first value', () => {
  const { sheet } = fresh();
  sheet
    .getRange('A1:B1')
    .setValues([['a', 'b']])
    .merge();
  expect(sheet.getRange('A1:B1').getValues()).toEqual([['a', '']]);
  expect(sheet.getRange('B1').isPartOfMerge()).toBe(true);
});
