/** Quizzes: points, what is said of answers, and marks. */
import { type Fact, fact, type Given } from '../fact';

/** A quiz with one question that marks itself, one that a person marks, and one that earns nothing. */
function quiz({ form }: Given) {
  form.setTitle('q').setIsQuiz(true);
  const capital = form.addMultipleChoiceItem().setTitle('Capital?').setPoints(2);
  capital.setChoices([capital.createChoice('Rome', true), capital.createChoice('Turin', false)]);
  const why = form.addTextItem().setTitle('Why?').setPoints(3);
  const name = form.addTextItem().setTitle('Name?');
  return { capital, why, name };
}

function answered(given: Given, town: string) {
  const { capital, why, name } = quiz(given);
  return given.form
    .createResponse()
    .withItemResponse(capital.createResponse(town))
    .withItemResponse(why.createResponse('It is'))
    .withItemResponse(name.createResponse('Kim'))
    .submit();
}

const kept = ({ form }: Given) => form.getResponses()[0] as GoogleAppsScript.Forms.FormResponse;

export const quizzes: Fact[] = [
  fact(
    '[ref]',
    'a form is no quiz until it is made one',
    ({ form }) => [form.isQuiz(), form.setIsQuiz(true).isQuiz(), form.setIsQuiz(false).isQuiz()],
    [false, true, false],
  ),
  fact(
    '[ref]',
    'points and right choices are read back; new questions earn nothing',
    (given) => {
      const { capital, name } = quiz(given);
      return [
        capital.getPoints(),
        name.getPoints(),
        capital.getChoices().map((each) => each.isCorrectAnswer()),
      ];
    },
    [2, 0, [true, false]],
  ),
  fact(
    '[ref]',
    'what is said of answers is built and read back',
    (given) => {
      const { capital, why } = quiz(given);
      const praise = FormApp.createFeedback().setText('Well done').addLink('https://example.com', 'More');
      capital.setFeedbackForCorrect(praise.build());
      capital.setFeedbackForIncorrect(praise.copy().setText('Not quite').build());
      why.setGeneralFeedback(praise.build());
      return [
        capital.getFeedbackForCorrect().getText(),
        capital.getFeedbackForIncorrect().getText(),
        why.getGeneralFeedback().getLinkUrls(),
      ];
    },
    ['Well done', 'Not quite', ['https://example.com']],
  ),
  fact(
    '[ref]',
    'questions with points can be marked, answered or not; those without are left out',
    (given) => {
      const { capital, name } = quiz(given);
      given.form.createResponse().withItemResponse(name.createResponse('Kim')).submit();
      const response = kept(given);
      const titles = response.getGradableItemResponses().map((each) => each.getItem().getTitle());
      return [
        titles,
        response
          .getGradableResponseForItem(capital as never)
          .getItem()
          .getTitle(),
      ];
    },
    [['Capital?', 'Why?'], 'Capital?'],
  ),
  fact(
    '[ref]',
    'choices mark themselves',
    (given) => {
      answered(given, 'Rome');
      return kept(given).getGradableItemResponses()[0]?.getScore();
    },
    2,
  ),
  fact(
    '[ref]',
    'a wrong choice earns nothing',
    (given) => {
      answered(given, 'Turin');
      return kept(given).getGradableItemResponses()[0]?.getScore();
    },
    0,
  ),
  fact(
    '[ref]',
    'a mark is kept when grades are submitted',
    (given) => {
      answered(given, 'Rome');
      const response = kept(given);
      const [, why] = response.getGradableItemResponses();
      if (!why) return null;
      why.setScore(3).setFeedback(FormApp.createFeedback().setText('Clear').build());
      given.form.submitGrades([response.withItemGrade(why)]);
      const after = kept(given).getGradableItemResponses()[1];
      return [after?.getScore(), after?.getFeedback().getText()];
    },
    [3, 'Clear'],
  ),
  fact(
    '[mem]',
    'a quiz’s response tab tells the score',
    (given) => {
      given.form.setIsQuiz(true).setDestination(FormApp.DestinationType.SPREADSHEET, given.book.getId());
      SpreadsheetApp.flush();
      answered(given, 'Rome');
      SpreadsheetApp.flush();
      Utilities.sleep(3000);
      const [tab] = given.book.getSheets().filter((each) => each.getFormUrl() !== null);
      return tab?.getRange('B1:B2').getDisplayValues();
    },
    [['Score'], ['2 / 5']],
  ),
];
