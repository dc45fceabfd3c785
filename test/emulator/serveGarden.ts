/** A small garden's script and its Workspace, for the tests of the page: nothing here knows of coaching. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWorkspace } from '../../emulator';
import { type Restart, type Served, serve } from '../../emulator/serve';

const script = `
function onOpen() {
  const ui = SpreadsheetApp.getUi();
  const more = ui.createMenu('More').addItem('Rename the bed', 'rename').addItem('Look around', 'look');
  ui.createMenu('Garden').addItem('Plant', 'plant').addItem('Open the shed', 'openShed').addSeparator().addSubMenu(more).addToUi();
}
function plant() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange('A1:B1').setValues([['Bed', 'Sown on']]).setBackground('#d9ead3').setFontWeight('bold');
  sheet.getRange('B1').setNote('The day on which the seeds went in.');
  sheet.setFrozenRows(1);
  sheet.getRange('A2').setValue('Beans');
  const form = FormApp.create('Harvest', true);
  form.setTitle('Harvest').setCollectEmail(true).setConfirmationMessage('Enjoy your vegetables.');
  const bed = form.addListItem().setTitle('Which bed?').setChoiceValues(['Beans', 'Peas']).setRequired(true);
  form.addDateItem().setTitle('When?');
  form.addCheckboxItem().setTitle('Who helped?').setChoiceValues(['Ivy', 'Basil']);
  form.addPageBreakItem().setTitle('And then');
  form.addParagraphTextItem().setTitle('How was it?').setRequired(true);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  ScriptApp.newTrigger('onHarvest').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
  ScriptApp.newTrigger('water').timeBased().everyHours(1).create();
  const link = form.createResponse().withItemResponse(bed.createResponse('Peas')).toPrefilledUrl();
  MailApp.sendEmail({
    to: 'ivy@garden.example', subject: 'Time to pick', body: 'Tell us: ' + link, name: 'The garden', replyTo: 'head@garden.example',
    htmlBody: '<h1>Time to pick</h1><a href="' + link.replace(/&/g, '&amp;') + '">Tell us</a>',
    attachments: [Utilities.newBlob('BEGIN:VCALENDAR', 'text/calendar', 'pick.ics')],
  });
  SpreadsheetApp.getActive().toast('All is sown.', 'Garden');
}
function onHarvest(e) { MailApp.sendEmail('head@garden.example', 'Picked', e.namedValues['Which bed?'][0]); }
function water() { PropertiesService.getScriptProperties().setProperty('watered', 'yes'); }
function rename() {
  const ui = SpreadsheetApp.getUi();
  const sheet = SpreadsheetApp.getActive().getSheetByName('Sheet1');
  sheet.appendRow(['asked']);
  const answer = ui.prompt('Rename', 'What is it called?', ui.ButtonSet.OK_CANCEL);
  if (answer.getSelectedButton() === ui.Button.OK) sheet.getRange('A2').setValue(answer.getResponseText());
}
function look() {
  const page = HtmlService.createHtmlOutput('<button onclick="google.script.host.setHeight(210)">More</button><button onclick="google.script.host.close()">Done</button>');
  SpreadsheetApp.getUi().showModalDialog(page.setWidth(420).setHeight(120), 'Around the garden');
}
function openShed() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('shed').setTitle('The shed')); }
function count(beds) { return beds.length + ' beds'; }
function fail() { throw new Error('The gate is locked.'); }
`;

const shed = `<!doctype html><html lang="en"><head><title>Shed</title><base target="_top"></head><body><main><h1>Shed</h1>
<button id="count">Count</button><button id="fail">Fail</button><button id="date">Date</button><p id="said"></p></main><script>
const say = (words) => { document.getElementById('said').textContent = words; };
const on = (id, act) => document.getElementById(id).addEventListener('click', act);
on('count', () => google.script.run.withUserObject('told').withSuccessHandler((value, object) => say(value + ', ' + object)).count(['a', 'b']));
on('fail', () => google.script.run.withFailureHandler((error) => say((error instanceof Error) + ': ' + error.message)).fail());
on('date', () => { try { google.script.run.count(new Date()); } catch (error) { say(error.message); } });
</script></body></html>`;

const at = (now: string) => () => createWorkspace({ owner: 'head@garden.example', now });

export interface Garden {
  /** Where the state is kept. */
  state: string;
  /** `first` comes before the two gardens that are there at once. */
  serve(...first: Restart[]): Promise<Served>;
  clear(): void;
}

/** Writes the project into a folder of its own. */
export function garden(): Garden {
  const folder = mkdtempSync(join(tmpdir(), 'garden-'));
  const state = join(folder, 'state', 'state.json');
  writeFileSync(join(folder, 'code.js'), script);
  writeFileSync(join(folder, 'shed.html'), shed);
  writeFileSync(join(folder, 'appsscript.json'), '{"timeZone":"Europe/London"}');
  const restart = [
    { label: 'An empty garden', make: at('2026-05-04T08:00:00') },
    { label: 'A winter garden', make: at('2026-12-04T08:00:00') },
  ];
  return {
    state,
    serve: (...first) => serve({ project: folder, state, restart: [...first, ...restart] }),
    clear: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Reads something from a server, as the page does. */
export async function ask<T>({ url }: Served, what: string): Promise<T> {
  return (await (await fetch(`${url}api/${what}`)).json()) as T;
}

/** Does something through a server, as the page does; gives what it answers. */
export async function send({ url }: Served, what: string, body: object): Promise<unknown> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}api/${what}`, { method: 'POST', headers, body: JSON.stringify(body) });
  return response.json();
}
