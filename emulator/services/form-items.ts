/** The items of a form that offer no choices. */
import { GoogleError } from '../errors';
import type { Execution } from '../execution';
import { fits } from '../forms/answers';
import type { Answer, FormState, ItemState } from '../model';
import { ItemType as ItemTypes, PageNavigationType } from './enums';
import type { TextValidation } from './form-validation';
import { ItemResponse } from './item-response';
import { type Enum, Service } from './service';

export class ItemBase extends Service {
  constructor(
    run: Execution,
    readonly form: FormState,
    readonly item: ItemState,
  ) {
    super(run);
  }
  getId(): number {
    return this.item.id;
  }
  getTitle(): string {
    return this.item.title;
  }
  getHelpText(): string {
    return this.item.helpText;
  }
  getType(): Enum {
    return ItemTypes[this.item.type];
  }
  getIndex(): number {
    return this.form.items.findIndex((each) => each.id === this.item.id);
  }
  setTitle(title: string): this {
    return this.change({ title });
  }
  setHelpText(helpText: string): this {
    return this.change({ helpText });
  }
  /** @throws GoogleError for an item that has been deleted meanwhile */
  protected change(change: Partial<ItemState>): this {
    if (this.getIndex() < 0) throw new GoogleError('Invalid data updating form.');
    Object.assign(this.item, change);
    return this;
  }
}

/** An item that takes an answer. */
export class Question extends ItemBase {
  isRequired(): boolean {
    return this.item.required;
  }
  setRequired(required: boolean): this {
    return this.change({ required });
  }
  protected respond(answer: Answer): ItemResponse {
    if (!fits(this.item, answer)) {
      throw new GoogleError(
        `Invalid response submitted to ${this.item.type.toLowerCase().replace('_', ' ')} question.`,
      );
    }
    return new ItemResponse(this.run, this, answer);
  }
}

export class TextItem extends Question {
  setValidation({ rule }: TextValidation): this {
    return this.change({ textRule: rule });
  }
  clearValidation(): this {
    return this.change({ textRule: undefined });
  }
  createResponse(answer: string): ItemResponse {
    return this.respond(String(answer));
  }
}

export class ParagraphTextItem extends TextItem {}

const two = (value: number): string => String(value).padStart(2, '0');

export class DateItem extends Question {
  includesYear(): boolean {
    return this.item.includesYear ?? true;
  }
  setIncludesYear(includesYear: boolean): this {
    return this.change({ includesYear });
  }
  /** The day that the script's own clock shows for the moment. */
  createResponse(date: Date): ItemResponse {
    return this.respond(this.day(date));
  }
  protected day(date: Date): string {
    const format = new Intl.DateTimeFormat('en-CA', { timeZone: this.run.start.timeZone });
    return format.format(date);
  }
}

export class DateTimeItem extends DateItem {
  override createResponse(date: Date): ItemResponse {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: this.run.start.timeZone,
      timeStyle: 'short',
    });
    return this.respond(`${this.day(date)} ${format.format(date)}`);
  }
}

export class TimeItem extends Question {
  createResponse(hour: number, minute: number): ItemResponse {
    return this.respond(`${two(hour)}:${two(minute)}`);
  }
}

export class ScaleItem extends Question {
  getLowerBound(): number {
    return this.item.scale?.lower ?? 1;
  }
  getUpperBound(): number {
    return this.item.scale?.upper ?? 5;
  }
  getLeftLabel(): string {
    return this.item.scale?.lowerLabel ?? '';
  }
  getRightLabel(): string {
    return this.item.scale?.upperLabel ?? '';
  }
  /** From 0 or 1, to between 3 and 10. [ref ScaleItem] */
  setBounds(lower: number, upper: number): this {
    if (lower < 0 || lower > 1 || upper < 3 || upper > 10)
      throw new GoogleError('Invalid data updating form.');
    return this.change({ scale: { ...this.#scale, lower, upper } });
  }
  setLabels(lowerLabel: string, upperLabel: string): this {
    return this.change({ scale: { ...this.#scale, lowerLabel, upperLabel } });
  }
  createResponse(answer: number): ItemResponse {
    return this.respond(String(answer));
  }
  get #scale(): NonNullable<ItemState['scale']> {
    return this.item.scale ?? { lower: 1, upper: 5, lowerLabel: '', upperLabel: '' };
  }
}

export class SectionHeaderItem extends ItemBase {}

export class PageBreakItem extends ItemBase {
  getPageNavigationType(): Enum | null {
    const { goTo } = this.item;
    if (typeof goTo === 'number') return PageNavigationType.GO_TO_PAGE;
    return goTo ? ((PageNavigationType as Record<string, Enum>)[goTo] ?? null) : PageNavigationType.CONTINUE;
  }
  setGoToPage(where: Enum | PageBreakItem): this {
    return this.change({ goTo: where instanceof PageBreakItem ? where.item.id : where.name() });
  }
}
