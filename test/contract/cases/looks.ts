/** How cells look, what they ask for, and who may write in them. */
import { type Fact, fact, type Given } from '../fact';

const pair = ({ sheet }: Given) => sheet.getRange('A1:B1');

export const looks: Fact[] = [
  fact(
    '[ref]',
    'what nobody has set reads as the usual',
    ({ sheet }) => {
      const cell = sheet.getRange('A1');
      return [cell.getBackground(), cell.getFontWeight(), cell.getFontSize(), cell.getNote(), cell.getWrap()];
    },
    ['#ffffff', 'normal', 10, '', false],
  ),
  fact(
    '[ref]',
    'number formats',
    (given) =>
      pair(given)
        .setNumberFormats([['@', '0.0']])
        .getNumberFormats(),
    [['@', '0.0']],
  ),
  fact(
    '[ref]',
    'backgrounds',
    (given) =>
      pair(given)
        .setBackgrounds([['#ff0000', null]])
        .getBackgrounds(),
    [['#ff0000', '#ffffff']],
  ),
  fact(
    '[ref]',
    'fonts',
    (given) => {
      const range = pair(given)
        .setFontWeights([['bold', 'normal']])
        .setFontColors([['#ff0000', '#000000']])
        .setFontSize(14)
        .setFontColor('#00ff00')
        .setFontWeight('bold');
      return [range.getFontSize(), range.getFontWeight()];
    },
    [14, 'bold'],
  ),
  fact(
    '[ref]',
    'alignment, wrapping and notes',
    (given) => {
      const range = pair(given)
        .setHorizontalAlignments([['left', 'right']])
        .setVerticalAlignment('middle')
        .setWrap(true)
        .setNote('n');
      return [
        range.getHorizontalAlignments(),
        range.getVerticalAlignment(),
        range.getWrap(),
        range.getNotes(),
      ];
    },
    [[['left', 'right']], 'middle', true, [['n', 'n']]],
  ),
  fact(
    '[ref]',
    'a list to choose from is read back',
    ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireValueInList(['a', 'b'], true)
        .setAllowInvalid(true)
        .build();
      const kept = sheet.getRange('A1').setDataValidation(rule).getDataValidation();
      return [String(kept?.getCriteriaType()), kept?.getCriteriaValues(), kept?.getAllowInvalid()];
    },
    ['VALUE_IN_LIST', [['a', 'b'], true], true],
  ),
  fact(
    '[ref]',
    'rules are read for a whole range, with nothing where there is none',
    ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireDate().build();
      sheet.getRange('A1').setDataValidation(rule);
      const rules = sheet.getRange('A1:B1').getDataValidations();
      return [rules.length, rules[0]?.map((each) => each !== null)];
    },
    [1, [true, false]],
  ),
  fact(
    '[ref]',
    'a rule that only warns lets everything pass',
    ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireDate().setAllowInvalid(true).build();
      return sheet.getRange('A1').setDataValidation(rule).setValue('soon').getValue();
    },
    'soon',
  ),
  fact(
    '[ref]',
    'a checkbox starts unticked',
    ({ sheet }) => {
      const box = sheet.getRange('A1').insertCheckboxes();
      return [box.getValue(), box.isChecked(), box.check().getValue()];
    },
    [false, false, true],
  ),
  fact(
    '[ref]',
    'colours of states are read back with their ranges',
    ({ sheet }) => {
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo('Met')
        .setBackground('#ceead6')
        .setRanges([sheet.getRange('A1:A9')])
        .build();
      sheet.setConditionalFormatRules([rule]);
      const [kept] = sheet.getConditionalFormatRules();
      return [kept?.getRanges()[0]?.getA1Notation(), String(kept?.getBooleanCondition()?.getCriteriaType())];
    },
    ['A1:A9', 'TEXT_EQUAL_TO'],
  ),
  fact(
    '[ref]',
    'how a text runs on is read back by its name',
    ({ sheet }) => {
      const range = sheet.getRange('A1:B1').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP);
      sheet.getRangeList(['B1']).setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
      return [String(range.getWrapStrategy()), range.getWrapStrategies().map((row) => row.map(String))];
    },
    ['CLIP', [['CLIP', 'WRAP']]],
  ),
  fact(
    '[ref]',
    'merged cells tell their ranges',
    ({ sheet }) => {
      sheet.getRange('A1:B3').mergeVertically();
      return sheet
        .getRange('B2:C2')
        .getMergedRanges()
        .map((each) => each.getA1Notation());
    },
    ['B1:B3'],
  ),
  fact(
    '[ref]',
    'several ranges take looks, and lose them, together',
    ({ sheet }) => {
      sheet.getRange('A1').setValue('  a   b ');
      const ranges = sheet.getRangeList(['A1', 'C1']).insertCheckboxes().removeCheckboxes().trimWhitespace();
      ranges.setFontFamily('Roboto').setFontLine('underline').breakApart();
      ranges.setBorder(true, true, true, true, null, null);
      const range = sheet.getRange('C1');
      return [
        sheet.getRange('A1').getValue(),
        range.getFontFamily(),
        range.getFontLine(),
        range.getDataValidation(),
      ];
    },
    ['a b', 'Roboto', 'underline', null],
  ),
  fact(
    '[ref]',
    'protecting alone keeps nobody out',
    ({ book, sheet }) => sheet.protect().getEditors().length === book.getEditors().length,
    true,
  ),
  fact(
    '[ref]',
    'the owner writes in a protected range',
    ({ sheet }) => {
      const range = sheet.getRange('A1');
      range.protect().removeEditors(['somebody@example.com']);
      return [
        range.setValue('x').getValue(),
        sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
      ];
    },
    ['x', 1],
  ),
];
