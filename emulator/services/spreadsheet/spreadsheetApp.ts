/** The door to spreadsheets. */
import { GoogleError } from '../../platform/errors';
import { Service } from '../service';
import { Ui } from '../ui/ui';
import { ConditionalFormatRuleBuilder } from './conditionalFormat';
import { DataValidationBuilder } from './dataValidation';
import {
  BandingTheme,
  BooleanCriteria,
  BorderStyle,
  DataValidationCriteria,
  DeveloperMetadataVisibility,
  Dimension,
  Direction,
  ProtectionType,
  RelativeDate,
  WrapStrategy,
} from './enums';
import { FilterCriteriaBuilder } from './filter';
import type { Range } from './range';
import { RichTextValueBuilder, TextStyleBuilder } from './richText';
import type { Sheet } from './sheet';
import { Spreadsheet } from './spreadsheet';

export class SpreadsheetApp extends Service {
  override readonly constants = {
    BandingTheme,
    BooleanCriteria,
    BorderStyle,
    DataValidationCriteria,
    DeveloperMetadataVisibility,
    Dimension,
    Direction,
    ProtectionType,
    RelativeDate,
    WrapStrategy,
  };
  getActive(): Spreadsheet {
    return new Spreadsheet(this.run, this.run.world.bound);
  }
  getActiveSpreadsheet(): Spreadsheet {
    return this.getActive();
  }
  getActiveSheet(): Sheet {
    return this.getActive().getActiveSheet();
  }
  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange();
  }
  openById(id: string): Spreadsheet {
    return new Spreadsheet(this.run, this.run.world.spreadsheet(id));
  }
  openByUrl(url: string): Spreadsheet {
    return this.openById(/\/d\/([\w-]+)/.exec(url)?.[1] ?? url);
  }
  create(name: string, rows = 1000, columns = 26): Spreadsheet {
    const { world, start } = this.run;
    const book = world.addSpreadsheet(name, start.effectiveUser);
    Object.assign(book.sheets[0] as object, { maxRows: rows, maxColumns: columns });
    return new Spreadsheet(this.run, book);
  }
  /** @throws GoogleError in a trigger that no person sits before */
  getUi(): Ui {
    if (!this.run.start.hasUi) throw new GoogleError('Cannot call SpreadsheetApp.getUi() from this context.');
    return new Ui(this.run);
  }
  /** Sends the buffered writes, and shows new response tabs. The execution does it, when it accounts for the call. */
  flush(): void {}
  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.run);
  }
  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.run);
  }
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder(this.run);
  }
  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.run);
  }
  getCurrentCell(): Range {
    return this.getActiveSheet().getCurrentCell();
  }
  setActiveSheet(sheet: Sheet): Sheet {
    return this.getActive().setActiveSheet(sheet);
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }
  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.run);
  }
}
