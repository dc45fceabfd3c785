/** Whose word an address is, and what stays of somebody whose account was closed. */
import { createWorkspace, type Workspace } from '../../emulator';
import { loaded } from './support';

const OWNER = 'owner@school.example';
const KIM = 'kim@school.example';

/** A published form that sends its answers to the spreadsheet, and collects addresses as `how` says. */
function tied(ws: Workspace, how: 'VERIFIED' | 'RESPONDER_INPUT') {
  const { FormApp } = ws.globals;
  const form = FormApp.create('Drop-in', true);
  form.setEmailCollectionType(FormApp.EmailCollectionType[how]);
  form.addTextItem().setTitle('What?');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, ws.spreadsheet.getId());
  return form;
}

test('a respondent types any address where the form asks for one, and none where it takes that of the account', () => {
  const ws = createWorkspace({ owner: OWNER });
  const open = tied(ws, 'RESPONDER_INPUT');
  ws.submitForm(open.getId(), { 'What?': 'a' }, { as: KIM, typed: 'lo@school.example' });
  expect(open.getResponses().map((each) => each.getRespondentEmail())).toEqual(['lo@school.example']);
  const sure = tied(ws, 'VERIFIED');
  expect(() =>
    ws.submitForm(sure.getId(), { 'What?': 'a' }, { as: KIM, typed: 'lo@school.example' }),
  ).toThrow('This form does not ask for an address to be typed.');
  ws.submitForm(sure.getId(), { 'What?': 'a' }, { as: KIM });
  expect(sure.getResponses().map((each) => each.getRespondentEmail())).toEqual([KIM]);
});

test('whose account is closed does nothing more: their triggers rest, their forms take answers and open to nobody else', () => {
  const { ws, app } = loaded(
    `function tick() { console.log('tick') }
    function watch() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create() }
    function reach(id) { return FormApp.openById(id).getTitle() }`,
    { owner: OWNER },
  );
  const form = tied(ws, 'VERIFIED');
  app.call('watch');
  ws.advance({ hours: 2 });
  const ticks = () => ws.executions.filter(({ fn }) => fn === 'tick').length;
  const before = ticks();
  expect(before).toBeGreaterThan(0);
  ws.closeAccount(OWNER);
  ws.advance({ hours: 3 });
  expect(ticks()).toBe(before);
  expect(() => app.call('watch')).toThrow(`The account ${OWNER} was closed.`);
  ws.submitForm(form.getId(), { 'What?': 'still here' }, { as: KIM });
  expect(ws.forms[0]?.responses).toHaveLength(1);
  ws.as(KIM, () =>
    expect(() => app.call('reach', form.getId())).toThrow('No item with the given ID could be found'),
  );
});
