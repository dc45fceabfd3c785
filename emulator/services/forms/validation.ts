/** Validations of questions, and what builds them. */
import type { AnswerRule } from '../../model';
import { GoogleError } from '../../platform/errors';
import type { Execution } from '../../run/execution';
import { Service } from '../service';

export class Validation extends Service {
  constructor(
    run: Execution,
    readonly rule: AnswerRule,
    override readonly className: string,
  ) {
    super(run);
  }
}

abstract class Builder extends Service {
  #rule: AnswerRule = { type: '', args: [] };

  setHelpText(text: string): this {
    this.#rule.helpText = text;
    return this;
  }
  build(): Validation {
    if (!this.#rule.type) throw new GoogleError('A validation needs a requirement.');
    const className = this.constructor.name.replace('Builder', '');
    return new Validation(this.run, structuredClone(this.#rule), className);
  }
  protected demand(type: string, ...args: AnswerRule['args']): this {
    this.#rule = { ...this.#rule, type, args };
    return this;
  }
}

export class CheckboxValidationBuilder extends Builder {
  requireSelectAtLeast(number: number): this {
    return this.demand('SELECT_AT_LEAST', number);
  }
  requireSelectAtMost(number: number): this {
    return this.demand('SELECT_AT_MOST', number);
  }
  requireSelectExactly(number: number): this {
    return this.demand('SELECT_EXACTLY', number);
  }
}

export class GridValidationBuilder extends Builder {
  requireLimitOneResponsePerColumn(): this {
    return this.demand('ONE_PER_COLUMN');
  }
}

export class CheckboxGridValidationBuilder extends GridValidationBuilder {}

/** The rules that both kinds of text question may have. */
export class ParagraphTextValidationBuilder extends Builder {
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
