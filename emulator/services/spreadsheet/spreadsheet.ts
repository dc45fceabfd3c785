/** A spreadsheet file. */
import { fromA1, splitTab } from '../../cells/a1';
import { follow } from '../../formulas/shift';
import type { SheetState, SpreadsheetState } from '../../model';
import { GoogleError } from '../../platform/errors';
import { NEW_SHEET } from '../../platform/limits';
import { offsetAt } from '../../platform/zones';
import type { Execution } from '../../run/execution';
import { nameRange, namesIn, unname } from '../../sheets/namedRanges';
import { assertRoom, newSheet, spliced } from '../../sheets/tab';
import { assertEditable } from '../../sheets/write';
import { User } from '../base/session';
import { Service } from '../service';
import { NamedRange, namedRange } from './namedRange';
import { Range } from './range';
import type { RangeList } from './rangeList';
import { assertNewName, Sheet, wholeOf } from './sheet';
import { TextFinder } from './textFinder';

export class Spreadsheet extends Service {
  constructor(
    run: Execution,
    override readonly book: SpreadsheetState,
  ) {
    super(run);
  }
  getId(): string {
    return this.book.id;
  }
  getName(): string {
    return this.book.name;
  }
  rename(name: string): void {
    this.book.name = name;
  }
  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.book.id}/edit`;
  }
  /** Of the form whose responses land here; of the first tab's where there are several. */
  getFormUrl(): string | null {
    return this.#seen.find((each) => each.formUrl !== undefined)?.formUrl ?? null;
  }
  getSpreadsheetTimeZone(): string {
    return this.book.timeZone;
  }
  setSpreadsheetTimeZone(timeZone: string): void {
    try {
      offsetAt(timeZone, 0);
    } catch {
      throw new GoogleError(`Invalid argument: ${timeZone}`);
    }
    this.book.timeZone = timeZone;
  }
  getSpreadsheetLocale(): string {
    return this.book.locale;
  }
  setSpreadsheetLocale(locale: string): void {
    this.book.locale = locale;
  }

  getSheets(): Sheet[] {
    return this.#seen.map((each) => this.#sheet(each));
  }
  getNumSheets(): number {
    return this.#seen.length;
  }
  getSheetByName(name: string): Sheet | null {
    return this.#orNull(this.#seen.find((each) => each.name === name));
  }
  getSheetById(id: number): Sheet | null {
    return this.#orNull(this.#seen.find((each) => each.id === id));
  }
  /** With a name, a place from 0, or both. Becomes the active sheet. */
  insertSheet(first?: string | number, second?: number): Sheet {
    const name = typeof first === 'string' ? first : this.#freeName();
    const index = typeof first === 'number' ? first : typeof second === 'number' ? second : undefined;
    assertNewName(this, name);
    assertRoom(this.book, NEW_SHEET.rows * NEW_SHEET.columns);
    const sheet = newSheet(this.run.world.number(), name);
    const after = this.book.sheets.findIndex((each) => each.id === this.book.activeSheetId) + 1;
    this.book.sheets = spliced(this.book.sheets, index ?? after, 0, sheet);
    this.book.activeSheetId = sheet.id;
    return this.#sheet(sheet);
  }
  /**
   * @throws GoogleError for the last tab, one that a form still sends to, and one with protected cells [mem: wording]
   */
  deleteSheet({ sheet }: Sheet): void {
    assertEditable({ run: this.run, book: this.book, sheet });
    if (this.book.sheets.length === 1)
      throw new GoogleError("You can't remove all the sheets in a document.");
    if (sheet.formUrl) {
      throw new GoogleError('This sheet is linked to a form. Unlink the form before you delete the sheet.');
    }
    this.book.sheets = this.book.sheets.filter((each) => each !== sheet);
    follow(this.book, sheet, () => undefined);
    if (this.book.activeSheetId === sheet.id) this.book.activeSheetId = this.book.sheets[0]?.id ?? 0;
  }
  getActiveSheet(): Sheet {
    const active = this.book.sheets.find((each) => each.id === this.book.activeSheetId);
    return this.#sheet(active ?? (this.book.sheets[0] as SheetState));
  }
  setActiveSheet(sheet: Sheet): Sheet {
    this.book.activeSheetId = sheet.sheet.id;
    return sheet;
  }
  /** To a place from 1. */
  moveActiveSheet(position: number): void {
    const { sheet } = this.getActiveSheet();
    if (position < 1 || position > this.book.sheets.length) throw new GoogleError('Invalid argument: pos');
    const others = this.book.sheets.filter((each) => each !== sheet);
    this.book.sheets = spliced(others, position - 1, 0, sheet);
  }
  duplicateActiveSheet(): Sheet {
    const { sheet } = this.getActiveSheet();
    return new Sheet(this.run, this.book, sheet).copyTo(this);
  }

  /** By A1 notation with or without a tab's name, or by the name of a named range. */
  getRange(a1: string): Range {
    const named = this.getRangeByName(a1);
    if (named) return named;
    const { tab, rest } = splitTab(a1);
    const sheet =
      tab === undefined ? this.getActiveSheet().sheet : this.#seen.find((each) => each.name === tab);
    if (!sheet) throw new GoogleError('Range not found');
    return new Range(this.run, this.book, sheet, fromA1(rest, sheet));
  }
  getRangeByName(name: string): Range | null {
    return namedRange(this.run, this.book, name);
  }
  setNamedRange(name: string, range: Range): void {
    nameRange(this.book, name, range);
  }
  removeNamedRange(name: string): void {
    unname(this.book, name);
  }
  getNamedRanges(): NamedRange[] {
    return namesIn(this.book).map((each) => new NamedRange(this.run, this.book, each));
  }
  getRangeList(a1: string[]): RangeList {
    return this.getActiveSheet().getRangeList(a1);
  }
  /** In all tabs, in their order. */
  createTextFinder(text: string): TextFinder {
    return new TextFinder(
      this.run,
      this.book,
      this.#seen.map((each) => wholeOf(this.run, this.book, each)),
      text,
    );
  }

  /** Questions to the spreadsheet that its active tab answers. */
  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }
  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }
  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }
  appendRow(values: unknown[]): Sheet {
    return this.getActiveSheet().appendRow(values);
  }
  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange();
  }
  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }
  getCurrentCell(): Range {
    return this.getActiveCell();
  }
  setActiveRange(range: Range): Range {
    return range.activate();
  }

  toast(message: string, title = '', seconds = 5): void {
    const at = new Date(this.run.now()).toISOString();
    this.run.world.state.ui.toasts.push({ message: String(message), title, seconds, at });
  }
  getOwner(): User {
    return new User(this.run, this.book.owner);
  }
  getEditors(): User[] {
    return [this.book.owner, ...this.book.editors].map((email) => new User(this.run, email));
  }
  getViewers(): User[] {
    return this.book.viewers.map((email) => new User(this.run, email));
  }
  addEditor(email: string | User): this {
    return this.addEditors([email]);
  }
  addEditors(emails: (string | User)[]): this {
    const given = emails.map((each) => (typeof each === 'string' ? each : each.email));
    this.book.editors = [...new Set([...this.book.editors, ...given])];
    return this;
  }
  removeEditor(email: string | User): this {
    const gone = typeof email === 'string' ? email : email.email;
    this.book.editors = this.book.editors.filter((each) => each !== gone);
    return this;
  }
  addDeveloperMetadata(key: string, value = ''): this {
    this.book.metadata = [...this.book.metadata, { key, value }];
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return this.book.metadata.map((each) => new DeveloperMetadata(this.run, this.book, each));
  }

  /** A response tab is there only after a flush. */
  get #seen(): SheetState[] {
    return this.book.sheets.filter((each) => !each.unflushed);
  }
  #sheet(sheet: SheetState): Sheet {
    return new Sheet(this.run, this.book, sheet);
  }
  #orNull(sheet: SheetState | undefined): Sheet | null {
    return sheet ? this.#sheet(sheet) : null;
  }
  #freeName(): string {
    const taken = new Set(this.book.sheets.map((each) => each.name));
    let n = this.book.sheets.length + 1;
    while (taken.has(`Sheet${n}`)) n += 1;
    return `Sheet${n}`;
  }
}

export class DeveloperMetadata extends Service {
  constructor(
    run: Execution,
    override readonly book: SpreadsheetState,
    readonly entry: { key: string; value: string },
  ) {
    super(run);
  }
  getKey(): string {
    return this.entry.key;
  }
  getValue(): string {
    return this.entry.value;
  }
  remove(): void {
    const { key, value } = this.entry;
    this.book.metadata = this.book.metadata.filter((each) => each.key !== key || each.value !== value);
  }
}
