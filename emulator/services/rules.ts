/** Data validation and conditional formatting: what their builders make, and what is built. */
import { GoogleError } from '../errors';
import type { Execution } from '../execution';
import type {
  CellValue,
  ConditionalFormat,
  Criterion,
  GridRange,
  SpreadsheetState,
  Validation,
} from '../model';
import { wallDateOf } from '../sheets/entry';
import { Conditions } from './conditions';
import { BooleanCriteria, DataValidationCriteria } from './enums';
import { Range } from './range';
import { type Enum, Service } from './service';

type Arg = Criterion['args'][number];

export class DataValidation extends Service {
  constructor(
    run: Execution,
    readonly rule: Validation,
  ) {
    super(run);
  }
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  getHelpText(): string | null {
    return this.rule.helpText ?? null;
  }
  getCriteriaType(): Enum | undefined {
    return (DataValidationCriteria as Record<string, Enum>)[this.rule.type];
  }
  getCriteriaValues(): unknown[] {
    return this.rule.args;
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.run, { ...this.rule });
  }
}

export class DataValidationBuilder extends Service {
  constructor(
    run: Execution,
    readonly rule: Validation = { type: '', args: [], allowInvalid: true },
  ) {
    super(run);
  }
  #require(type: string, ...args: Arg[]): this {
    this.rule.type = type;
    this.rule.args = args;
    return this;
  }
  requireValueInList(values: unknown[], showDropdown = true): this {
    if (values.length > 500) throw new GoogleError('A list of values may have 500 entries at most.');
    return this.#require('VALUE_IN_LIST', values.map(String), showDropdown);
  }
  requireValueInRange(range: Range, showDropdown = true): this {
    return this.#require('VALUE_IN_RANGE', { ...range.grid, sheetId: range.sheet.id }, showDropdown);
  }
  requireCheckbox(checked?: CellValue, unchecked?: CellValue): this {
    return this.#require('CHECKBOX', ...[checked, unchecked].filter((each) => each !== undefined));
  }
  requireDate(): this {
    return this.#require('DATE_IS_VALID_DATE');
  }
  requireDateAfter(date: Date): this {
    return this.#require('DATE_AFTER', this.#day(date));
  }
  requireDateBefore(date: Date): this {
    return this.#require('DATE_BEFORE', this.#day(date));
  }
  requireDateOnOrAfter(date: Date): this {
    return this.#require('DATE_ON_OR_AFTER', this.#day(date));
  }
  requireDateOnOrBefore(date: Date): this {
    return this.#require('DATE_ON_OR_BEFORE', this.#day(date));
  }
  requireDateEqualTo(date: Date): this {
    return this.#require('DATE_EQUAL_TO', this.#day(date));
  }
  requireDateBetween(start: Date, end: Date): this {
    return this.#require('DATE_BETWEEN', this.#day(start), this.#day(end));
  }
  requireNumberBetween(start: number, end: number): this {
    return this.#require('NUMBER_BETWEEN', start, end);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.#require('NUMBER_NOT_BETWEEN', start, end);
  }
  requireNumberEqualTo(number: number): this {
    return this.#require('NUMBER_EQUAL_TO', number);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.#require('NUMBER_NOT_EQUAL_TO', number);
  }
  requireNumberGreaterThan(number: number): this {
    return this.#require('NUMBER_GREATER_THAN', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#require('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  requireNumberLessThan(number: number): this {
    return this.#require('NUMBER_LESS_THAN', number);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#require('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  requireTextContains(text: string): this {
    return this.#require('TEXT_CONTAINS', text);
  }
  requireTextDoesNotContain(text: string): this {
    return this.#require('TEXT_DOES_NOT_CONTAIN', text);
  }
  requireTextEqualTo(text: string): this {
    return this.#require('TEXT_EQUAL_TO', text);
  }
  requireTextIsEmail(): this {
    return this.#require('TEXT_IS_VALID_EMAIL');
  }
  requireTextIsUrl(): this {
    return this.#require('TEXT_IS_VALID_URL');
  }
  requireFormulaSatisfied(formula: string): this {
    return this.#require('CUSTOM_FORMULA', formula);
  }
  setAllowInvalid(allow: boolean): this {
    this.rule.allowInvalid = allow;
    return this;
  }
  setHelpText(text: string): this {
    this.rule.helpText = text;
    return this;
  }
  build(): DataValidation {
    if (!this.rule.type) throw new GoogleError('A data validation rule needs a criterion.');
    return new DataValidation(this.run, structuredClone(this.rule));
  }
  #day(date: Date): CellValue {
    return wallDateOf(date, this.run.world.bound.timeZone);
  }
}

export class BooleanCondition extends Service {
  constructor(
    run: Execution,
    readonly rule: ConditionalFormat,
  ) {
    super(run);
  }
  getCriteriaType(): Enum | undefined {
    return (BooleanCriteria as Record<string, Enum>)[this.rule.type];
  }
  getCriteriaValues(): unknown[] {
    return this.rule.args;
  }
}

export class ConditionalFormatRule extends Service {
  constructor(
    run: Execution,
    readonly rule: ConditionalFormat,
    /** The sheet of its ranges. */
    readonly home?: { book: SpreadsheetState; sheetId: number },
  ) {
    super(run);
  }
  getRanges(): Range[] {
    const { home } = this;
    const sheet = home?.book.sheets.find((each) => each.id === home.sheetId);
    if (!home || !sheet) return [];
    return this.rule.ranges.map((grid) => new Range(this.run, home.book, sheet, grid));
  }
  getBooleanCondition(): BooleanCondition {
    return new BooleanCondition(this.run, this.rule);
  }
  getGradientCondition(): null {
    return null;
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.run, structuredClone(this.rule), this.home);
  }
}

export class ConditionalFormatRuleBuilder extends Conditions {
  #home?: { book: SpreadsheetState; sheetId: number };
  constructor(
    run: Execution,
    readonly rule: ConditionalFormat = { type: '', args: [], ranges: [], style: {} },
    home?: { book: SpreadsheetState; sheetId: number },
  ) {
    super(run);
    this.#home = home;
  }
  setBackground(color: string): this {
    this.rule.style.background = color;
    return this;
  }
  setFontColor(color: string): this {
    this.rule.style.fontColor = color;
    return this;
  }
  setBold(bold: boolean): this {
    this.rule.style.fontWeight = bold ? 'bold' : 'normal';
    return this;
  }
  setItalic(italic: boolean): this {
    this.rule.style.fontStyle = italic ? 'italic' : 'normal';
    return this;
  }
  setStrikethrough(strikethrough: boolean): this {
    this.rule.style.fontLine = strikethrough ? 'line-through' : 'none';
    return this;
  }
  setUnderline(underline: boolean): this {
    this.rule.style.fontLine = underline ? 'underline' : 'none';
    return this;
  }
  setRanges(ranges: Range[]): this {
    const [first] = ranges;
    this.rule.ranges = ranges.map((each): GridRange => ({ ...each.grid }));
    this.#home = first && { book: first.book, sheetId: first.sheet.id };
    return this;
  }
  build(): ConditionalFormatRule {
    if (!this.rule.type) throw new GoogleError('A conditional format rule needs a condition.');
    if (this.rule.ranges.length === 0)
      throw new GoogleError('A conditional format rule needs at least one range.');
    return new ConditionalFormatRule(this.run, structuredClone(this.rule), this.#home);
  }
}
