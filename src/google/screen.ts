/** The menu and the sidebar in Sheets, and who is at the keyboard. */
import { glance } from './maintenance';

/** Adds the menu. Allowed in every authorization mode, because it reads nothing. */
export function showMenu() {
  SpreadsheetApp.getUi().createMenu('Stepwise').addItem('Open Stepwise', 'openSidebar').addToUi();
}

/** Opens a page in the sidebar; everything else happens there. `carried` is what the page before hands on. */
export function showPage(page: string, carried = '') {
  const html = HtmlService.createHtmlOutputFromFile(page).getContent();
  const begun = html.replace('data-carried=""', () => `data-carried="${encodeURIComponent(carried)}"`);
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(begun).setTitle('Stepwise'));
}

/** The address of whoever asks; '' where Google does not say. */
export const askerEmail = (): string => Session.getActiveUser().getEmail().toLowerCase();

/** The tab in which a form's answer arrived; undefined for an event without a range. */
export const tabOf = (event: GoogleAppsScript.Events.SheetsOnFormSubmit | undefined): number | undefined =>
  event?.range?.getSheet().getSheetId();

/** Whether the document may be read as it opens; an add-on that was not yet used in the document may not [addon]. */
export const mayRead = (event?: { authMode?: unknown }): boolean =>
  event?.authMode === undefined || event.authMode !== ScriptApp.AuthMode.NONE;

/** Shows a sentence at the foot of the sheet, for long enough to be read. */
export const toast = (words: string) => SpreadsheetApp.getActiveSpreadsheet().toast(words, 'Stepwise', 12);

/** What the settings say to a sheet that opens, in one read. */
export function openingNews() {
  const file = SpreadsheetApp.getActiveSpreadsheet();
  return {
    rows: glance(file),
    fileId: file.getId(),
    now: (zone: string) => Utilities.formatDate(new Date(), zone, "yyyy-MM-dd'T'HH:mm"),
  };
}
