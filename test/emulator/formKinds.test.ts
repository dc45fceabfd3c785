/** Forms beyond plain questions: grids, pages that lead elsewhere, quizzes, and what people do to the response tab. */
import { createWorkspace, type Workspace } from '../../emulator';
import type { Answer } from '../../emulator/model';
import { loaded, script } from './support';

type Form = GoogleAppsScript.Forms.Form;
const ROWS = ['Warmth', 'Order'];
const COLUMNS = ['Never', 'Often'];

/** A form tied to the spreadsheet, as `fill` makes it. */
function tied(fill: (form: Form) => unknown): {
  ws: Workspace;
  form: Form;
  id: string;
  rows: () => string[][];
} {
  const ws = createWorkspace({ now: '2026-09-07T08:00:00', owner: 'lead@northfield.example' });
  const form = (ws.globals.FormApp.create as (title: string, isPublished: boolean) => Form)('Visit', true);
  fill(form);
  form.setDestination(ws.globals.FormApp.DestinationType.SPREADSHEET, ws.spreadsheet.getId());
  ws.globals.SpreadsheetApp.flush();
  const tab = () => ws.spreadsheet.getSheetByName('Form Responses 1');
  const rows = () => (tab()?.getDataRange().getDisplayValues() ?? []).map((row) => row.slice(1));
  return { ws, form, id: form.getId(), rows };
}

const grids = () =>
  tied((form) => {
    form.addGridItem().setTitle('Seen').setRows(ROWS).setColumns(COLUMNS).setRequired(true);
    form.addCheckboxGridItem().setTitle('When').setRows(ROWS).setColumns(COLUMNS);
  });

test('a person answers grids by row, and the tab has a column a row', () => {
  const { ws, id, rows } = grids();
  ws.submitForm(id, { Seen: { Warmth: 'Often', Order: 'Never' }, When: { Order: ['Never', 'Often'] } });
  expect(rows()).toEqual([
    ['Seen [Warmth]', 'Seen [Order]', 'When [Warmth]', 'When [Order]'],
    ['Often', 'Never', '', 'Never, Often'],
  ]);
});

test.each<[Record<string, Record<string, string | string[]>>, string]>([
  [{ Seen: { Warmth: 'Often' } }, '"Seen" requires one response per row.'],
  [{ When: { Order: ['Often'] } }, '"Seen" is a required question.'],
  [{ Seen: { Warmth: 'Often', Order: 'Daily' } }, 'is no answer to "Seen"'],
  [{ Seen: { Noise: 'Often' } }, '"Seen" has no row "Noise"; it asks of Warmth, Order.'],
])('the grids do not take %j', (answers, words) => {
  const { ws, id } = grids();
  expect(() => ws.submitForm(id, answers)).toThrow(words);
});

test('an event tells a grid by row', () => {
  const { ws, app } = loaded(`
    function setUp() {
      const form = FormApp.create('Visit', true);
      form.addCheckboxGridItem().setTitle('When').setRows(['Warmth', 'Order']).setColumns(['Never', 'Often']);
      form.addDurationItem().setTitle('How long?');
      form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
      ScriptApp.newTrigger('told').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
      return form.getId();
    }
    function told({ values, namedValues }) { console.log(JSON.stringify([values.slice(1), namedValues['When [Order]']])) }`);
  const id = String(app.call('setUp'));
  ws.submitForm(id, { When: { Order: ['Never', 'Often'] }, 'How long?': '1:02:03' });
  const log = ws.executions.find(({ fn }) => fn === 'told')?.logs[0] ?? '';
  expect(JSON.parse(log)).toEqual([['', 'Never, Often', '1:02:03'], ['Never, Often']]);
});

test('a renamed row of a grid gets a column of its own; the others keep theirs', () => {
  const { ws, form, id, rows } = grids();
  form.getItems()[0]?.asGridItem().setRows(['Calm', 'Order']);
  ws.submitForm(id, { Seen: { Calm: 'Often', Order: 'Never' } });
  expect(rows()[0]).toEqual([
    'Seen [Warmth]',
    'Seen [Order]',
    'When [Warmth]',
    'When [Order]',
    'Seen [Calm]',
  ]);
  expect(rows()[1]).toEqual(['', 'Never', '', '', 'Often']);
});

test('a duration may be longer than a day', () => {
  const { ws, id, rows } = tied((form) => form.addDurationItem().setTitle('How long?'));
  ws.submitForm(id, { 'How long?': '30:00:05' });
  expect(rows()[1]).toEqual(['30:00:05']);
});

test('questions of one title are answered by their ids', () => {
  const { ws, form, id, rows } = tied((made) => {
    made.addTextItem().setTitle('Why?');
    made.addTextItem().setTitle('Why?');
  });
  expect(() => ws.submitForm(id, { 'Why?': 'x' })).toThrow('2 questions are called "Why?"');
  const [, second] = form.getItems();
  ws.submitForm(id, { [Number(second?.getId())]: 'x' });
  expect(rows()[1]).toEqual(['', 'x']);
});

test('a file upload that a person has added is answered with file ids, and its cell has their addresses', () => {
  const { ws, form, id, rows } = tied((made) => made.addTextItem());
  const [state] = ws.state.forms;
  const upload = {
    id: 7,
    entryId: 8,
    type: 'FILE_UPLOAD',
    title: 'Plan',
    helpText: '',
    required: false,
  } as const;
  state?.items.push(upload);
  ws.submitForm(id, { Plan: ['a1', 'b2'] });
  const item = form.getResponses()[0]?.getItemResponses()[0];
  expect([String(item?.getItem().getType()), item?.getResponse()]).toEqual(['FILE_UPLOAD', ['a1', 'b2']]);
  expect(rows()[1]?.[1]).toBe('https://drive.google.com/open?id=a1, https://drive.google.com/open?id=b2');
});

test.each([
  ['FormApp.create("x").addFileUploadItem()', 'Form.addFileUploadItem does not exist: only people can'],
  ['FormApp.create("x").addTextItem().duplicate().setFoo()', 'TextItem.setFoo is not emulated'],
  ['FormApp.create("x").addVideoItem().setVideoUrl("https://example.com/a")', 'Invalid argument: youtubeUrl'],
  ['FormApp.create("x").addGridItem().setRows([])', 'Questions must have at least one choice.'],
  [
    'FormApp.create("x").addGridItem().setColumns(["a", "a"])',
    'Questions cannot have duplicate choice values.',
  ],
])('%s fails', (code, words) => {
  expect(() => script(code)).toThrow(words);
});

describe('pages', () => {
  /**
   * Page 1 asks which; "short" sends at once, "long" goes on to page 2, "last" to page 3; page 2 leads back where it
   * is told to.
   */
  const pages = (loops = false) =>
    tied((form) => {
      const which = form.addMultipleChoiceItem().setTitle('Which?').setRequired(true);
      form.addPageBreakItem().setTitle('Two');
      form.addTextItem().setTitle('Second?').setRequired(true);
      const third = form.addPageBreakItem().setTitle('Three');
      form.addTextItem().setTitle('Third?').setRequired(true);
      const { CONTINUE, RESTART, SUBMIT } = PAGES;
      which.setChoices([
        which.createChoice('short', SUBMIT),
        which.createChoice('long', CONTINUE),
        which.createChoice('last', third),
      ]);
      if (loops) third.setGoToPage(RESTART);
    });
  const PAGES = createWorkspace().globals.FormApp.PageNavigationType;

  test.each<[Record<string, Answer>, string]>([
    [{ 'Which?': 'short' }, ''],
    [{ 'Which?': 'last', 'Third?': 'x' }, ''],
    [{ 'Which?': 'long', 'Second?': 'x', 'Third?': 'x' }, ''],
    [{ 'Which?': 'last' }, '"Third?" is a required question.'],
    [{ 'Which?': 'long', 'Third?': 'x' }, '"Second?" is a required question.'],
    [{ 'Which?': 'short', 'Second?': 'x' }, '"Second?" is on a page that these answers do not lead to.'],
  ])('%j: "%s"', (answers, words) => {
    const { ws, id } = pages();
    const submit = () => ws.submitForm(id, answers);
    if (words) expect(submit).toThrow(words);
    else expect(submit().row).toBe(2);
  });

  test('a way that never ends is said to be one', () => {
    const { ws, id } = pages(true);
    expect(() => ws.submitForm(id, { 'Which?': 'long', 'Second?': 'x' })).toThrow('never to the end');
    expect(ws.submitForm(id, { 'Which?': 'last', 'Third?': 'x' }).row).toBe(2);
  });
});

describe('the response tab', () => {
  const visits = () => {
    const made = tied((form) => form.addTextItem().setTitle('Who?'));
    made.form.setAllowResponseEdits(true);
    const responses = ['Cy', 'Ann', 'Bo'].map((who) => made.ws.submitForm(made.id, { 'Who?': who }).id);
    const tab = made.ws.spreadsheet.getSheetByName('Form Responses 1') as GoogleAppsScript.Spreadsheet.Sheet;
    return { ...made, tab, responses, names: () => made.rows().slice(1).flat() };
  };

  test('after a person’s sorting the next response still lands below the last', () => {
    const { ws, id, tab, names } = visits();
    tab.getRange('A2:B4').sort(2);
    ws.submitForm(id, { 'Who?': 'Aa' });
    expect(names()).toEqual(['Ann', 'Bo', 'Cy', 'Aa']);
  });

  test('after sorting, a changed answer goes to the row where it was, which is someone else’s by now', () => {
    const { ws, id, tab, names, responses } = visits();
    tab.getRange('A2:B4').sort(2);
    ws.editResponse(id, String(responses[0]), { 'Who?': 'Cyril' });
    expect(names()).toEqual(['Cyril', 'Bo', 'Cy']);
  });

  test('a row that was inserted or moved takes its response along', () => {
    const { ws, id, tab, names, responses } = visits();
    tab.insertRowBefore(2);
    tab.moveRows(tab.getRange('A3'), 6);
    expect(names()).toEqual(['', 'Ann', 'Bo', 'Cy']);
    ws.editResponse(id, String(responses[0]), { 'Who?': 'Cyril' });
    ws.submitForm(id, { 'Who?': 'Di' });
    expect(names()).toEqual(['', 'Ann', 'Bo', 'Cyril', 'Di']);
  });

  test('a deleted row’s response is told nowhere any more, and the next takes its place', () => {
    const { ws, id, tab, names, responses } = visits();
    tab.deleteRows(3, 2);
    ws.editResponse(id, String(responses[2]), { 'Who?': 'Bob' });
    ws.submitForm(id, { 'Who?': 'Di' });
    expect(names()).toEqual(['Cy', 'Di']);
  });

  test('rows that were only emptied are still there: the next response lands below them', () => {
    const { ws, id, tab, rows } = visits();
    tab.getRange('A2:B4').clearContent();
    ws.submitForm(id, { 'Who?': 'Di' });
    expect(rows().flat()).toEqual(['Who?', '', '', '', 'Di']);
  });

  test('a row written below by a script stays below', () => {
    const { ws, id, tab, names } = visits();
    tab.appendRow([new Date(), 'by hand']);
    ws.submitForm(id, { 'Who?': 'Di' });
    expect(names()).toEqual(['Cy', 'Ann', 'Bo', 'Di', 'by hand']);
  });

  test('what a killed run had inserted is taken back, rows of responses included', () => {
    const { ws, app } = loaded(`
      function setUp() {
        const form = FormApp.create('Visit', true).setAllowResponseEdits(true);
        form.addTextItem().setTitle('Who?');
        form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
        return form.getId();
      }
      function insert() {
        SpreadsheetApp.getActive().getSheetByName('Form Responses 1').insertRowsBefore(2, 5);
        SpreadsheetApp.flush();
      }`);
    const id = String(app.call('setUp'));
    const first = ws.submitForm(id, { 'Who?': 'Cy' });
    ws.faults.killAt(2);
    expect(() => app.call('insert')).toThrow();
    expect(first.row).toBe(2);
    expect(ws.submitForm(id, { 'Who?': 'Di' }).row).toBe(3);
  });

  test('a script’s own response empties its buffer first, and is there to be read at once', () => {
    expect(
      script(`const book = SpreadsheetApp.getActive();
        const form = FormApp.create('Visit', true);
        const who = form.addTextItem().setTitle('Who?');
        form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
        SpreadsheetApp.flush();
        const tab = book.getSheetByName('Form Responses 1');
        tab.getRange('D1').setValue('mine');
        form.createResponse().withItemResponse(who.createResponse('Cy')).submit();
        return [tab.getRange('B2').getValue(), tab.getRange('D1').getValue(), tab.getLastRow()]`),
    ).toEqual(['Cy', 'mine', 2]);
  });
});

test('a quiz that a person takes is marked as it comes, and its event tells the score', () => {
  const { ws, form, id, rows } = tied((made) => {
    made.setIsQuiz(true);
    const pick = made.addCheckboxItem().setTitle('Primes?').setPoints(4);
    pick.setChoices(['2', '3', '4'].map((n) => pick.createChoice(n, n !== '4')));
  });
  ws.submitForm(id, { 'Primes?': ['3', '2'] });
  ws.submitForm(id, { 'Primes?': ['2'] });
  ws.submitForm(id, { 'Primes?': ['2', '3', '4'] });
  expect(rows()).toEqual([
    ['Score', 'Primes?'],
    ['4 / 4', '3, 2'],
    ['0 / 4', '2'],
    ['0 / 4', '2, 3, 4'],
  ]);
  const scores = form.getResponses().map((each) => each.getGradableItemResponses()[0]?.getScore());
  expect(scores).toEqual([4, 0, 0]);
});
