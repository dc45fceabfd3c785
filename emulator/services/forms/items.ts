/** The items of a form that offer neither choices nor rows. */
import type { ItemState } from '../../model';
import { GoogleError } from '../../platform/errors';
import type { Enum } from '../service';
import { PageNavigationType, RatingIconType } from './enums';
import { ItemBase, ReadQuestion } from './itemBase';
import type { ItemResponse } from './itemResponse';
import type { Validation } from './validation';

export class TextItem extends ReadQuestion {
  setValidation({ rule }: Validation): this {
    return this.change({ rule });
  }
  clearValidation(): this {
    return this.change({ rule: undefined });
  }
  createResponse(answer: string): ItemResponse {
    return this.respond(String(answer));
  }
}

export class ParagraphTextItem extends TextItem {}

const two = (value: number): string => String(value).padStart(2, '0');

export class DateItem extends ReadQuestion {
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

export class TimeItem extends ReadQuestion {
  createResponse(hour: number, minute: number): ItemResponse {
    return this.respond(`${two(hour)}:${two(minute)}`);
  }
}

export class DurationItem extends ReadQuestion {
  createResponse(hours: number, minutes: number, seconds: number): ItemResponse {
    return this.respond(`${two(hours)}:${two(minutes)}:${two(seconds)}`);
  }
}

export class ScaleItem extends ReadQuestion {
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

export class RatingItem extends ReadQuestion {
  getRatingScaleLevel(): number {
    return this.item.scale?.upper ?? 5;
  }
  /** From 3 to 10. [ref RatingItem] */
  setRatingScaleLevel(level: number): this {
    if (level < 3 || level > 10) throw new GoogleError('Invalid data updating form.');
    return this.change({ scale: { lower: 1, upper: level, lowerLabel: '', upperLabel: '' } });
  }
  getRatingIcon(): Enum {
    return (RatingIconType as Record<string, Enum>)[this.item.icon ?? ''] ?? RatingIconType.STAR;
  }
  setRatingIcon(icon: Enum): this {
    return this.change({ icon: icon.name() });
  }
  createResponse(answer: number): ItemResponse {
    return this.respond(String(answer));
  }
}

export class SectionHeaderItem extends ItemBase {}

export class PageBreakItem extends ItemBase {
  getPageNavigationType(): Enum | null {
    const { goTo } = this.item;
    if (typeof goTo === 'number') return PageNavigationType.GO_TO_PAGE;
    return goTo ? ((PageNavigationType as Record<string, Enum>)[goTo] ?? null) : PageNavigationType.CONTINUE;
  }
  getGoToPage(): PageBreakItem | null {
    return pageAt(this, this.item.goTo);
  }
  setGoToPage(where: Enum | PageBreakItem): this {
    return this.change({ goTo: where instanceof PageBreakItem ? where.item.id : where.name() });
  }
}

/** The page break that an item leads to; null where it leads to none, or to one that has been deleted. */
export function pageAt({ run, form }: ItemBase, where: number | string | undefined): PageBreakItem | null {
  const found = form.items.find(({ id, type }) => id === where && type === 'PAGE_BREAK');
  return found ? new PageBreakItem(run, form, found) : null;
}
