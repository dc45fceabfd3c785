/** Answers to forms: how scripts give, keep and read them, and the tab that they go to. */
import { type Fact, fact, type Given, refusal } from '../fact';

/** A form that asks one question of each kind that Stepwise asks, and one answer to it. */
function answered({ form }: Given) {
  const moment = Utilities.parseDate('2026-03-02T15:30', 'Europe/London', "yyyy-MM-dd'T'HH:mm") as never;
  form.setTitle('f');
  return form
    .createResponse()
    .withItemResponse(form.addTextItem().setTitle('text').createResponse('007'))
    .withItemResponse(form.addParagraphTextItem().setTitle('words').createResponse('=1+1'))
    .withItemResponse(
      form.addMultipleChoiceItem().setTitle('one').setChoiceValues(['a', 'b']).createResponse('a'),
    )
    .withItemResponse(
      form.addCheckboxItem().setTitle('some').setChoiceValues(['x', 'y']).createResponse(['x', 'y']),
    )
    .withItemResponse(form.addDateTimeItem().setTitle('when').createResponse(moment))
    .submit();
}

/** The tab that the form's answers go to; it may take a moment to come. */
function tied({ book, form }: Given) {
  form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
  SpreadsheetApp.flush();
  return book
    .getSheets()
    .filter((each) => each.getFormUrl() !== null)[0] as GoogleAppsScript.Spreadsheet.Sheet;
}

function settled() {
  SpreadsheetApp.flush();
  Utilities.sleep(3000);
}

export const responses: Fact[] = [
  fact(
    '[ref]',
    'a response is read back, answer by answer, days and lists as text',
    (given) => {
      answered(given);
      const [response] = given.form.getResponses();
      return response?.getItemResponses().map((each) => [each.getItem().getTitle(), each.getResponse()]);
    },
    [
      ['text', '007'],
      ['words', '=1+1'],
      ['one', 'a'],
      ['some', ['x', 'y']],
      ['when', '2026-03-02 15:30'],
    ],
  ),
  fact(
    '[ref]',
    'a response has an id, a moment, and nobody’s address where none is collected',
    (given) => {
      const response = answered(given);
      const [kept] = given.form.getResponses();
      const recent = Math.abs(Date.now() - Number(kept?.getTimestamp())) < 600_000;
      return [kept?.getId() === response.getId(), recent, kept?.getRespondentEmail()];
    },
    [true, true, ''],
  ),
  fact(
    '[ref]',
    'the kind of the answered question is known',
    (given) => {
      answered(given);
      const kinds = given.form
        .getResponses()[0]
        ?.getItemResponses()
        .map((each) => each.getItem().getType());
      return kinds?.map((each) => each === FormApp.ItemType.DATETIME);
    },
    [false, false, false, false, true],
  ),
  fact(
    '[ref]',
    'getResponses(since) leaves out those before',
    (given) => {
      answered(given);
      const { form } = given;
      const later = new Date(Date.now() + 3_600_000) as never;
      return [form.getResponses(new Date(0) as never).length, form.getResponses(later).length];
    },
    [1, 0],
  ),
  fact(
    '[ref]',
    'answers go to a tab of their own: the moment first, then a column a question',
    (given) => {
      answered(given);
      return tied(given).getDataRange().getValues()[0];
    },
    ['Timestamp', 'text', 'words', 'one', 'some', 'when'],
  ),
  fact(
    '[docs]',
    'an address is the second column where it is collected',
    (given) => {
      given.form.setCollectEmail(true).addTextItem().setTitle('text');
      return tied(given).getDataRange().getValues()[0];
    },
    ['Timestamp', 'Email Address', 'text'],
  ),
  fact(
    '[live]',
    'the tab’s address belongs to the form',
    (given) => {
      given.form.addTextItem();
      return FormApp.openByUrl(tied(given).getFormUrl() ?? '').getId() === given.form.getId();
    },
    true,
  ),
  fact(
    '[docs]',
    'a submission inserts a row, which keeps an answer with = as text',
    (given) => {
      given.form.addTextItem().setTitle('other');
      const tab = tied(given);
      answered(given);
      settled();
      const row = tab.getDataRange().getValues()[1] ?? [];
      return [tab.getLastRow(), row[3], row[5]];
    },
    [2, '=1+1', 'x, y'],
  ),
  fact(
    '[docs]',
    'a deleted question keeps its column',
    (given) => {
      const item = given.form.addTextItem().setTitle('gone');
      given.form.addTextItem().setTitle('left');
      const tab = tied(given);
      given.form.deleteItem(item as never);
      settled();
      return tab.getDataRange().getValues()[0];
    },
    ['Timestamp', 'gone', 'left'],
  ),
  fact(
    '[ref]',
    'removeDestination leaves the tab, which no form belongs to any more',
    (given) => {
      given.form.addTextItem();
      const tab = tied(given);
      given.form.removeDestination();
      settled();
      return [tab.getFormUrl(), tab.getRange('A1').getValue()];
    },
    [null, 'Timestamp'],
  ),
  fact(
    '[ref]',
    'a form knows where its answers go',
    (given) => {
      tied(given);
      return given.form.getDestinationId() === given.book.getId();
    },
    true,
  ),
  refusal(
    '[ref]',
    'a form without a destination',
    ({ form }) => form.getDestinationId(),
    'The form currently has no response destination.',
  ),
  refusal(
    '[mem]',
    'a tab that a form sends to stays',
    (given) => {
      given.form.addTextItem();
      given.book.deleteSheet(tied(given));
    },
    'This sheet is linked to a form.',
  ),
  refusal(
    '[mem]',
    'a form with one answer a person takes none from scripts',
    (given) => {
      given.form.setLimitOneResponsePerUser(true);
      try {
        answered(given);
      } finally {
        given.form.setLimitOneResponsePerUser(false);
      }
    },
    'This form is limited to one response per user',
  ),
  refusal(
    '[mem]',
    'a form that takes no answers',
    (given) => {
      given.form.setAcceptingResponses(false);
      answered(given);
    },
    'This form is not currently accepting responses.',
  ),
];
