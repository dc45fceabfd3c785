/** Conditional formats: what their builder makes, and what is built. */
import type { CellStyle, ConditionalFormat, GridRange, SpreadsheetState } from '../../model';
import { GoogleError } from '../../platform/errors';
import type { Execution } from '../../run/execution';
import { type Enum, Service } from '../service';
import { Conditions } from './conditions';
import { scriptArgs } from './criteria';
import { BooleanCriteria } from './enums';
import { Range } from './range';

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
    return scriptArgs(this.run, this.rule);
  }
  getBackground(): string | null {
    return this.rule.style.background ?? null;
  }
  getFontColor(): string | null {
    return this.rule.style.fontColor ?? null;
  }
  getBold(): boolean | null {
    return this.#wears('fontWeight', 'bold');
  }
  getItalic(): boolean | null {
    return this.#wears('fontStyle', 'italic');
  }
  getStrikethrough(): boolean | null {
    return this.#wears('fontLine', 'line-through');
  }
  getUnderline(): boolean | null {
    return this.#wears('fontLine', 'underline');
  }
  /** Null where the rule doesn't set it. [ref] */
  #wears(key: keyof CellStyle, look: string): boolean | null {
    const { [key]: worn } = this.rule.style;
    return worn === undefined ? null : worn === look;
  }
}

export class ConditionalFormatRule extends Service {
  constructor(
    run: Execution,
    readonly rule: ConditionalFormat,
    readonly home?: Home,
  ) {
    super(run);
  }
  getRanges(): Range[] {
    return rangesOf(this.run, this.rule, this.home);
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
  #home?: Home;
  constructor(
    run: Execution,
    readonly rule: ConditionalFormat = { type: '', args: [], ranges: [], style: {} },
    home?: Home,
  ) {
    super(run);
    this.#home = home;
  }
  copy(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.run, structuredClone(this.rule), this.#home);
  }
  getRanges(): Range[] {
    return rangesOf(this.run, this.rule, this.#home);
  }
  getBooleanCondition(): BooleanCondition | null {
    return this.rule.type ? new BooleanCondition(this.run, this.rule) : null;
  }
  getGradientCondition(): null {
    return null;
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

/** The sheet of a rule's ranges. */
interface Home {
  book: SpreadsheetState;
  sheetId: number;
}

function rangesOf(run: Execution, rule: ConditionalFormat, home: Home | undefined): Range[] {
  const sheet = home?.book.sheets.find((each) => each.id === home.sheetId);
  if (!home || !sheet) return [];
  return rule.ranges.map((grid) => new Range(run, home.book, sheet, grid));
}
