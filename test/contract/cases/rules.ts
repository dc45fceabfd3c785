/** What rules tell of themselves: of validations, conditional formats and filters. */
import { type Fact, fact, type Given, refusal } from '../fact';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

const day = (text: string) => Utilities.parseDate(text, 'Europe/London', 'yyyy-MM-dd') as never;
const iso = (date: unknown) => (date as Date).toISOString();

/** The rule as the cell gives it back. */
const kept = ({ sheet }: Given, rule: Validation) =>
  sheet.getRange('A1').setDataValidation(rule).getDataValidation() as Validation;

/** What a conditional format on A1 tells of its condition. */
function condition(
  { sheet }: Given,
  make: (rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder) => unknown,
) {
  const rule = SpreadsheetApp.newConditionalFormatRule();
  make(rule);
  sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A1')]).build()]);
  return sheet
    .getConditionalFormatRules()[0]
    ?.getBooleanCondition() as GoogleAppsScript.Spreadsheet.BooleanCondition;
}

const validations: Fact[] = [
  fact(
    '[ref]',
    'days of a validation come back as dates',
    (given) => {
      const rule = SpreadsheetApp.newDataValidation().requireDateBetween(
        day('2026-03-02'),
        day('2026-07-01'),
      );
      const told = kept(given, rule.build());
      return [String(told.getCriteriaType()), told.getCriteriaValues().map(iso)];
    },
    ['DATE_BETWEEN', ['2026-03-02T00:00:00.000Z', '2026-06-30T23:00:00.000Z']],
  ),
  fact(
    '[public code]',
    'the range of a validation comes back as a range, with whether it shows an arrow',
    (given) => {
      const list = given.sheet.getRange('C1:C2').setValues([['a'], ['b']]);
      const rule = SpreadsheetApp.newDataValidation().requireValueInRange(list, false).build();
      const [range, arrow] = kept(given, rule).getCriteriaValues();
      return [range.getA1Notation(), range.getValues(), arrow];
    },
    ['C1:C2', [['a'], ['b']], false],
  ),
  fact(
    '[ref]',
    'a list shows an arrow where nothing else is said',
    (given) =>
      kept(given, SpreadsheetApp.newDataValidation().requireValueInList(['a']).build()).getCriteriaValues(),
    [['a'], true],
  ),
  fact(
    '[ref]',
    'a checkbox tells its values, where it has its own',
    (given) => {
      const plain = SpreadsheetApp.newDataValidation().requireCheckbox().build();
      const own = SpreadsheetApp.newDataValidation().requireCheckbox('yes', 'no').build();
      return [plain, own].map((each) => kept(given, each).getCriteriaValues());
    },
    [[], ['yes', 'no']],
  ),
  fact(
    '[ref]',
    'numbers and formulas come back as they were given',
    (given) => {
      const between = SpreadsheetApp.newDataValidation().requireNumberBetween(1, 10).build();
      const formula = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>B1').build();
      return [between, formula].map((each) => kept(given, each).getCriteriaValues());
    },
    [[1, 10], ['=A1>B1']],
  ),
  fact(
    '[ref]',
    'a rule is copied with other criteria',
    (given) => {
      const before = SpreadsheetApp.newDataValidation()
        .requireDateBetween(day('2025-03-02'), day('2025-07-01'))
        .setHelpText('This year')
        .setAllowInvalid(false)
        .build();
      const dates = [day('2026-03-02'), day('2026-07-01')];
      const after = kept(given, before.copy().withCriteria(before.getCriteriaType(), dates).build());
      return [
        after.getCriteriaValues().map(iso),
        after.getHelpText(),
        after.getAllowInvalid(),
        iso(before.getCriteriaValues()[0]),
      ];
    },
    [
      ['2026-03-02T00:00:00.000Z', '2026-06-30T23:00:00.000Z'],
      'This year',
      false,
      '2025-03-02T00:00:00.000Z',
    ],
  ),
  fact(
    '[ref]',
    'a rule without words for people tells null',
    (given) => kept(given, SpreadsheetApp.newDataValidation().requireDate().build()).getHelpText(),
    null,
  ),
  fact(
    '[ref]',
    'days outside a span',
    (given) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireDateNotBetween(day('2026-08-01'), day('2026-08-31'))
        .setAllowInvalid(false);
      const told = kept(given, rule.build());
      given.sheet.getRange('A1').setValue(day('2026-09-01'));
      return [String(told.getCriteriaType()), given.sheet.getRange('A1').getDisplayValue()];
    },
    ['DATE_NOT_BETWEEN', '01/09/2026'],
  ),
];

const formulas: Fact[] = [
  fact(
    '[ref]',
    'a validation’s formula looks at each cell’s own row',
    ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation()
        .requireFormulaSatisfied('=A1>$C$1')
        .setAllowInvalid(false);
      sheet.getRange('C1').setValue(3);
      const range = sheet.getRange('A1:A2').setDataValidation(rule.build());
      return range.setValues([[4], [5]]).getValues();
    },
    [[4], [5]],
  ),
  refusal(
    '[log]',
    'a value that a validation’s formula refuses',
    ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>3').setAllowInvalid(false);
      sheet
        .getRange('A1:A2')
        .setDataValidation(rule.build())
        .setValues([[4], [2]]);
    },
    'The data you entered in cell A2 violates the data validation rules set on this cell.',
  ),
  fact(
    '[docs]',
    'where one value is refused, nothing of them is written',
    ({ sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=A1>3').setAllowInvalid(false);
      const range = sheet.getRange('A1:A2').setDataValidation(rule.build());
      try {
        range.setValues([[4], [2]]);
      } catch {
        // Told by the case above.
      }
      return range.getValues();
    },
    [[''], ['']],
  ),
];

const formats: Fact[] = [
  fact(
    '[ref]',
    'the day of a conditional format comes back as a date',
    (given) => {
      const told = condition(given, (rule) => rule.whenDateBefore(day('2026-03-02')));
      return [String(told.getCriteriaType()), told.getCriteriaValues().map(iso)];
    },
    ['DATE_BEFORE', ['2026-03-02T00:00:00.000Z']],
  ),
  fact(
    '[ref]',
    'a day by the calendar on the wall comes back by its name',
    (given) => {
      const told = condition(given, (rule) => rule.whenDateAfter(SpreadsheetApp.RelativeDate.TODAY));
      return [String(told.getCriteriaType()), told.getCriteriaValues().map(String)];
    },
    ['DATE_AFTER_RELATIVE', ['TODAY']],
  ),
  fact(
    '[public code]',
    'the formula of a conditional format comes back as it was given',
    (given) => condition(given, (rule) => rule.whenFormulaSatisfied('=$B1>3')).getCriteriaValues(),
    ['=$B1>3'],
  ),
  fact(
    '[ref]',
    'a condition without arguments has none',
    (given) => condition(given, (rule) => rule.whenCellEmpty()).getCriteriaValues(),
    [],
  ),
  fact(
    '[ref]',
    'a condition tells the looks that it gives, and null of the others',
    (given) => {
      const told = condition(given, (rule) => rule.whenCellNotEmpty().setBold(true).setUnderline(true));
      return [
        told.getBold(),
        told.getUnderline(),
        told.getItalic(),
        told.getBackground(),
        told.getFontColor(),
      ];
    },
    [true, true, null, null, null],
  ),
  fact(
    '[ref]',
    'a conditional format is copied with other criteria',
    ({ sheet }) => {
      const first = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(3).setBold(true);
      const rule = first.setRanges([sheet.getRange('A1:A3')]).build();
      const copy = rule.copy().withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_BETWEEN, [1, 2]);
      const told = copy.build().getBooleanCondition();
      return [
        told?.getCriteriaValues(),
        told?.getBold(),
        copy.getRanges()[0]?.getA1Notation(),
        rule.getBooleanCondition()?.getCriteriaValues(),
      ];
    },
    [[1, 2], true, 'A1:A3', [3]],
  ),
  fact(
    '[ref]',
    'a filter’s criteria tell their kind and their values',
    () => {
      const told = SpreadsheetApp.newFilterCriteria().whenDateEqualTo(day('2026-03-02')).build();
      return [String(told.getCriteriaType()), told.getCriteriaValues().map(iso)];
    },
    ['DATE_EQUAL_TO', ['2026-03-02T00:00:00.000Z']],
  ),
];

const others: Fact[] = [
  fact(
    '[ref]',
    'a filter’s criteria are copied',
    () => {
      const hiding = SpreadsheetApp.newFilterCriteria().setHiddenValues(['a']);
      const copy = hiding.copy().withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_LESS_THAN, [3]);
      return [hiding.getHiddenValues(), String(copy.getCriteriaType()), copy.getCriteriaValues()];
    },
    [['a'], 'NUMBER_LESS_THAN', [3]],
  ),
  fact(
    '[ref]',
    'rows that say the same are taken away, capitals or not, and what is below moves up',
    ({ sheet }) => {
      const range = sheet.getRange('B1:C4').setValues([
        ['Ada', 1],
        ['ada', 1],
        ['Ada', 2],
        ['Bo', 1],
      ]);
      const left = range.removeDuplicates();
      const fewer = left.removeDuplicates([2]);
      return [left.getA1Notation(), fewer.getA1Notation(), range.getValues()];
    },
    [
      'B1:C3',
      'B1:C2',
      [
        ['Ada', 1],
        ['Bo', 1],
        ['', ''],
        ['', ''],
      ],
    ],
  ),
];

export const rules: Fact[] = [...validations, ...formulas, ...formats, ...others];
