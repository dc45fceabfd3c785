/** A garden's sheet for the tests of what people do to tabs, rows and columns. */
import { createWorkspace } from '../../emulator';

/** A tab of beds under a frozen heading, a walled one that is the owner's alone, and a form whose answers have a tab. */
export function bedsAndHarvest() {
  const ws = createWorkspace({ owner: 'head@garden.example', now: '2026-03-02T08:00:00' });
  const book = ws.spreadsheet;
  const sheet = book.getActiveSheet().setName('Beds');
  sheet.getRange('A1:B4').setValues([
    ['Bed', 'Sown'],
    ['Peas', 8],
    ['Leeks', 2],
    ['Beans', 4],
  ]);
  sheet.setFrozenRows(1);
  book.insertSheet('Walled', 1).protect();
  const form = ws.globals.FormApp.create('Harvest', true);
  form.addTextItem().setTitle('How was it?');
  form.setDestination(ws.globals.FormApp.DestinationType.SPREADSHEET, book.getId());
  return { ws, sheet };
}
