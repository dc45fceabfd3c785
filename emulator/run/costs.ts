/** What each member of each service costs: the one table behind the ledger. */
import { LATENCY } from './latency';

/**
 * How a call is charged. `free` is answered without asking Google. `read` is one round trip, and one more where writes
 * wait in the buffer. `write` waits in the buffer. `flush` empties the buffer. `call` is one round trip of its own.
 */
export type CostKind = 'free' | 'read' | 'write' | 'flush' | 'call';

export interface Charge {
  service: string;
  cost: CostKind;
  ms: number;
}

interface Rule {
  service: string;
  /** Members whose answer came with the object, or that never leave the script. `'*'` is all of them. */
  free: string;
  /** Members that are calls, whatever `reads` and `otherwise` say. */
  call?: string;
  /** How members are charged whose names begin with get, is, has, can or find, and how all others are. */
  reads: CostKind;
  otherwise: CostKind;
  ms?: { read: number; write: number };
}

const IDENTITY = 'getRow getColumn getNumRows getNumColumns getLastRow getLastColumn getHeight getWidth';
const sheets = { service: 'SpreadsheetApp', reads: 'read', otherwise: 'write' } as const;
const local = (service: string): Rule => ({ service, free: '*', reads: 'free', otherwise: 'free' });
const remote = (service: string, ms: number | { read: number; write: number }, free = ''): Rule => ({
  service,
  free,
  reads: 'call',
  otherwise: 'call',
  ms: typeof ms === 'number' ? { read: ms, write: ms } : ms,
});
const form = (free: string): Rule => remote('FormApp', LATENCY.form, free);
const each = (classes: string, rule: Rule): Record<string, Rule> =>
  Object.fromEntries(classes.split(' ').map((name) => [name, rule]));
const ITEM = [
  'getId getTitle getType getIndex getHelpText isRequired getChoices getPageNavigationType createChoice createResponse',
  'asListItem asMultipleChoiceItem asCheckboxItem asTextItem asParagraphTextItem asDateItem asTimeItem asDateTimeItem',
  'asDurationItem asScaleItem asRatingItem asGridItem asCheckboxGridItem asSectionHeaderItem asPageBreakItem asImageItem asVideoItem',
  'hasOtherOption getLowerBound getUpperBound getLeftLabel getRightLabel includesYear getGoToPage getRows getColumns',
  'getPoints getGeneralFeedback getFeedbackForCorrect getFeedbackForIncorrect getAlignment getWidth getImage getRatingIcon',
  'getRatingScaleLevel',
].join(' ');

const rules: Record<string, Rule> = {
  SpreadsheetApp: {
    ...sheets,
    free: 'getActive getActiveSpreadsheet getUi getActiveSheet getActiveRange newDataValidation newConditionalFormatRule newFilterCriteria newRichTextValue newTextStyle',
    call: 'create openById openByUrl',
  },
  Spreadsheet: {
    ...sheets,
    free: 'getId getRange getRangeList getSheet getActiveSheet getActiveRange createTextFinder',
    call: 'toast',
  },
  Sheet: {
    ...sheets,
    free: 'getName getSheetId getRange getRangeList newChart getParent getActiveRange createTextFinder',
  },
  Range: { ...sheets, free: `${IDENTITY} getA1Notation getSheet getGridId offset getCell createTextFinder` },
  Protection: { ...sheets, free: 'getRange getProtectionType' },
  RangeList: { ...sheets, free: 'getRanges' },
  NamedRange: { ...sheets, free: 'getName getRange' },
  Filter: { ...sheets, free: 'getRange' },
  Charts: local('SpreadsheetApp'),
  EmbeddedChart: local('SpreadsheetApp'),
  ...each(
    'EmbeddedChartBuilder EmbeddedAreaChartBuilder EmbeddedBarChartBuilder EmbeddedColumnChartBuilder EmbeddedComboChartBuilder EmbeddedLineChartBuilder EmbeddedPieChartBuilder EmbeddedScatterChartBuilder',
    local('SpreadsheetApp'),
  ),
  ChartOptions: local('SpreadsheetApp'),
  ContainerInfo: local('SpreadsheetApp'),
  RichTextValue: local('SpreadsheetApp'),
  RichTextValueBuilder: local('SpreadsheetApp'),
  TextStyle: local('SpreadsheetApp'),
  TextStyleBuilder: local('SpreadsheetApp'),
  FilterCriteria: local('SpreadsheetApp'),
  FilterCriteriaBuilder: local('SpreadsheetApp'),
  // What replaces says at once how many places it found, so it can't wait in the buffer.
  TextFinder: {
    ...sheets,
    otherwise: 'read',
    free: 'matchCase matchEntireCell matchFormulaText useRegularExpression ignoreDiacritics',
  },
  DataValidation: local('SpreadsheetApp'),
  DataValidationBuilder: local('SpreadsheetApp'),
  ConditionalFormatRule: local('SpreadsheetApp'),
  ConditionalFormatRuleBuilder: local('SpreadsheetApp'),
  BooleanCondition: local('SpreadsheetApp'),
  DeveloperMetadata: local('SpreadsheetApp'),
  Ui: { ...local('Ui'), free: 'createMenu createAddonMenu', otherwise: 'call' },
  Menu: local('Ui'),
  PromptResponse: local('Ui'),
  FormApp: form(
    'createTextValidation createParagraphTextValidation createCheckboxValidation createGridValidation createCheckboxGridValidation createFeedback',
  ),
  ...each(
    'Validation TextValidation ParagraphTextValidation CheckboxValidation GridValidation CheckboxGridValidation QuizFeedback',
    local('FormApp'),
  ),
  ...each(
    'TextValidationBuilder ParagraphTextValidationBuilder CheckboxValidationBuilder GridValidationBuilder CheckboxGridValidationBuilder QuizFeedbackBuilder',
    local('FormApp'),
  ),
  Form: form('getId createResponse'),
  FormResponse: form(
    'getId getTimestamp getRespondentEmail getEditResponseUrl withItemResponse withItemGrade toPrefilledUrl',
  ),
  ItemResponse: { ...form('*') },
  Choice: { ...form('*') },
  ...each(
    'Item ListItem MultipleChoiceItem CheckboxItem TextItem ParagraphTextItem DateItem TimeItem DateTimeItem DurationItem ScaleItem RatingItem GridItem CheckboxGridItem SectionHeaderItem PageBreakItem ImageItem VideoItem',
    form(ITEM),
  ),
  MailApp: remote('MailApp', LATENCY.mail),
  ScriptApp: remote(
    'ScriptApp',
    LATENCY.trigger,
    'newTrigger getScriptId getService getAuthorizationInfo getInstallationSource',
  ),
  TriggerBuilder: local('ScriptApp'),
  SpreadsheetTriggerBuilder: {
    ...local('ScriptApp'),
    free: 'onFormSubmit onOpen onEdit onChange',
    otherwise: 'call',
  },
  FormTriggerBuilder: { ...local('ScriptApp'), free: 'onFormSubmit onOpen', otherwise: 'call' },
  ClockTriggerBuilder: {
    ...local('ScriptApp'),
    free: 'everyMinutes everyHours everyDays everyWeeks onWeekDay onMonthDay atHour nearMinute atDate at after inTimezone',
    otherwise: 'call',
  },
  Trigger: local('ScriptApp'),
  AuthorizationInfo: local('ScriptApp'),
  Service: local('ScriptApp'),
  PropertiesService: local('PropertiesService'),
  Properties: remote('PropertiesService', LATENCY.property),
  CacheService: local('CacheService'),
  Cache: remote('CacheService', LATENCY.cache),
  LockService: local('LockService'),
  Lock: remote('LockService', LATENCY.lock),
  Utilities: local('Utilities'),
  Blob: local('Utilities'),
  Session: local('Session'),
  User: local('Session'),
  HtmlService: local('HtmlService'),
  HtmlOutput: local('HtmlService'),
  HtmlTemplate: local('HtmlService'),
  Logger: local('Logger'),
  Enum: local('Enum'),
};

const known = new Map<string, Charge>();

/** The charge for `Class.member`. @throws Error where the table lacks the class. */
export function chargeFor(className: string, member: string): Charge {
  const key = `${className}.${member}`;
  const cached = known.get(key);
  if (cached) return cached;
  const rule = rules[className];
  if (!rule) throw new Error(`${className} has no line in the table of costs.`);
  const reading = /^(get|is|has|can|find)/.test(member);
  const charge = { service: rule.service, cost: costOf(rule, member, reading), ms: millis(rule, reading) };
  known.set(key, charge);
  return charge;
}

function costOf(rule: Rule, member: string, reading: boolean): CostKind {
  const listed = (names = ''): boolean => names === '*' || names.split(' ').includes(member);
  if (member === 'flush') return 'flush';
  if (listed(rule.free)) return 'free';
  if (listed(rule.call)) return 'call';
  return reading ? rule.reads : rule.otherwise;
}

const millis = (rule: Rule, reading: boolean): number =>
  rule.ms ? rule.ms[reading ? 'read' : 'write'] : rule.service === 'SpreadsheetApp' ? 100 : LATENCY.trigger;

/** Whether a write sends one entry for each cell of its range, as `setValues` does. */
export const writesCells = (member: string): boolean => /^set(Value|Formula|\w+s)$/.test(member);
