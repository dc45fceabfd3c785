/** A form's items: added, found, moved, deleted. */
import type { FormState, ItemState, ItemType } from '../../model';
import { GoogleError } from '../../platform/errors';
import type { Execution } from '../../run/execution';
import { type Enum, Service } from '../service';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choices';
import { CheckboxGridItem, GridItem } from './grids';
import { Item } from './item';
import type { ItemBase } from './itemBase';
import {
  DateItem,
  DateTimeItem,
  DurationItem,
  PageBreakItem,
  ParagraphTextItem,
  RatingItem,
  ScaleItem,
  SectionHeaderItem,
  TextItem,
  TimeItem,
} from './items';
import { ImageItem, VideoItem } from './media';

export class FormQuestions extends Service {
  constructor(
    run: Execution,
    readonly form: FormState,
  ) {
    super(run);
  }
  getItems(type?: Enum): Item[] {
    return this.form.items
      .filter((each) => !type || each.type === type.name())
      .map((each) => new Item(this.run, this.form, each));
  }
  getItemById(id: number): Item | null {
    const found = this.form.items.find((each) => each.id === Number(id));
    return found ? new Item(this.run, this.form, found) : null;
  }
  addListItem(): ListItem {
    return new ListItem(this.run, this.form, this.#add('LIST', { choices: [{ value: '' }] }));
  }
  addMultipleChoiceItem(): MultipleChoiceItem {
    return new MultipleChoiceItem(
      this.run,
      this.form,
      this.#add('MULTIPLE_CHOICE', { choices: [{ value: '' }] }),
    );
  }
  addCheckboxItem(): CheckboxItem {
    return new CheckboxItem(this.run, this.form, this.#add('CHECKBOX', { choices: [{ value: '' }] }));
  }
  addTextItem(): TextItem {
    return new TextItem(this.run, this.form, this.#add('TEXT'));
  }
  addParagraphTextItem(): ParagraphTextItem {
    return new ParagraphTextItem(this.run, this.form, this.#add('PARAGRAPH_TEXT'));
  }
  addDateItem(): DateItem {
    return new DateItem(this.run, this.form, this.#add('DATE', { includesYear: true }));
  }
  addTimeItem(): TimeItem {
    return new TimeItem(this.run, this.form, this.#add('TIME'));
  }
  addDateTimeItem(): DateTimeItem {
    return new DateTimeItem(this.run, this.form, this.#add('DATETIME', { includesYear: true }));
  }
  addScaleItem(): ScaleItem {
    const scale = { lower: 1, upper: 5, lowerLabel: '', upperLabel: '' };
    return new ScaleItem(this.run, this.form, this.#add('SCALE', { scale }));
  }
  addSectionHeaderItem(): SectionHeaderItem {
    return new SectionHeaderItem(this.run, this.form, this.#add('SECTION_HEADER'));
  }
  addPageBreakItem(): PageBreakItem {
    return new PageBreakItem(this.run, this.form, this.#add('PAGE_BREAK'));
  }
  addDurationItem(): DurationItem {
    return new DurationItem(this.run, this.form, this.#add('DURATION'));
  }
  addRatingItem(): RatingItem {
    const scale = { lower: 1, upper: 5, lowerLabel: '', upperLabel: '' };
    return new RatingItem(this.run, this.form, this.#add('RATING', { scale }));
  }
  addGridItem(): GridItem {
    return new GridItem(this.run, this.form, this.#add('GRID', this.#grid()));
  }
  addCheckboxGridItem(): CheckboxGridItem {
    return new CheckboxGridItem(this.run, this.form, this.#add('CHECKBOX_GRID', this.#grid()));
  }
  addImageItem(): ImageItem {
    return new ImageItem(this.run, this.form, this.#add('IMAGE'));
  }
  addVideoItem(): VideoItem {
    return new VideoItem(this.run, this.form, this.#add('VIDEO'));
  }
  /** From one place to another, counting from 0; the first may be the item itself. */
  moveItem(from: number | ItemBase, to: number): Item {
    const { items } = this.form;
    const index = this.#index(from);
    if (to < 0 || to >= items.length) throw new GoogleError('Invalid argument: toIndex');
    const [item] = items.splice(index, 1) as [ItemState];
    items.splice(to, 0, item);
    return new Item(this.run, this.form, item);
  }
  deleteItem(which: number | ItemBase): void {
    this.form.items.splice(this.#index(which), 1);
  }

  #index(which: number | ItemBase): number {
    const index =
      typeof which === 'number' ? which : this.form.items.findIndex((each) => each.id === which.item.id);
    if (!this.form.items[index]) throw new GoogleError('Invalid argument: index');
    return index;
  }
  /** One empty row and column, as choices begin. [mem] */
  #grid(): Partial<ItemState> {
    return { rows: [{ value: '', entryId: this.run.world.number() }], columns: [''] };
  }
  #add(type: ItemType, more: Partial<ItemState> = {}): ItemState {
    const { world } = this.run;
    const [id, entryId] = [world.number(), world.number()];
    const item: ItemState = { id, entryId, type, title: '', helpText: '', required: false, ...more };
    this.form.items.push(item);
    return item;
  }
}
