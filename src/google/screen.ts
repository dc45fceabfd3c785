/** The menu and the sidebar in Sheets, and who is at the keyboard. */

/** Adds the menu. Allowed in every authorization mode, because it reads nothing. */
export function showMenu() {
  SpreadsheetApp.getUi().createMenu('Stepwise').addItem('Open Stepwise', 'openSidebar').addToUi();
}

/** Opens the sidebar; everything else happens there. */
export function showSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Stepwise'));
}

/** The address of whoever asks; '' where Google does not say. */
export const askerEmail = (): string => Session.getActiveUser().getEmail().toLowerCase();

/** The tab in which a form's answer arrived; undefined for an event without a range. */
export const tabOf = (event: GoogleAppsScript.Events.SheetsOnFormSubmit | undefined): number | undefined =>
  event?.range?.getSheet().getSheetId();
