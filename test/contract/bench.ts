/** The tabs and the form on which facts are shown; whatever a fact leaves behind is taken away after it. */
/// <reference path="../../src/google/publishing.d.ts" />
import type { Given } from './fact';

type Form = GoogleAppsScript.Forms.Form;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export class Bench implements Given {
  readonly book = SpreadsheetApp.getActiveSpreadsheet();
  private readonly own = new Set(this.book.getSheets().map((each) => each.getSheetId()));
  private tab: Sheet | undefined;
  private paper: Form | undefined;
  private isUsed = false;

  /** Days, zones and currency signs are told as in London. */
  constructor() {
    this.book.setSpreadsheetLocale('en_GB');
    this.book.setSpreadsheetTimeZone('Europe/London');
  }

  get sheet(): Sheet {
    this.tab = this.tab ?? this.book.insertSheet();
    return this.tab;
  }

  /** One for the whole run: a script without leave to see Drive can't throw forms away. */
  get form(): Form {
    this.paper = this.paper ?? FormApp.create('Stepwise contract (may be deleted)', true);
    this.isUsed = true;
    return this.paper;
  }

  clear(): void {
    if (this.isUsed && this.paper) this.clearForm(this.paper);
    this.tab = undefined;
    SpreadsheetApp.flush();
    for (const sheet of this.book.getSheets())
      if (!this.own.has(sheet.getSheetId())) this.book.deleteSheet(sheet);
  }

  private clearForm(form: Form): void {
    form.removeDestination();
    form.deleteAllResponses();
    for (const item of form.getItems().reverse()) form.deleteItem(item);
    form.setAcceptingResponses(true).setCollectEmail(false).setIsQuiz(false).setTitle('').setDescription('');
    this.isUsed = false;
  }
}
