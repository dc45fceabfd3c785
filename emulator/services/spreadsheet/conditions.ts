/** What builders of conditions share: those of conditional formats and those of filters. */
import type { Criterion } from '../../model';
import { Enum, Service } from '../service';
import { keptArgs } from './criteria';

export abstract class Conditions extends Service {
  abstract readonly rule: Criterion;

  protected when(type: string, ...args: Criterion['args']): this {
    this.rule.type = type;
    this.rule.args = args;
    return this;
  }
  whenTextEqualTo(text: string): this {
    return this.when('TEXT_EQUAL_TO', text);
  }
  whenTextContains(text: string): this {
    return this.when('TEXT_CONTAINS', text);
  }
  whenTextDoesNotContain(text: string): this {
    return this.when('TEXT_DOES_NOT_CONTAIN', text);
  }
  whenTextStartsWith(text: string): this {
    return this.when('TEXT_STARTS_WITH', text);
  }
  whenTextEndsWith(text: string): this {
    return this.when('TEXT_ENDS_WITH', text);
  }
  whenFormulaSatisfied(formula: string): this {
    return this.when('CUSTOM_FORMULA', formula);
  }
  whenCellEmpty(): this {
    return this.when('CELL_EMPTY');
  }
  whenCellNotEmpty(): this {
    return this.when('CELL_NOT_EMPTY');
  }
  whenNumberBetween(start: number, end: number): this {
    return this.when('NUMBER_BETWEEN', start, end);
  }
  whenNumberNotBetween(start: number, end: number): this {
    return this.when('NUMBER_NOT_BETWEEN', start, end);
  }
  whenNumberEqualTo(number: number): this {
    return this.when('NUMBER_EQUAL_TO', number);
  }
  whenNumberNotEqualTo(number: number): this {
    return this.when('NUMBER_NOT_EQUAL_TO', number);
  }
  whenNumberGreaterThan(number: number): this {
    return this.when('NUMBER_GREATER_THAN', number);
  }
  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  whenNumberLessThan(number: number): this {
    return this.when('NUMBER_LESS_THAN', number);
  }
  whenNumberLessThanOrEqualTo(number: number): this {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  whenDateBefore(date: Date | Enum): this {
    return this.#dated('DATE_BEFORE', date);
  }
  whenDateAfter(date: Date | Enum): this {
    return this.#dated('DATE_AFTER', date);
  }
  whenDateEqualTo(date: Date | Enum): this {
    return this.#dated('DATE_EQUAL_TO', date);
  }
  /** As `getCriteriaType` and `getCriteriaValues` gave them. */
  withCriteria(criteria: Enum, args: unknown[]): this {
    return this.when(criteria.name(), ...keptArgs(this.run, args));
  }
  /** A day, or one by the calendar on the wall: `SpreadsheetApp.RelativeDate`. */
  #dated(type: string, date: Date | Enum): this {
    return this.when(date instanceof Enum ? `${type}_RELATIVE` : type, ...keptArgs(this.run, [date]));
  }
}
