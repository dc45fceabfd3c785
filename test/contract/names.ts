/** The compiler refuses this file where the local Workspace has a method that Google's reference doesn't know. */
/// <reference path="ratings.d.ts" />

import type { Cache } from '../../emulator/services/cache/cacheService';
import type { CheckboxItem, ListItem, MultipleChoiceItem } from '../../emulator/services/forms/choices';
import type { Form } from '../../emulator/services/forms/form';
import type { FormApp } from '../../emulator/services/forms/formApp';
import type { FormResponse } from '../../emulator/services/forms/formResponse';
import type { CheckboxGridItem, GridItem } from '../../emulator/services/forms/grids';
import type { Item } from '../../emulator/services/forms/item';
import type { ItemResponse } from '../../emulator/services/forms/itemResponse';
import type {
  DurationItem,
  PageBreakItem,
  RatingItem,
  ScaleItem,
  TextItem,
} from '../../emulator/services/forms/items';
import type { ImageItem, VideoItem } from '../../emulator/services/forms/media';
import type { QuizFeedbackBuilder } from '../../emulator/services/forms/quiz';
import type { MailApp } from '../../emulator/services/mail/mailApp';
import type { Properties } from '../../emulator/services/properties/propertiesService';
import type {
  EmbeddedAreaChartBuilder,
  EmbeddedBarChartBuilder,
  EmbeddedChart,
  EmbeddedChartBuilder,
  EmbeddedColumnChartBuilder,
  EmbeddedComboChartBuilder,
  EmbeddedLineChartBuilder,
  EmbeddedPieChartBuilder,
  EmbeddedScatterChartBuilder,
} from '../../emulator/services/spreadsheet/charts';
import type {
  BooleanCondition,
  ConditionalFormatRuleBuilder,
} from '../../emulator/services/spreadsheet/conditionalFormat';
import type {
  DataValidation,
  DataValidationBuilder,
} from '../../emulator/services/spreadsheet/dataValidation';
import type { Filter, FilterCriteriaBuilder } from '../../emulator/services/spreadsheet/filter';
import type { NamedRange } from '../../emulator/services/spreadsheet/namedRange';
import type { Protection } from '../../emulator/services/spreadsheet/protection';
import type { Range } from '../../emulator/services/spreadsheet/range';
import type { RangeList } from '../../emulator/services/spreadsheet/rangeList';
import type {
  RichTextValue,
  RichTextValueBuilder,
  TextStyleBuilder,
} from '../../emulator/services/spreadsheet/richText';
import type { Sheet } from '../../emulator/services/spreadsheet/sheet';
import type { Spreadsheet } from '../../emulator/services/spreadsheet/spreadsheet';
import type { SpreadsheetApp } from '../../emulator/services/spreadsheet/spreadsheetApp';
import type { TextFinder } from '../../emulator/services/spreadsheet/textFinder';
import type { Utilities } from '../../emulator/services/utilities/utilities';

import Forms = GoogleAppsScript.Forms;
import Sheets = GoogleAppsScript.Spreadsheet;

type MethodsOf<T> = { [K in keyof T]-?: T[K] extends (...args: never[]) => unknown ? K : never }[keyof T];

/** `never`, or the compiler names what is too much. */
type Known<Ours, Googles> = Exclude<MethodsOf<Ours>, keyof Googles>;
type None<T extends never> = T;

export type Invented = [
  None<Known<SpreadsheetApp, Sheets.SpreadsheetApp>>,
  None<Known<Spreadsheet, Sheets.Spreadsheet>>,
  None<Known<Sheet, Sheets.Sheet>>,
  None<Known<Range, Sheets.Range>>,
  None<Known<RangeList, Sheets.RangeList>>,
  None<Known<NamedRange, Sheets.NamedRange>>,
  None<Known<Protection, Sheets.Protection>>,
  None<Known<Filter, Sheets.Filter>>,
  None<Known<FilterCriteriaBuilder, Sheets.FilterCriteriaBuilder>>,
  None<Known<TextFinder, Sheets.TextFinder>>,
  None<Known<DataValidation, Sheets.DataValidation>>,
  None<Known<BooleanCondition, Sheets.BooleanCondition>>,
  None<Known<DataValidationBuilder, Sheets.DataValidationBuilder>>,
  None<Known<ConditionalFormatRuleBuilder, Sheets.ConditionalFormatRuleBuilder>>,
  None<Known<RichTextValue, Sheets.RichTextValue>>,
  None<Known<RichTextValueBuilder, Sheets.RichTextValueBuilder>>,
  None<Known<TextStyleBuilder, Sheets.TextStyleBuilder>>,
  None<Known<EmbeddedChart, Sheets.EmbeddedChart>>,
  None<Known<EmbeddedChartBuilder, Sheets.EmbeddedChartBuilder>>,
  None<Known<EmbeddedAreaChartBuilder, Sheets.EmbeddedAreaChartBuilder>>,
  None<Known<EmbeddedBarChartBuilder, Sheets.EmbeddedBarChartBuilder>>,
  None<Known<EmbeddedColumnChartBuilder, Sheets.EmbeddedColumnChartBuilder>>,
  None<Known<EmbeddedComboChartBuilder, Sheets.EmbeddedComboChartBuilder>>,
  None<Known<EmbeddedLineChartBuilder, Sheets.EmbeddedLineChartBuilder>>,
  None<Known<EmbeddedPieChartBuilder, Sheets.EmbeddedPieChartBuilder>>,
  None<Known<EmbeddedScatterChartBuilder, Sheets.EmbeddedScatterChartBuilder>>,
  None<Known<FormApp, Forms.FormApp>>,
  None<Known<Form, Forms.Form>>,
  None<Known<Item, Forms.Item>>,
  None<Known<ListItem, Forms.ListItem>>,
  None<Known<MultipleChoiceItem, Forms.MultipleChoiceItem>>,
  None<Known<CheckboxItem, Forms.CheckboxItem>>,
  None<Known<TextItem, Forms.TextItem>>,
  None<Known<ScaleItem, Forms.ScaleItem>>,
  None<Known<PageBreakItem, Forms.PageBreakItem>>,
  None<Known<DurationItem, Forms.DurationItem>>,
  None<Known<RatingItem, Forms.RatingItem>>,
  None<Known<GridItem, Forms.GridItem>>,
  None<Known<CheckboxGridItem, Forms.CheckboxGridItem>>,
  None<Known<ImageItem, Forms.ImageItem>>,
  None<Known<VideoItem, Forms.VideoItem>>,
  None<Known<QuizFeedbackBuilder, Forms.QuizFeedbackBuilder>>,
  None<Known<ItemResponse, Forms.ItemResponse>>,
  None<Known<FormResponse, Forms.FormResponse>>,
  None<Known<MailApp, GoogleAppsScript.Mail.MailApp>>,
  None<Known<Properties, GoogleAppsScript.Properties.Properties>>,
  None<Known<Cache, GoogleAppsScript.Cache.Cache>>,
  None<Known<Utilities, GoogleAppsScript.Utilities.Utilities>>,
];
