/** Data validation: what its builder makes, and what is built. */
import type { CellValue, Validation } from '../../model';
import { GoogleError } from '../../platform/errors';
import type { Execution } from '../../run/execution';
import { type Enum, Service } from '../service';
import { keptArgs, scriptArgs } from './criteria';
import { DataValidationCriteria } from './enums';
import type { RangeCells } from './rangeCells';

/** What a script can ask a rule, built or being built. */
class Rule extends Service {
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
  getCriteriaType(): Enum | null {
    return (DataValidationCriteria as Record<string, Enum>)[this.rule.type] ?? null;
  }
  /**
   * A list or a range is followed by whether there is a drop-down arrow. Ranges are Range objects, days are Dates.
   * [ref]
   */
  getCriteriaValues(): unknown[] {
    return scriptArgs(this.run, this.rule);
  }
  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.run, structuredClone(this.rule));
  }
}

export class DataValidation extends Rule {}

export class DataValidationBuilder extends Rule {
  constructor(run: Execution, rule: Validation = { type: '', args: [], allowInvalid: true }) {
    super(run, rule);
  }
  #require(type: string, ...args: unknown[]): this {
    this.rule.type = type;
    this.rule.args = keptArgs(this.run, args);
    return this;
  }
  /** As `getCriteriaType` and `getCriteriaValues` gave them. */
  withCriteria(criteria: Enum, args: unknown[]): this {
    return this.#require(criteria.name(), ...args);
  }
  requireValueInList(values: unknown[], showDropdown = true): this {
    if (values.length > 500) throw new GoogleError('A list of values may have 500 entries at most.');
    return this.#require('VALUE_IN_LIST', values, showDropdown);
  }
  requireValueInRange(range: RangeCells, showDropdown = true): this {
    return this.#require('VALUE_IN_RANGE', range, showDropdown);
  }
  requireCheckbox(checked?: CellValue, unchecked?: CellValue): this {
    return this.#require('CHECKBOX', ...[checked, unchecked].filter((each) => each !== undefined));
  }
  requireDate(): this {
    return this.#require('DATE_IS_VALID_DATE');
  }
  requireDateAfter(date: Date): this {
    return this.#require('DATE_AFTER', date);
  }
  requireDateBefore(date: Date): this {
    return this.#require('DATE_BEFORE', date);
  }
  requireDateOnOrAfter(date: Date): this {
    return this.#require('DATE_ON_OR_AFTER', date);
  }
  requireDateOnOrBefore(date: Date): this {
    return this.#require('DATE_ON_OR_BEFORE', date);
  }
  requireDateEqualTo(date: Date): this {
    return this.#require('DATE_EQUAL_TO', date);
  }
  requireDateBetween(start: Date, end: Date): this {
    return this.#require('DATE_BETWEEN', start, end);
  }
  requireDateNotBetween(start: Date, end: Date): this {
    return this.#require('DATE_NOT_BETWEEN', start, end);
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
}
