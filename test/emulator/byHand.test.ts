/**
 * What people do to the spreadsheet with Sheets' own menus: protections and links hold for them, and scripts hear of
 * it.
 */
import { createWorkspace } from '../../emulator';
import { project } from './support';

const OWNER = 'head@garden.example';
const IVY = 'ivy@garden.example';
const LOCKED = 'You are trying to edit a protected cell or object.';

function garden() {
  const ws = createWorkspace({ owner: OWNER, now: '2026-03-02T08:00:00' });
  const sheet = ws.spreadsheet.getActiveSheet();
  sheet.getRange('A1:B3').setValues([
    ['Bed', 'Sown'],
    ['Peas', 8],
    ['Beans', 4],
  ]);
  sheet.setFrozenRows(1);
  return { ws, sheet, values: () => sheet.getDataRange().getValues() };
}

const first = (book: GoogleAppsScript.Spreadsheet.Spreadsheet) => {
  const [sheet] = book.getSheets();
  if (!sheet) throw new Error('The spreadsheet has no tab.');
  return sheet;
};

describe('with their own hands', () => {
  test('anyone who may edit sorts, inserts, deletes and renames', () => {
    const { ws, values } = garden();
    ws.byHand((book) => first(book).sort(1), { as: IVY });
    ws.byHand((book) => first(book).insertColumnBefore(2), { as: IVY });
    ws.byHand((book) => first(book).deleteRow(3), { as: IVY });
    ws.byHand((book) => first(book).setName('Beds'), { as: IVY });
    expect(values()).toEqual([
      ['Bed', '', 'Sown'],
      ['Beans', '', 4],
    ]);
    expect(ws.spreadsheet.getSheets().map((each) => each.getName())).toEqual(['Beds']);
    expect(ws.state.activeUser).toBe(OWNER);
  });

  test.each<[string, (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown]>([
    ['sorted', (sheet) => sheet.sort(1)],
    ['given rows', (sheet) => sheet.insertRowBefore(2)],
    ['robbed of rows', (sheet) => sheet.deleteRow(2)],
    ['given columns', (sheet) => sheet.insertColumnAfter(1)],
    ['robbed of columns', (sheet) => sheet.deleteColumn(1)],
    ['renamed', (sheet) => sheet.setName('Mine')],
    ['deleted', (sheet) => sheet.getParent().deleteSheet(sheet)],
  ])('a protected tab is not %s by others than its editors', (_, act) => {
    const { ws, sheet, values } = garden();
    ws.spreadsheet.insertSheet('Paths', 1);
    sheet.protect().addEditor(OWNER);
    const before = values();
    expect(() => ws.byHand((book) => act(first(book)), { as: IVY })).toThrow(LOCKED);
    expect(values()).toEqual(before);
    expect(() => ws.byHand((book) => act(first(book)))).not.toThrow();
  });

  test('a tab with a protected cell keeps its name open, but not its rows', () => {
    const { ws, sheet } = garden();
    sheet.getRange('B2').protect();
    expect(() => ws.byHand((book) => first(book).sort(1), { as: IVY })).toThrow(LOCKED);
    ws.byHand((book) => first(book).setName('Ours'), { as: IVY });
    expect(sheet.getName()).toBe('Ours');
  });

  test('who may only look changes nothing', () => {
    const ws = createWorkspace({ owner: OWNER, viewers: [IVY] });
    expect(() => ws.byHand((book) => first(book).setName('Mine'), { as: IVY })).toThrow('may only look');
  });

  test('nobody types into cells that are protected from them', () => {
    const { ws, sheet, values } = garden();
    sheet.getRange('B2').protect();
    expect(() => ws.edit('Sheet1', 'B2', 9, { as: IVY })).toThrow(LOCKED);
    ws.edit('Sheet1', 'B3', 9, { as: IVY });
    ws.edit('Sheet1', 'B2', 7, { as: OWNER });
    expect(values().map(([, sown]) => sown)).toEqual(['Sown', 7, 9]);
  });
});

test('change triggers are told what was changed and by whom, and not what a script changed', () => {
  const { ws } = garden();
  const app = ws.load(
    project(`
      function install() { ScriptApp.newTrigger('told').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
      function told(e) { PropertiesService.getScriptProperties().setProperty(e.changeType, e.user.getEmail()); }
      function heard() { return PropertiesService.getScriptProperties().getProperties(); }
      function change() { SpreadsheetApp.getActiveSheet().insertRowBefore(2); }`),
  );
  app.call('install');
  app.call('change');
  expect(app.call('heard')).toEqual({});
  ws.byHand((book) => first(book).deleteRow(3), { as: IVY, change: 'REMOVE_ROW' });
  ws.byHand((book) => first(book).setName('Beds'));
  ws.edit('Beds', 'A2', 'Leeks', { as: IVY });
  expect(app.call('heard')).toEqual({ REMOVE_ROW: IVY, OTHER: OWNER, EDIT: IVY });
});
