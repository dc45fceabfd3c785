/** What formulas come to, and what number formats show. */
import { type Fact, fact, type Given, type Source } from '../fact';

/** A1:C4 of the fact's own tab: two pupils of one class, one of another. */
const table = ({ sheet }: Given) =>
  sheet.getRange('A1:C4').setValues([
    ['Name', 'Class', 'Books'],
    ['Ann', '7A', 3],
    ['Bo', '7B', 5],
    ['Cy', '7a', 4],
  ]);

/** What a formula in E2 comes to beside that table. */
const comes = (source: Source, formula: string, to: unknown): Fact =>
  fact(
    source,
    `${formula} comes to ${to}`,
    (given) => {
      table(given);
      return given.sheet.getRange('E2').setFormula(formula).getValue();
    },
    to,
  );

/** An error is text for scripts, as it shows. */
const fails = (source: Source, formula: string, shows: string): Fact =>
  fact(
    source,
    `${formula} shows ${shows}`,
    ({ sheet }) => {
      const cell = sheet.getRange('E2').setFormula(formula);
      return [cell.getValue(), cell.getDisplayValue()];
    },
    [shows, shows],
  );

/** What a number, or a text typed in, shows by a format. */
const formatted = (source: Source, format: string, value: number | string, shown: string): Fact =>
  fact(
    source,
    `the format ${format} shows ${value} as ${shown}`,
    ({ sheet }) => sheet.getRange('E2').setValue(value).setNumberFormat(format).getDisplayValue(),
    shown,
  );

const results: Fact[] = [
  comes('[help]', '=SUM(C2:C9)', 12),
  comes('[help]', '=SUM(C2:C)', 12),
  comes('[help]', '=AVERAGE(C:C)', 4),
  comes('[help]', '=COUNTA(A2:A)', 3),
  comes('[help]', '=COUNTIF(B:B,"7A")', 2),
  comes('[help]', '=COUNTIF(A:A,"*n*")', 2),
  comes('[help]', '=COUNTIFS(B:B,"7A",C:C,">3")', 1),
  comes('[help]', '=SUMIF(B:B,"7A",C:C)', 7),
  comes('[help]', '=VLOOKUP("bo",A:C,3,FALSE)', 5),
  comes('[help]', '=INDEX(A:A,MATCH(4,C:C,0))', 'Cy'),
  comes('[help]', '=IF(D2="","",D2*2)', ''),
  comes('[help]', '=A2&" "&B2', 'Ann 7A'),
  comes('[help]', '=IFERROR(1/0,"none")', 'none'),
  comes('[help]', '=TEXTJOIN(", ",TRUE,A2:A)', 'Ann, Bo, Cy'),
  comes('[help]', '=TEXT(DATE(2026,3,2),"yyyy-mm-dd")', '2026-03-02'),
  comes('[help]', '=INT(NOW()-TODAY())', 0),
  comes('[help]', '=MOD(-3,5)', 2),
  comes('[mem]', '=-2^2', 4),
  comes('[mem]', '="a"&DATE(2026,3,2)', 'a46083'),
  comes('[mem]', '="5"+1', 6),
];

const errors: Fact[] = [
  fails('[help]', '=1/0', '#DIV/0!'),
  fails('[help]', '=NOSUCHFUNCTION(1)', '#NAME?'),
  fails('[help]', '=VLOOKUP("x",A1:B9,2,FALSE)', '#N/A'),
  fails('[help]', '="x"+1', '#VALUE!'),
  fails('[help]', '=SQRT(-1)', '#NUM!'),
  fails('[help]', '=NoSuchTab!A1', '#REF!'),
  fails('[help]', '=1+', '#ERROR!'),
  fails('[help]', '=E2+1', '#REF!'),
];

const changes: Fact[] = [
  fact(
    '[docs]',
    'a formula is worked out again when what it reads changes',
    ({ sheet }) => {
      const [from, to] = [sheet.getRange('A1'), sheet.getRange('B1')];
      from.setValue(2);
      to.setFormula('=A1*2');
      return [to.getValue(), from.setValue(5).getValue(), to.getValue()];
    },
    [4, 5, 10],
  ),
  fact(
    '[help]',
    'a formula reads another tab, whose name may need quotation marks',
    ({ book, sheet }) => {
      const other = book.insertSheet("Year 7's list");
      other.getRange('A1').setValue('Ann');
      const read = sheet.getRange('A1').setFormula("='Year 7''s list'!A1&\"!\"").getValue();
      book.deleteSheet(other);
      return read;
    },
    'Ann!',
  ),
  fact(
    '[help]',
    'a date that a formula gives is a date to scripts',
    ({ sheet }) => sheet.getRange('A1').setFormula('=DATE(2026,3,2)').getValue(),
    '2026-03-02T00:00:00.000Z',
  ),
  fact(
    '[mem]',
    'references follow inserted rows, open ends stay open, and what is deleted is #REF!',
    ({ sheet }) => {
      const cells = sheet.getRange('C1:E1').setFormulas([['=SUM(A2:A4)', '=COUNTA(A2:A)', '=A5']]);
      sheet.insertRowBefore(3);
      const inserted = cells.getFormulas()[0];
      sheet.deleteRow(6);
      return [inserted, cells.getFormulas()[0]];
    },
    [
      ['=SUM(A2:A5)', '=COUNTA(A2:A)', '=A6'],
      ['=SUM(A2:A5)', '=COUNTA(A2:A)', '=#REF!'],
    ],
  ),
  fact(
    '[ref]',
    'copyTo moves what a formula refers to, but for what $ holds',
    ({ sheet }) => {
      sheet.getRange('B1').setFormula('=A1*$A$1').copyTo(sheet.getRange('C2'));
      return sheet.getRange('C2').getFormula();
    },
    '=B2*$A$1',
  ),
  fact(
    '[public code]',
    'copyTo with contentsOnly leaves the formula behind',
    ({ sheet }) => {
      sheet.getRange('B1').setFormula('=1+1').copyTo(sheet.getRange('C2'), { contentsOnly: true });
      return [sheet.getRange('C2').getFormula(), sheet.getRange('C2').getValue()];
    },
    ['', 2],
  ),
];

const formats: Fact[] = [
  formatted('[docs]', '#,##0.00', 1234567.891, '1,234,567.89'),
  formatted('[docs]', '0.0%', 0.256, '25.6%'),
  formatted('[docs]', '0000', 7, '0007'),
  formatted('[docs]', '0.##', 3.5, '3.5'),
  formatted('[docs]', '0.00;(0.00)', -5, '(5.00)'),
  formatted('[docs]', '#,##0;-#,##0;"none"', 0, 'none'),
  formatted('[docs]', '0" books"', 3, '3 books'),
  formatted('[docs]', '£#,##0.00', 3.5, '£3.50'),
  formatted('[docs]', '0.00E+00', 12345, '1.23E+04'),
  formatted('[docs]', 'ddd d mmm yyyy', '2026-03-02', 'Mon 2 Mar 2026'),
  formatted('[docs]', 'dddd', '2026-03-02', 'Monday'),
  formatted('[docs]', 'h:mm am/pm', '2/3/2026 16:05', '4:05 PM'),
  formatted('[docs]', '[h]:mm', 1.5, '36:00'),
  formatted('[mem]', '0', '2026-03-02', '46083'),
  fact('[mem]', 'ten digits of a fraction show', ({ sheet }) => shown(sheet, 1 / 3), '0.3333333333'),
  fact('[mem]', 'long whole numbers show whole', ({ sheet }) => shown(sheet, 123456789012), '123456789012'),
  fact(
    '[docs]',
    'a number with the format of a date is a date to scripts',
    ({ sheet }) => sheet.getRange('E2').setNumberFormat('dd/mm/yyyy').setValue(46083).getValue(),
    '2026-03-02T00:00:00.000Z',
  ),
];

const shown = (sheet: Given['sheet'], value: number): string =>
  sheet.getRange('E2').setValue(value).getDisplayValue();

export const formulas: Fact[] = [...results, ...errors, ...changes, ...formats];
