/**
 * The one place where the add-on meets Google: what stands above takes the sheet, its screen and its events from
 * here.
 */
export { connect } from '../google/connect';
export { askerEmail, mayRead, openingNews, showMenu, showPage, tabOf, toast } from '../google/screen';
export { triggerCall } from '../google/triggers';
