/** An item of a form of any kind, before a script asks for it as an item of its own kind. */
import type { ItemState, ItemType } from '../../model';
import { GoogleError } from '../../platform/errors';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choices';
import { CheckboxGridItem, GridItem } from './grids';
import { ItemBase } from './itemBase';
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

export class Item extends ItemBase {
  asListItem(): ListItem {
    return new ListItem(this.run, this.form, this.#as('LIST'));
  }
  asMultipleChoiceItem(): MultipleChoiceItem {
    return new MultipleChoiceItem(this.run, this.form, this.#as('MULTIPLE_CHOICE'));
  }
  asCheckboxItem(): CheckboxItem {
    return new CheckboxItem(this.run, this.form, this.#as('CHECKBOX'));
  }
  asTextItem(): TextItem {
    return new TextItem(this.run, this.form, this.#as('TEXT'));
  }
  asParagraphTextItem(): ParagraphTextItem {
    return new ParagraphTextItem(this.run, this.form, this.#as('PARAGRAPH_TEXT'));
  }
  asDateItem(): DateItem {
    return new DateItem(this.run, this.form, this.#as('DATE'));
  }
  asTimeItem(): TimeItem {
    return new TimeItem(this.run, this.form, this.#as('TIME'));
  }
  asDateTimeItem(): DateTimeItem {
    return new DateTimeItem(this.run, this.form, this.#as('DATETIME'));
  }
  asScaleItem(): ScaleItem {
    return new ScaleItem(this.run, this.form, this.#as('SCALE'));
  }
  asSectionHeaderItem(): SectionHeaderItem {
    return new SectionHeaderItem(this.run, this.form, this.#as('SECTION_HEADER'));
  }
  asPageBreakItem(): PageBreakItem {
    return new PageBreakItem(this.run, this.form, this.#as('PAGE_BREAK'));
  }
  asDurationItem(): DurationItem {
    return new DurationItem(this.run, this.form, this.#as('DURATION'));
  }
  asRatingItem(): RatingItem {
    return new RatingItem(this.run, this.form, this.#as('RATING'));
  }
  asGridItem(): GridItem {
    return new GridItem(this.run, this.form, this.#as('GRID'));
  }
  asCheckboxGridItem(): CheckboxGridItem {
    return new CheckboxGridItem(this.run, this.form, this.#as('CHECKBOX_GRID'));
  }
  asImageItem(): ImageItem {
    return new ImageItem(this.run, this.form, this.#as('IMAGE'));
  }
  asVideoItem(): VideoItem {
    return new VideoItem(this.run, this.form, this.#as('VIDEO'));
  }
  #as(type: ItemType): ItemState {
    if (this.item.type !== type)
      throw new GoogleError(`Invalid conversion for item type: ${this.item.type}.`);
    return this.item;
  }
}
