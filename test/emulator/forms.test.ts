/** Forms: made by scripts, answered by people, told to the spreadsheet. */
import { createWorkspace, type Workspace } from '../../emulator';
import { loaded, script } from './support';

const FORM = `const form = FormApp.create('Drop-in', true);`;

test.each([
  ['FormApp.create("x").getTitle()', ''],
  ['FormApp.create("x").isPublished()', false],
  ['FormApp.create("x", true).isAcceptingResponses()', true],
  ['FormApp.create("x").isAcceptingResponses()', false],
  ['FormApp.create("x").supportsAdvancedResponderPermissions()', true],
  ['FormApp.create("x").addListItem().getChoices().map((c) => c.getValue())', ['']],
  ['FormApp.create("x").addListItem().getTitle()', ''],
])('%s is %p', (code, expected) => {
  expect(script(`return ${code}`)).toEqual(expected);
});

test.each([
  ['form.addListItem().setChoiceValues([])', 'Questions must have at least one choice.'],
  ["form.addListItem().setChoiceValues(['a','a'])", 'Questions cannot have duplicate choice values.'],
  [
    "const i = form.addMultipleChoiceItem(); i.setChoices([i.createChoice('a', FormApp.PageNavigationType.SUBMIT), i.createChoice('b')])",
    'Invalid data updating form.',
  ],
  ["FormApp.create('y').setAcceptingResponses(true)", 'Operation not supported on unpublished form'],
  ["FormApp.create('y').getPublishedUrl()", 'Operation not supported on unpublished form'],
  ["FormApp.create('y').createResponse().submit()", 'Operation not supported on unpublished form'],
  ['form.getDestinationId()', 'The form currently has no response destination.'],
  [
    "form.addListItem().setChoiceValues(['a']).createResponse('b')",
    'Invalid response submitted to list question.',
  ],
  ['form.setLimitOneResponsePerUser(true).createResponse().submit()', 'limited to one response'],
  ['form.getItems()[0].asTextItem()', 'Cannot read properties of undefined'],
  ['form.addDateItem(); form.getItems()[0].asTextItem()', 'Invalid conversion for item type: DATE.'],
  ['form.addTextItem().setFoo()', 'TextItem.setFoo is not emulated'],
])('%s fails', (code, message) => {
  expect(() => script(`${FORM} ${code}`)).toThrow(message);
});

const DROP_IN = `
  function setUp() {
    const book = SpreadsheetApp.getActiveSpreadsheet();
    const form = FormApp.create('Drop-in', true).setCollectEmail(true);
    form.addListItem().setTitle('Teacher').setChoiceValues(['Sam Okoro', 'Kim Reid']).setRequired(true);
    form.addSectionHeaderItem().setTitle('About the lesson');
    form.addDateItem().setTitle('When');
    form.addCheckboxItem().setTitle('Seen').setChoiceValues(['Cold call', 'Exit ticket']);
    form.addTextItem().setTitle('Praise');
    form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
    ScriptApp.newTrigger('onSubmit').forSpreadsheet(book).onFormSubmit().create();
    return form.getId();
  }
  function onSubmit(e) {
    const { values, namedValues, triggerUid } = e;
    console.log(JSON.stringify({ values, namedValues, triggerUid: typeof triggerUid, mode: String(e.authMode),
      row: e.range.getRow(), tab: e.range.getSheet().getFormUrl(), cells: e.range.getValues()[0],
      dates: e.range.getValues()[0].map((v) => v instanceof Date), who: Session.getEffectiveUser().getEmail() }));
  }`;

const school = (): {
  ws: Workspace;
  id: string;
  told: () => { values: string[]; [key: string]: unknown }[];
} => {
  const { ws, app } = loaded(DROP_IN, { now: '2026-09-07T08:00:00' });
  const id = String(app.call('setUp'));
  const told = () =>
    ws.executions.filter((each) => each.fn === 'onSubmit').map((each) => JSON.parse(each.logs[0] ?? '{}'));
  return { ws, id, told };
};
const ANSWERS = {
  Teacher: 'Sam Okoro',
  When: '2026-03-02',
  Seen: ['Cold call', 'Exit ticket'],
  Praise: '=1+1',
};

test('a submission is stored, tells its row, and fires the spreadsheet’s trigger with texts', () => {
  const { ws, id, told } = school();
  const response = ws.submitForm(id, ANSWERS, { as: 'kim@northfield.example' });
  const values = [
    '07/09/2026 08:00:00',
    'kim@northfield.example',
    'Sam Okoro',
    '02/03/2026',
    'Cold call, Exit ticket',
    '=1+1',
  ];
  expect(told()).toHaveLength(1);
  expect(told()[0]).toMatchObject({
    values,
    namedValues: { Timestamp: [values[0]], 'Email Address': [values[1]], Praise: ['=1+1'] },
    triggerUid: 'string',
    mode: 'FULL',
    row: 2,
    dates: [true, false, false, true, false, false],
    who: 'lead@northfield.example',
  });
  expect(response).toMatchObject({ respondent: 'kim@northfield.example', row: 2 });
  expect(response.id.length).toBeGreaterThan(40);
});

test('the response tab is found by its form, and only after a flush', () => {
  const seen = script(`${FORM} const book = SpreadsheetApp.getActive();
    form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
    const before = book.getSheets().length;
    SpreadsheetApp.flush();
    const tab = book.getSheets().find((s) => s.getFormUrl());
    return [before, tab.getName(), tab.getFormUrl().includes(form.getId()), FormApp.openByUrl(tab.getFormUrl()).getId() === form.getId()]`);
  expect(seen).toEqual([1, 'Form Responses 1', true, true]);
});

test('a new question gets a column, a retitled one its heading, a deleted one keeps its column', () => {
  const { ws, id } = school();
  const form = ws.globals.FormApp.openById(id);
  form.addTextItem().setTitle('Class');
  const when = form.getItems().find((each) => each.getTitle() === 'When');
  if (when) form.deleteItem(when);
  form
    .getItems()
    .find((each) => each.getTitle() === 'Praise')
    ?.setTitle('What went well');
  ws.submitForm(id, { Teacher: 'Kim Reid', Class: '007', 'What went well': 'Calm' });
  const tab = ws.spreadsheet.getSheetByName('Form Responses 1');
  expect(tab?.getDataRange().getDisplayValues()).toEqual([
    ['Timestamp', 'Email Address', 'Teacher', 'When', 'Seen', 'What went well', 'Class'],
    ['07/09/2026 08:00:00', 'lead@northfield.example', 'Kim Reid', '', '', 'Calm', '7'],
  ]);
});

test('a submission inserts its row after the last response, above what people wrote below', () => {
  const { ws, id } = school();
  ws.submitForm(id, { Teacher: 'Kim Reid' });
  const tab = ws.spreadsheet.getSheetByName('Form Responses 1');
  tab?.getRange('C3').setValue('a note below');
  ws.submitForm(id, { Teacher: 'Sam Okoro' });
  expect(tab?.getRange('C2:C4').getValues().flat()).toEqual(['Kim Reid', 'Sam Okoro', 'a note below']);
});

test('moved columns still get the right answers', () => {
  const { ws, id, told } = school();
  ws.spreadsheet.getSheetByName('Form Responses 1')?.insertColumnBefore(3);
  ws.submitForm(id, { Teacher: 'Kim Reid', Praise: 'Calm' });
  expect(told()[0]?.values).toEqual([
    '07/09/2026 08:00:00',
    'lead@northfield.example',
    '',
    'Kim Reid',
    '',
    '',
    'Calm',
  ]);
});

test.each([
  [{ Praise: 'x' }, '"Teacher" is a required question.'],
  [{ Teacher: 'Nobody' }, '"Nobody" is no answer to "Teacher".'],
  [{ Teacher: 'Kim Reid', When: 'today' }, '"today" is no answer to "When".'],
  [{ Teacher: 'Kim Reid', Seen: ['Singing'] }, '"Singing" is no answer to "Seen".'],
  [{ Teacher: 'Kim Reid', Mood: 'good' }, 'No questions are called "Mood"'],
])('the form does not take %j', (answers, message) => {
  const { ws, id } = school();
  expect(() => ws.submitForm(id, answers)).toThrow(message);
});

test('a closed or unpublished form takes nothing', () => {
  const { ws, id } = school();
  ws.globals.FormApp.openById(id).setAcceptingResponses(false);
  expect(() => ws.submitForm(id, ANSWERS)).toThrow('takes no responses');
});

test('a script’s own response is stored and told, and fires no trigger', () => {
  const { ws, id, told } = school();
  const form = ws.globals.FormApp.openById(id);
  const [teacher] = form.getItems();
  const answer = teacher?.asListItem().createResponse('Kim Reid');
  if (answer) form.createResponse().withItemResponse(answer).submit();
  expect(told()).toHaveLength(0);
  expect(form.getResponses()).toHaveLength(1);
  expect(ws.spreadsheet.getSheetByName('Form Responses 1')?.getLastRow()).toBe(2);
});

test('responses are read by item, from a moment on', () => {
  const { ws, id } = school();
  ws.submitForm(id, ANSWERS);
  ws.advance({ hours: 2 });
  ws.submitForm(id, { Teacher: 'Kim Reid' });
  const form = ws.globals.FormApp.openById(id);
  const late = form.getResponses(new Date('2026-09-07T08:00:00Z'));
  expect(
    late.map((each) => each.getItemResponses().map((one) => [one.getItem().getTitle(), one.getResponse()])),
  ).toEqual([[['Teacher', 'Kim Reid']]]);
  const first = form
    .getResponses()[0]
    ?.getItemResponses()
    .map((one) => one.getResponse());
  expect(first).toEqual(['Sam Okoro', '2026-03-02', ['Cold call', 'Exit ticket'], '=1+1']);
});

test('a prefilled link carries the answers by entry', () => {
  const { ws, id } = school();
  const form = ws.globals.FormApp.openById(id);
  const items = form.getItems();
  const response = form.createResponse();
  response.withItemResponse(items[0]?.asListItem().createResponse('Sam Okoro') as never);
  response.withItemResponse(items[2]?.asDateItem().createResponse(new Date('2026-09-07T12:00:00Z')) as never);
  expect(response.toPrefilledUrl()).toMatch(
    /^https:\/\/docs\.google\.com\/forms\/d\/e\/[\w-]+\/viewform\?usp=pp_url&entry\.\d+=Sam\+Okoro&entry\.\d+=2026-09-07$/,
  );
});

test('an edited response has blanks for what stayed, and its row has everything', () => {
  const { ws, id, told } = school();
  ws.globals.FormApp.openById(id).setAllowResponseEdits(true);
  const { id: responseId } = ws.submitForm(id, ANSWERS);
  ws.editResponse(id, responseId, { Praise: 'Clear' });
  expect(told()[1]?.values.slice(2)).toEqual(['', '', '', 'Clear']);
  expect(told()[1]?.['cells']).toMatchObject({ 2: 'Sam Okoro', 5: 'Clear' });
});

test('deliveries go wrong when asked to', () => {
  const { ws, id, told } = school();
  ws.submits.dropNext();
  ws.submits.duplicateNext();
  ws.submits.echoBlankNext();
  for (let i = 0; i < 4; i += 1) ws.submitForm(id, ANSWERS);
  expect(told().map((each) => [each['row'], each.values.every((value) => value === '')])).toEqual([
    [3, false],
    [3, false],
    [4, false],
    [4, true],
    [5, false],
  ]);
  ws.submits.dropNext({ row: false });
  expect(ws.submitForm(id, ANSWERS).row).toBeUndefined();
});

test('removing the destination leaves the rows; relinking tells old responses again', () => {
  const { ws, id } = school();
  ws.submitForm(id, ANSWERS);
  const form = ws.globals.FormApp.openById(id);
  const [tab] = ws.spreadsheet.getSheets();
  expect(() => tab && ws.spreadsheet.deleteSheet(tab)).toThrow('linked to a form');
  form.removeDestination();
  expect([tab?.getFormUrl(), tab?.getLastRow()]).toEqual([null, 2]);
  form.setDestination(ws.globals.FormApp.DestinationType.SPREADSHEET, ws.spreadsheet.getId());
  ws.globals.SpreadsheetApp.flush();
  expect(ws.spreadsheet.getSheetByName('Form Responses 2')?.getLastRow()).toBe(2);
});

test('one response a person, where the form says so', () => {
  const ws = createWorkspace();
  const form = ws.globals.FormApp.create('Survey');
  (form as unknown as { setPublished(on: boolean): void }).setPublished(true);
  form.setCollectEmail(true).setLimitOneResponsePerUser(true);
  ws.submitForm(form.getId(), {}, { as: 'a@b.example' });
  expect(() => ws.submitForm(form.getId(), {}, { as: 'a@b.example' })).toThrow('has answered');
});
