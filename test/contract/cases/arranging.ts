/** Rows, ranges and tabs that are moved, copied, sorted, filtered, named and searched. */
import { type Fact, fact, type Given, refusal } from '../fact';

/** A1:B4: a heading and three rows. */
const table = ({ sheet }: Given) =>
  sheet.getRange('A1:B4').setValues([
    ['Name', 'Tries'],
    ['Cleo', 3],
    ['Ada', 1],
    ['Ben', 2],
  ]);
const names = ({ sheet }: Given) =>
  sheet
    .getRange('A1:A4')
    .getValues()
    .map((row) => row[0]);

export const arranging: Fact[] = [
  fact(
    '[ref]',
    'moveRows goes before the row that has the number now, downwards',
    (given) => {
      table(given);
      given.sheet.moveRows(given.sheet.getRange('A2'), 4);
      return names(given);
    },
    ['Name', 'Ada', 'Cleo', 'Ben'],
  ),
  fact(
    '[ref]',
    'and upwards',
    (given) => {
      table(given);
      given.sheet.moveRows(given.sheet.getRange('A4'), 2);
      return names(given);
    },
    ['Name', 'Ben', 'Cleo', 'Ada'],
  ),
  fact(
    '[ref]',
    'moveColumns',
    (given) => {
      table(given);
      given.sheet.moveColumns(given.sheet.getRange('B1'), 1);
      return given.sheet.getRange('A1:B1').getValues();
    },
    [['Tries', 'Name']],
  ),
  fact(
    '[ref]',
    'moveTo takes contents and looks along',
    ({ sheet }) => {
      sheet.getRange('A1').setValue('x').setBackground('#ff0000').setNote('n');
      sheet.getRange('A1').moveTo(sheet.getRange('C3'));
      const [from, to] = [sheet.getRange('A1'), sheet.getRange('C3')];
      return [from.getValue(), from.getBackground(), to.getValue(), to.getBackground(), to.getNote()];
    },
    ['', '#ffffff', 'x', '#ff0000', 'n'],
  ),
  fact(
    '[ref]',
    'copyTo fills a larger range by tiling',
    ({ sheet }) => {
      sheet.getRange('A1').setValue('x');
      sheet.getRange('A1').copyTo(sheet.getRange('B1:B3'));
      return sheet.getRange('B1:B3').getValues();
    },
    [['x'], ['x'], ['x']],
  ),
  fact(
    '[ref]',
    'copyTo with contents only leaves the looks',
    ({ sheet }) => {
      sheet.getRange('A1').setValue('x').setBackground('#ff0000');
      sheet.getRange('A1').copyTo(sheet.getRange('B1'), { contentsOnly: true });
      return [sheet.getRange('B1').getValue(), sheet.getRange('B1').getBackground()];
    },
    ['x', '#ffffff'],
  ),
  fact(
    '[ref]',
    'a tab is copied to the end, under a new name',
    (given) => {
      table(given);
      const { sheet, book } = given;
      const copy = sheet.copyTo(book);
      return [
        copy.getName() === `Copy of ${sheet.getName()}`,
        copy.getIndex() === book.getNumSheets(),
        copy.getRange('A2').getValue(),
      ];
    },
    [true, true, 'Cleo'],
  ),
  fact(
    '[ref]',
    'a range is sorted by a column of the sheet, backwards too',
    (given) => {
      table(given);
      given.sheet.getRange('A2:B4').sort(1);
      const forwards = names(given);
      given.sheet.getRange('A2:B4').sort({ column: 2, ascending: false });
      return [forwards, names(given)];
    },
    [
      ['Name', 'Ada', 'Ben', 'Cleo'],
      ['Name', 'Cleo', 'Ben', 'Ada'],
    ],
  ),
  fact(
    '[ref]',
    'sheet.sort leaves the frozen rows',
    (given) => {
      table(given);
      given.sheet.setFrozenRows(1);
      given.sheet.sort(1);
      return names(given);
    },
    ['Name', 'Ada', 'Ben', 'Cleo'],
  ),
  fact(
    '[live]',
    'numbers sort before texts, texts before booleans, empty cells last',
    ({ sheet }) => {
      const range = sheet.getRange('A1:A4').setValues([[true], [''], ['a'], [2]]);
      return range.sort(1).getValues();
    },
    [[2], ['a'], [true], ['']],
  ),
  fact(
    '[ref]',
    'a filter hides the rows with its values',
    (given) => {
      const filter = table(given).createFilter();
      const criteria = SpreadsheetApp.newFilterCriteria().setHiddenValues(['Ada']).build();
      filter.setColumnFilterCriteria(1, criteria);
      const { sheet } = given;
      return [
        sheet.getFilter()?.getRange().getA1Notation(),
        [1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row)),
        filter.getColumnFilterCriteria(1)?.getHiddenValues(),
      ];
    },
    ['A1:B4', [false, false, true, false], ['Ada']],
  ),
  fact(
    '[ref]',
    'a filter by a condition sorts below its headings, and goes',
    (given) => {
      const filter = table(given).createFilter();
      const { sheet } = given;
      filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberGreaterThan(1).build());
      filter.sort(1, true);
      const hidden = sheet.isRowHiddenByFilter(2);
      filter.remove();
      return [names(given), hidden, sheet.getFilter()];
    },
    [['Name', 'Ada', 'Ben', 'Cleo'], true, null],
  ),
  refusal(
    '[mem]',
    'a second filter in the sheet',
    (given) => {
      table(given).createFilter();
      given.sheet.getRange('D1:D3').createFilter();
    },
    "You can't create a filter in a sheet that already has a filter.",
  ),
  fact(
    '[ref]',
    'a named range follows its rows',
    ({ book, sheet }) => {
      book.setNamedRange('contract_names', sheet.getRange('A2:A4'));
      sheet.insertRowsBefore(1, 2);
      const found = book.getRangeByName('contract_names')?.getA1Notation();
      const [named] = sheet.getNamedRanges();
      const name = named?.getName();
      named?.remove();
      return [found, name, book.getRangeByName('contract_names')];
    },
    ['A4:A6', 'contract_names', null],
  ),
  fact(
    '[ref]',
    'a text finder goes from match to match, and replaces',
    (given) => {
      table(given);
      const finder = given.sheet.createTextFinder('E').matchCase(false);
      const found = finder.findAll().map((each) => each.getA1Notation());
      const first = finder.findNext()?.getA1Notation();
      const second = finder.findNext()?.getA1Notation();
      return [
        found,
        first,
        second,
        given.sheet.createTextFinder('Ben').replaceAllWith('$1'),
        names(given)[3],
      ];
    },
    [['A1', 'B1', 'A2', 'A4'], 'A1', 'B1', 1, '$1'],
  ),
  fact(
    '[ref]',
    'a text finder may want the entire cell',
    (given) => {
      table(given);
      const count = (text: string) =>
        given.sheet.createTextFinder(text).matchEntireCell(true).findAll().length;
      return [count('Be'), count('Ben')];
    },
    [0, 1],
  ),
  fact(
    '[ref]',
    'getNextDataCell goes to the end of the data, then to the next, then to the edge',
    (given) => {
      table(given);
      const down = SpreadsheetApp.Direction.DOWN;
      const start = given.sheet.getRange('A1');
      return [
        start.getNextDataCell(down).getA1Notation(),
        start.getNextDataCell(down).getNextDataCell(down).getA1Notation(),
        given.sheet.getRange('B9').getNextDataCell(SpreadsheetApp.Direction.UP).getA1Notation(),
      ];
    },
    ['A4', 'A1000', 'B4'],
  ),
  fact(
    '[ref]',
    'getDataRegion is the block around a cell',
    (given) => {
      table(given);
      given.sheet.getRange('E9').setValue('x');
      return given.sheet.getRange('B3').getDataRegion().getA1Notation();
    },
    'A1:B4',
  ),
  fact(
    '[ref]',
    'a list of ranges is changed together',
    ({ sheet }) => {
      sheet.getRangeList(['A1', 'C1']).setValue('x').setFontWeight('bold');
      return [sheet.getRange('A1:C1').getValues(), sheet.getRange('C1').getFontWeight()];
    },
    [[['x', '', 'x']], 'bold'],
  ),
  fact(
    '[ref]',
    'what is selected is active',
    ({ book, sheet }) => {
      sheet.setActiveRange(sheet.getRange('B2:C3'));
      return [book.getActiveRange()?.getA1Notation(), sheet.getActiveCell().getA1Notation()];
    },
    ['B2:C3', 'B2'],
  ),
  fact(
    '[ref]',
    'trimWhitespace',
    ({ sheet }) => sheet.getRange('A1').setValue('  a   b ').trimWhitespace().getValue(),
    'a b',
  ),
  fact(
    '[ref]',
    'merged cells keep the first value',
    ({ sheet }) => {
      const range = sheet.getRange('A1:B1').setValues([['a', 'b']]);
      return [
        range.merge().getValues(),
        sheet.getRange('B1').isPartOfMerge(),
        range.breakApart().isPartOfMerge(),
      ];
    },
    [[['a', '']], true, false],
  ),
  fact('[ref]', 'parseCsv reads quoted cells', () => Utilities.parseCsv('a,"b, ""c"""\n1,2'), [
    ['a', 'b, "c"'],
    ['1', '2'],
  ]),
];
