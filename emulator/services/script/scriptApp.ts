/** Triggers, authorization and the script's own identity. */
import type { TriggerState } from '../../model';
import { GoogleError } from '../../platform/errors';
import { TRIGGERS_PER_SCRIPT } from '../../platform/limits';
import { hasRevoked } from '../../run/access';
import type { Execution } from '../../run/execution';
import type { Form } from '../forms/form';
import { type Enum, Service } from '../service';
import type { Spreadsheet } from '../spreadsheet/spreadsheet';
import {
  AuthMode,
  AuthorizationStatus,
  EventType,
  InstallationSource,
  TriggerSource,
  Weekday,
} from './enums';
import { firstFiring } from './schedule';

export class ScriptApp extends Service {
  override readonly constants = {
    AuthMode,
    AuthorizationStatus,
    EventType,
    InstallationSource,
    TriggerSource,
    WeekDay: Weekday,
  };
  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.run, functionName);
  }
  /** Those that the person at work has made. */
  getProjectTriggers(): Trigger[] {
    return this.run.world.state.triggers
      .filter((each) => each.creator === this.run.start.effectiveUser)
      .map((each) => new Trigger(this.run, each));
  }
  getUserTriggers(_document: Spreadsheet): Trigger[] {
    return this.getProjectTriggers();
  }
  deleteTrigger({ trigger }: Trigger): void {
    const { state } = this.run.world;
    state.triggers = state.triggers.filter((each) => each.id !== trigger.id);
  }
  getAuthorizationInfo(_mode: Enum): AuthorizationInfo {
    return new AuthorizationInfo(this.run);
  }
  getInstallationSource(): Enum {
    return InstallationSource.NONE;
  }
  getScriptId(): string {
    return scriptId(this.run);
  }
  getService(): ScriptService {
    return new ScriptService(this.run);
  }
  invalidateAuth(): void {}
}

const scriptId = (run: Execution): string => `1Script${run.world.state.boundId.slice(7)}`;

/** The web app: this project has none deployed. */
export class ScriptService extends Service {
  override readonly className = 'Service';
  getUrl(): string | null {
    return null;
  }
  isEnabled(): boolean {
    return false;
  }
}

/** Whether the person still has to authorize the script: before its first use, and after they withdrew it. [ref] */
export class AuthorizationInfo extends Service {
  getAuthorizationStatus(): Enum {
    return this.#lacking ? AuthorizationStatus.REQUIRED : AuthorizationStatus.NOT_REQUIRED;
  }
  getAuthorizationUrl(): string | null {
    return this.#lacking ? `https://script.google.com/d/${scriptId(this.run)}/authorize` : null;
  }
  get #lacking(): boolean {
    const { authMode, effectiveUser } = this.run.start;
    return authMode === 'NONE' || hasRevoked(this.run.world, effectiveUser);
  }
}

export class Trigger extends Service {
  constructor(
    run: Execution,
    readonly trigger: TriggerState,
  ) {
    super(run);
  }
  getUniqueId(): string {
    return this.trigger.id;
  }
  getHandlerFunction(): string {
    return this.trigger.handler;
  }
  getEventType(): Enum {
    return EventType[this.trigger.event];
  }
  getTriggerSource(): Enum {
    return TriggerSource[this.trigger.source];
  }
  getTriggerSourceId(): string | null {
    return this.trigger.sourceId ?? null;
  }
}

export class TriggerBuilder extends Service {
  constructor(
    run: Execution,
    readonly handler: string,
  ) {
    super(run);
  }
  forSpreadsheet(spreadsheet: Spreadsheet | string): SpreadsheetTriggerBuilder {
    const id = typeof spreadsheet === 'string' ? spreadsheet : spreadsheet.book.id;
    return new SpreadsheetTriggerBuilder(this.run, this.handler, 'SPREADSHEETS', id);
  }
  forForm(form: Form | string): FormTriggerBuilder {
    const id = typeof form === 'string' ? form : form.form.id;
    return new FormTriggerBuilder(this.run, this.handler, 'FORMS', id);
  }
  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.run, this.handler);
  }
}

class DocumentTriggerBuilder extends Service {
  #event: TriggerState['event'] | undefined;
  constructor(
    run: Execution,
    readonly handler: string,
    readonly source: TriggerState['source'],
    readonly sourceId: string,
  ) {
    super(run);
  }
  onFormSubmit(): this {
    return this.on('ON_FORM_SUBMIT');
  }
  onOpen(): this {
    return this.on('ON_OPEN');
  }
  create(): Trigger {
    if (!this.#event) throw new GoogleError('The trigger has no event.');
    const { handler, source, sourceId } = this;
    return addTrigger(this.run, { handler, source, sourceId, event: this.#event });
  }
  protected on(event: TriggerState['event']): this {
    this.#event = event;
    return this;
  }
}

export class SpreadsheetTriggerBuilder extends DocumentTriggerBuilder {
  onEdit(): this {
    return this.on('ON_EDIT');
  }
  onChange(): this {
    return this.on('ON_CHANGE');
  }
}

export class FormTriggerBuilder extends DocumentTriggerBuilder {}

type Schedule = NonNullable<TriggerState['schedule']>;

export class ClockTriggerBuilder extends Service {
  #schedule: Schedule;
  constructor(
    run: Execution,
    readonly handler: string,
  ) {
    super(run);
    this.#schedule = { kind: 'once', every: 1, timeZone: run.start.timeZone };
  }
  /** 1, 5, 10, 15 or 30. [ref] */
  everyMinutes(n: number): this {
    if (![1, 5, 10, 15, 30].includes(n))
      throw new GoogleError('Invalid argument: n. It must be 1, 5, 10, 15 or 30.');
    return this.#plan({ kind: 'minutes', every: n });
  }
  everyHours(n: number): this {
    return this.#plan({ kind: 'hours', every: n });
  }
  everyDays(n: number): this {
    return this.#plan({ kind: 'days', every: n });
  }
  everyWeeks(n: number): this {
    return this.#plan({ kind: 'weeks', every: n });
  }
  onWeekDay(day: Enum): this {
    return this.#plan({ kind: 'weeks', weekDay: day.name() });
  }
  onMonthDay(day: number): this {
    return this.#plan({ kind: 'month', monthDay: day });
  }
  atHour(hour: number): this {
    return this.#plan({ atHour: hour });
  }
  /** Within fifteen minutes of it. [ref] */
  nearMinute(minute: number): this {
    return this.#plan({ nearMinute: minute });
  }
  after(milliseconds: number): this {
    return this.#plan({ kind: 'once', at: new Date(this.run.now() + milliseconds).toISOString() });
  }
  at(date: Date): this {
    return this.#plan({ kind: 'once', at: date.toISOString() });
  }
  inTimezone(timeZone: string): this {
    return this.#plan({ timeZone });
  }
  create(): Trigger {
    const schedule = this.#schedule;
    if (schedule.kind === 'once' && !schedule.at) throw new GoogleError('The trigger has no time.');
    const next = firstFiring(schedule, this.run.now(), () => this.run.world.random());
    return addTrigger(this.run, { handler: this.handler, source: 'CLOCK', event: 'CLOCK', schedule, next });
  }
  #plan(change: Partial<Schedule>): this {
    this.#schedule = { ...this.#schedule, ...change };
    return this;
  }
}

type Wanted = Omit<TriggerState, 'id' | 'creator' | 'disabled'>;

/** @throws GoogleError where the person has too many, or an add-on asks for more than add-ons may have. [addon] */
function addTrigger(run: Execution, wanted: Wanted): Trigger {
  const { world, start } = run;
  const own = world.state.triggers.filter((each) => each.creator === start.effectiveUser);
  if (start.addOn) assertAddOnMay(wanted, own);
  if (own.length >= TRIGGERS_PER_SCRIPT) {
    throw new GoogleError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const trigger: TriggerState = {
    ...wanted,
    id: String(Math.floor(world.random() * 1e15) + 1e15),
    creator: start.effectiveUser,
    disabled: false,
  };
  world.state.triggers.push(trigger);
  return new Trigger(run, trigger);
}

/** One trigger of each type, the clock hourly at most. */
function assertAddOnMay({ event, schedule }: Wanted, own: TriggerState[]): void {
  const more = own.filter((each) => each.event === event).length > 0;
  if (event === 'CLOCK' && (more || schedule?.kind === 'minutes')) {
    throw new GoogleError(
      'This add-on has created too many time-based triggers in this document for this Google user account.',
    );
  }
  if (more) {
    throw new GoogleError('This add-on has created too many triggers of this type in this document.');
  }
}
