/** What the grid is told of a sheet: values as they show and as they are typed, colours of rules, lists of choices. */
import { createWorkspace } from '../../emulator';
import { sheetView } from '../../emulator/serve/sheet';

describe('a sheet', () => {
  const workspace = createWorkspace({ owner: 'head@garden.example', now: '2026-03-02T08:00:00' });
  const sheet = workspace.spreadsheet.getActiveSheet();
  workspace.spreadsheet.setSpreadsheetLocale('en_GB');
  const shown = () => sheetView(workspace.state, sheet.getSheetId());

  test('shows a value by its format, and gives back what one would type for it', () => {
    sheet.getRange('A1:D1').setNumberFormats([['d mmm yyyy', '0%', '@', '0']]);
    sheet.getRange('A1:E1').setValues([['02/03/2026', 0.5, '007', "'007", '=SUM(A:A)']]);
    expect(shown().rows[0]).toEqual([
      { text: '2 Mar 2026', edit: '02/03/2026', style: { align: 'right' } },
      { text: '50%', style: { align: 'right' } },
      '007',
      { text: '007', edit: "'007" },
      { text: '46083', edit: '=SUM(A:A)', style: { align: 'right' } },
    ]);
  });

  test('wears the colour of the first rule that holds, relative to where the rule began', () => {
    const { SpreadsheetApp } = workspace.globals;
    const rule = (formula: string, colour: string) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(colour)
        .setRanges([sheet.getRange('A2:B4')])
        .build();
    sheet.getRange('A2:B4').setValues([
      ['Beans', 1],
      ['Peas', 5],
      ['Leeks', 9],
    ]);
    sheet.setConditionalFormatRules([rule('=$B2>6', '#ff0000'), rule('=$B2>3', '#00ff00')]);
    const rows = shown().rows.slice(1);
    expect(rows.map((row) => row.map((cell) => typeof cell === 'object' && cell.style?.background))).toEqual([
      [false, undefined],
      ['#00ff00', '#00ff00'],
      ['#ff0000', '#ff0000'],
    ]);
  });

  test('wears the colour of days from today', () => {
    const { SpreadsheetApp } = workspace.globals;
    const { TODAY, PAST_WEEK } = SpreadsheetApp.RelativeDate;
    const [days, build] = [sheet.getRange('A20:A24'), () => SpreadsheetApp.newConditionalFormatRule()];
    days.setValues(['01/02/2026', '23/02/2026', '02/03/2026', '03/03/2026', 'soon'].map((day) => [day]));
    const before = sheet.getConditionalFormatRules();
    sheet.setConditionalFormatRules([
      build().whenDateAfter(TODAY).setBackground('#00ff00').setRanges([days]).build(),
      build().whenDateEqualTo(PAST_WEEK).setBackground('#ffff00').setRanges([days]).build(),
      build().whenDateBefore(PAST_WEEK).setBackground('#ff0000').setRanges([days]).build(),
    ]);
    const worn = shown()
      .rows.slice(19, 24)
      .map(([cell]) => typeof cell === 'object' && cell.style?.background);
    expect(worn).toEqual(['#ff0000', '#ffff00', '#ffff00', '#00ff00', false]);
    days.clear();
    sheet.setConditionalFormatRules(before);
  });

  test('offers the choices of a list and of a range, and tick boxes', () => {
    const { SpreadsheetApp } = workspace.globals;
    const list = SpreadsheetApp.newDataValidation().requireValueInList(['Yes', 'No']).build();
    const range = SpreadsheetApp.newDataValidation().requireValueInRange(sheet.getRange('A2:A4')).build();
    sheet.getRange('A6').setDataValidation(list);
    sheet.getRange('B6').setDataValidation(range);
    sheet.getRange('C6').insertCheckboxes();
    sheet.getRange('C6').setValue(true);
    expect(shown().rows[5]).toMatchObject([
      { options: ['Yes', 'No'] },
      { options: ['Beans', 'Peas', 'Leeks'] },
      { ticked: true },
    ]);
  });

  test('leaves out empty rows and cells at the end', () => {
    expect(shown()).toMatchObject({ rowCount: 1000, columns: { length: 26 }, rows: { length: 6 } });
    expect(shown().rows[4]).toEqual([]);
  });
});
