/** Validations of text questions, and what builds them. */
import { GoogleError } from '../errors';
import type { Execution } from '../execution';
import type { TextRule } from '../model';
import { Service } from './service';

export class TextValidation extends Service {
  constructor(
    run: Execution,
    readonly rule: TextRule,
  ) {
    super(run);
  }
}

/** What both text questions may ask. */
export class ParagraphTextValidationBuilder extends Service {
  #rule: TextRule = { type: '', args: [] };

  requireTextContainsPattern(pattern: string): this {
    return this.demand('CONTAINS_PATTERN', pattern);
  }
  requireTextDoesNotContainPattern(pattern: string): this {
    return this.demand('NOT_CONTAINS_PATTERN', pattern);
  }
  requireTextMatchesPattern(pattern: string): this {
    return this.demand('MATCHES_PATTERN', pattern);
  }
  requireTextDoesNotMatchPattern(pattern: string): this {
    return this.demand('NOT_MATCHES_PATTERN', pattern);
  }
  requireTextLengthLessThanOrEqualTo(length: number): this {
    return this.demand('LENGTH_AT_MOST', length);
  }
  requireTextLengthGreaterThanOrEqualTo(length: number): this {
    return this.demand('LENGTH_AT_LEAST', length);
  }
  setHelpText(text: string): this {
    this.#rule.helpText = text;
    return this;
  }
  build(): TextValidation {
    if (!this.#rule.type) throw new GoogleError('A validation needs a requirement.');
    return new TextValidation(this.run, structuredClone(this.#rule));
  }
  protected demand(type: string, ...args: TextRule['args']): this {
    this.#rule = { ...this.#rule, type, args };
    return this;
  }
}

export class TextValidationBuilder extends ParagraphTextValidationBuilder {
  requireNumber(): this {
    return this.demand('NUMBER');
  }
  requireWholeNumber(): this {
    return this.demand('WHOLE_NUMBER');
  }
  requireNumberBetween(start: number, end: number): this {
    return this.demand('NUMBER_BETWEEN', start, end);
  }
  requireNumberNotBetween(start: number, end: number): this {
    return this.demand('NUMBER_NOT_BETWEEN', start, end);
  }
  requireNumberEqualTo(number: number): this {
    return this.demand('NUMBER_EQUAL_TO', number);
  }
  requireNumberNotEqualTo(number: number): this {
    return this.demand('NUMBER_NOT_EQUAL_TO', number);
  }
  requireNumberGreaterThan(number: number): this {
    return this.demand('NUMBER_GREATER_THAN', number);
  }
  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.demand('NUMBER_GREATER_THAN_OR_EQUAL_TO', number);
  }
  requireNumberLessThan(number: number): this {
    return this.demand('NUMBER_LESS_THAN', number);
  }
  requireNumberLessThanOrEqualTo(number: number): this {
    return this.demand('NUMBER_LESS_THAN_OR_EQUAL_TO', number);
  }
  requireTextIsEmail(): this {
    return this.demand('EMAIL');
  }
  requireTextIsUrl(): this {
    return this.demand('URL');
  }
}
