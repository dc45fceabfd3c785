/** Formulas: what they come to, when they are worked out again, and what is left to Google. */
import { createWorkspace, type Workspace } from '../../emulator';
import { loaded } from './support';

/** A tab of staff, and an empty one before it where formulas are written. */
function school(): Workspace {
  const ws = createWorkspace({ now: '2026-03-02T08:30:00', timeZone: 'Europe/London' });
  ws.spreadsheet
    .insertSheet("Staff '26")
    .getRange('A1:D5')
    .setValues([
      ['Name', 'Department', 'Drop-ins', 'Joined'],
      ['Ann', 'Maths', 3, '2025-09-01'],
      ['Bo', 'maths', 5, '2026-01-05'],
      ['Cy', 'English', '', '2024-09-02'],
      ['Di', 'Maths', 4.5, ''],
    ]);
  return ws;
}

function shows(ws: Workspace, formula: string): unknown {
  const cell = ws.spreadsheet.getRange('Sheet1!B2').setFormula(formula);
  return cell.getValue();
}

const STAFF = "'Staff ''26'!";

test.each<[string, unknown]>([
  ['=1+2*3', 7],
  ['=-(1+2)*3', -9],
  ['=-2^2', 4],
  ['=50%+1', 1.5],
  ['="5"+1', 6],
  ['="say ""hi"""&" to "&1/2', 'say "hi" to 0.5'],
  ['="met"="Met"', true],
  ['=D4=""', true],
  ['=IF(D4="","",D4*2)', ''],
  ['=IF(TRUE;"yes";"no")', 'yes'],
  ['=IFS(FALSE,1,TRUE,2)', 2],
  ['=SWITCH("b","a",1,"b",2)', 2],
  ['=AND(1<2,"a"<"b",NOT(FALSE))', true],
  ['=LEN(TRIM(" a ")&"b")', 2],
  ['=PROPER(LOWER("ANN LEE"))', 'Ann Lee'],
  ['=ROUND(2.567,1)', 2.6],
  ['=MOD(-5,5)', 0],
  ['=TEXT(0.256,"0.0%")', '25.6%'],
  ['=TEXT(DATE(2026,3,2),"ddd d mmm")', 'Mon 2 Mar'],
  ['=REGEXEXTRACT("Rachel Ng (RNG)","\\((.*)\\)")', 'RNG'],
  ['=HYPERLINK("https://x.example","Open")', 'Open'],
  ['=HYPERLINK("https://x.example")', 'https://x.example'],
  ['=ROW()+COLUMN()', 4],
])('%s comes to %p', (formula, value) => {
  expect(shows(school(), formula)).toBe(value);
});

test.each<[string, unknown]>([
  [`=SUM(${STAFF}C2:C9)`, 12.5],
  [`=SUM(${STAFF}C2:C)`, 12.5],
  [`=AVERAGE(${STAFF}C:C)`, 12.5 / 3],
  [`=COUNT(${STAFF}C:C)`, 3],
  [`=COUNTA(${STAFF}A2:A)`, 4],
  [`=COUNTBLANK(${STAFF}C1:C10)`, 6],
  [`=COUNTIF(${STAFF}B:B,"Maths")`, 3],
  [`=COUNTIF(${STAFF}B2:B,"*gl*")`, 1],
  [`=COUNTIF(${STAFF}B2:B5,"<>maths")`, 1],
  [`=COUNTIFS(${STAFF}B:B,"Maths",${STAFF}C:C,">3")`, 2],
  [`=COUNTIF(${STAFF}D:D,">="&DATE(2025,9,1))`, 2],
  [`=SUMIF(${STAFF}B:B,"Maths",${STAFF}C:C)`, 12.5],
  [`=AVERAGEIFS(${STAFF}C:C,${STAFF}A:A,"Ann")`, 3],
  [`=VLOOKUP("bo",${STAFF}A:C,3,FALSE)`, 5],
  [`=INDEX(${STAFF}A:A,MATCH("English",${STAFF}B:B,0))`, 'Cy'],
  [`=XLOOKUP("Nobody",${STAFF}A:A,${STAFF}B:B,"none")`, 'none'],
  [`=IFERROR(VLOOKUP("Nobody",${STAFF}A:C,3,FALSE),"none")`, 'none'],
  [`=TEXTJOIN(", ",TRUE,${STAFF}A2:A)`, 'Ann, Bo, Cy, Di'],
  [`=SUMPRODUCT((${STAFF}B2:B5="Maths")*(${STAFF}C2:C5>3))`, 2],
  [`=SUMPRODUCT(--(YEAR(${STAFF}D2:D5)=2026))`, 1],
  [`=COUNTA(UNIQUE(${STAFF}B2:B))`, 3],
  [`=MEDIAN(${STAFF}C:C)`, 4.5],
  [`=INDIRECT("${STAFF}A2")`, 'Ann'],
  [`=${STAFF}A2:A9`, 'Ann'],
])('%s reads another tab', (formula, value) => {
  expect(shows(school(), formula)).toEqual(value);
});

test.each([
  ['=1/0', '#DIV/0!'],
  ['=AVERAGE(D1:D9)', '#DIV/0!'],
  ['=NOSUCH(1)', '#NAME?'],
  ['=nobody', '#NAME?'],
  ['=Nowhere!A1', '#REF!'],
  ['=A2000', '#REF!'],
  ['="x"+1', '#VALUE!'],
  ['=SQRT(-1)', '#NUM!'],
  ['=NA()', '#N/A'],
  ['=SUM()', '#N/A'],
  ['=VLOOKUP("x",C1:D9,2,FALSE)', '#N/A'],
  ['=1+', '#ERROR!'],
  ['=SUM(Staff list!A1)', '#ERROR!'],
  ['=1+1/0', '#DIV/0!'],
])('%s shows %s', (formula, error) => {
  const ws = school();
  expect(shows(ws, formula)).toBe(error);
  expect(ws.spreadsheet.getRange('Sheet1!B2').getDisplayValue()).toBe(error);
});

test('a cell that leads back to itself is #REF!', () => {
  const sheet = school().spreadsheet.getSheets()[0];
  sheet?.getRange('A1:A4').setFormulas([['=A2+1'], ['=A3+1'], ['=SUM(A1:A4)'], ['=1']]);
  expect(sheet?.getRange('A1:A4').getValues()).toEqual([['#REF!'], ['#REF!'], ['#REF!'], [1]]);
});

test('dates stay dates', () => {
  const ws = school();
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  expect(shows(ws, '=TODAY()')).toEqual(at('2026-03-02'));
  expect(shows(ws, '=TODAY()+7')).toEqual(at('2026-03-09'));
  expect(shows(ws, `=MAX(${STAFF}D:D)`)).toEqual(at('2026-01-05'));
  expect(shows(ws, `=${STAFF}D3-${STAFF}D2`)).toBe(126);
  expect(shows(ws, '=NOW()')).toEqual(new Date('2026-03-02T08:30:00Z'));
  const cell = ws.spreadsheet.getRange('Sheet1!B2').setFormula('=EDATE(DATE(2026,1,31),1)');
  expect(cell.getDisplayValue()).toBe('28/02/2026');
  expect(cell.setNumberFormat('0').getValue()).toBe(46081);
});

test('values are worked out again when what they depend on changes, and when a day passes', () => {
  const ws = school();
  const book = ws.spreadsheet;
  const cells = book
    .getRange('Sheet1!A1:C1')
    .setFormulas([['=B1*2', `=${STAFF}C2+1`, '=TODAY()-DATE(2026,3,1)']]);
  expect(cells.getValues()).toEqual([[8, 4, 1]]);
  book.getSheetByName("Staff '26")?.getRange('C2').setValue(10);
  expect(cells.getValues()).toEqual([[22, 11, 1]]);
  ws.advance({ days: 1 });
  expect(cells.getValues()).toEqual([[22, 11, 2]]);
  book.getSheetByName("Staff '26")?.deleteRow(2);
  expect(cells.getDisplayValues()[0]?.slice(0, 2)).toEqual(['#REF!', '#REF!']);
});

test('references follow rows, columns and tabs that come, go, move or change name', () => {
  const ws = school();
  const book = ws.spreadsheet;
  const staff = book.getSheetByName("Staff '26");
  const cells = book.getRange('Sheet1!A1:E1');
  cells.setFormulas([
    [`=${STAFF}$C$2 + 1`, `=SUM(${STAFF}C2:C5)`, `=COUNTA(${STAFF}A2:A)`, '=A1', `=${STAFF}A3&"A3"`],
  ]);
  const follow = (change: () => unknown) => {
    change();
    return cells.getFormulas()[0];
  };
  expect(follow(() => staff?.insertRowBefore(3))).toEqual([
    ...[`=${STAFF}$C$2 + 1`, `=SUM(${STAFF}C2:C6)`, `=COUNTA(${STAFF}A2:A)`, '=A1', `=${STAFF}A4&"A3"`],
  ]);
  expect(follow(() => staff?.insertColumnBefore(2))?.slice(0, 3)).toEqual([
    ...[`=${STAFF}$D$2 + 1`, `=SUM(${STAFF}D2:D6)`, `=COUNTA(${STAFF}A2:A)`],
  ]);
  expect(follow(() => staff?.deleteRow(2))?.slice(0, 3)).toEqual([
    ...['=#REF! + 1', `=SUM(${STAFF}D2:D5)`, `=COUNTA(${STAFF}A2:A)`],
  ]);
  expect(follow(() => staff?.setName('Staff'))?.slice(1, 3)).toEqual([
    '=SUM(Staff!D2:D5)',
    '=COUNTA(Staff!A2:A)',
  ]);
  expect(follow(() => staff?.moveRows(staff.getRange('A3'), 2))?.[4]).toBe('=Staff!A2&"A3"');
  expect(cells.getDisplayValues()[0]?.slice(1)).toEqual(['9.5', '3', '#REF!', 'BoA3']);
  expect(follow(() => staff && book.deleteSheet(staff))?.slice(1, 4)).toEqual([
    '=SUM(#REF!)',
    '=COUNTA(#REF!)',
    '=A1',
  ]);
});

test('an answer puts a row into the tab, which formulas beside it feel', () => {
  const { ws, app } = loaded(`function make() {
    const form = FormApp.create('Form', true);
    form.addTextItem().setTitle('Name');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
    SpreadsheetApp.flush();
    const tab = SpreadsheetApp.getActive().getSheets()[0];
    tab.getParent().getSheets()[1].getRange('A1:B1').setFormulas([[
      "=COUNTA('" + tab.getName() + "'!B2:B)", "='" + tab.getName() + "'!B2"
    ]]);
  }`);
  app.call('make');
  ws.submitForm(ws.forms[0]?.id ?? '', { Name: 'Ann' }, { as: 'ann@northfield.example' });
  const told = ws.spreadsheet.getSheets()[1]?.getRange('A1:B1');
  expect(told?.getValues()).toEqual([[0, '']]);
  expect(told?.getFormulas()[0]?.[1]).toMatch(/!B3$/);
});

test('what Google calculates and this Workspace doesn’t is refused by name, wherever it is read', () => {
  const ws = school();
  const cells = ws.spreadsheet.getRange('Sheet1!A1:A3');
  cells.setFormulas([['=FILTER(B:B,C:C>3)'], ['=A1&"!"'], ['=1']]);
  expect(cells.getFormulas()[0]).toEqual(['=FILTER(B:B,C:C>3)']);
  expect(() => cells.getValues()).toThrow('FILTER is not emulated');
  expect(() => ws.spreadsheet.getRange('Sheet1!A2').getDisplayValue()).toThrow('FILTER is not emulated');
  expect(ws.spreadsheet.getRange('Sheet1!A3').getValue()).toBe(1);
  expect(() => shows(ws, '=IMPORTRANGE("x","A1")')).toThrow('IMPORTRANGE is not emulated');
  expect(() => shows(ws, `=UNIQUE(${STAFF}B2:B)`)).toThrow('UNIQUE is not emulated');
  cells.setValue('words');
  expect(cells.getValues()).toEqual([['words'], ['words'], ['words']]);
});

test('a copy of a formula means the cells beside it; sorted rows keep theirs', () => {
  const sheet = school().spreadsheet.getSheets()[0];
  sheet?.getRange('A1:B2').setValues([
    [2, '=A1*$A$1'],
    [1, '=A2*10'],
  ]);
  sheet?.getRange('B1').copyTo(sheet.getRange('B3:C3'));
  expect(sheet?.getRange('B3:C3').getFormulas()).toEqual([['=A3*$A$1', '=B3*$A$1']]);
  sheet?.getRange('A1:B2').sort(1);
  expect(sheet?.getRange('A1:B2').getFormulas()).toEqual([
    ['', '=A1*10'],
    ['', '=A2*$A$1'],
  ]);
  sheet?.getRange('B1').copyTo(sheet.getRange('D1'), { contentsOnly: true });
  expect([sheet?.getRange('D1').getFormula(), sheet?.getRange('D1').getValue()]).toEqual(['', 10]);
});

test('a run that is killed leaves the values that its writes would have changed', () => {
  const { ws, app } = loaded(`function change() {
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1').setValue(5);
    sheet.getRange('B1').getValue();
    sheet.getRange('A1').setValue(9);
    SpreadsheetApp.flush();
  }`);
  const sheet = ws.spreadsheet.getActiveSheet();
  sheet.getRange('A1:B1').setValues([[1, '=A1*2']]);
  ws.faults.killAt(3);
  expect(() => app.call('change')).toThrow();
  expect(sheet.getRange('A1:B1').getValues()).toEqual([[5, 10]]);
});

test('lists of choices and edit events see what formulas came to', () => {
  const { ws, app } = loaded('function onEdit(e) { console.log(e.value); }');
  const sheet = ws.spreadsheet.getActiveSheet();
  sheet.getRange('A1').setFormula('="Y"&"es"');
  const rule = ws.globals.SpreadsheetApp.newDataValidation()
    .requireValueInRange(sheet.getRange('A1:A2'))
    .setAllowInvalid(false)
    .build();
  sheet.getRange('B1').setDataValidation(rule).setValue('Yes');
  expect(() => sheet.getRange('B1').setValue('No')).toThrow('violates the data validation rules');
  ws.edit('Sheet1', 'C1', '=B1&"!"');
  expect(ws.executions.at(-1)?.logs.join()).toContain('Yes!');
  expect(app.functions).toContain('onEdit');
});
