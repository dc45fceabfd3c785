/** A weekly quiz: makes it from the tab "Questions", tells everyone their score, and counts how sure they were. */

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Quiz').addItem('Make the quiz', 'makeQuiz').addItem('Mark the reasons', 'markReasons').addToUi();
}

function makeQuiz() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var form = FormApp.create('Weekly quiz', true).setTitle('Weekly quiz').setIsQuiz(true).setCollectEmail(true);
  var rows = ss.getSheetByName('Questions').getDataRange().getValues().slice(1);
  for (var i = 0; i < rows.length; i++) {
    var item = form.addMultipleChoiceItem().setTitle(rows[i][0]).setPoints(rows[i][4]).setRequired(true);
    item.setChoices([
      item.createChoice(rows[i][1], true),
      item.createChoice(rows[i][2], false),
      item.createChoice(rows[i][3], false),
    ]);
    item.setFeedbackForIncorrect(FormApp.createFeedback().setText('It is ' + rows[i][1] + '.').build());
  }
  form.addPageBreakItem().setTitle('Nearly done');
  form.addParagraphTextItem().setTitle('Why?').setPoints(2);
  form.addGridItem()
    .setTitle('How sure were you?')
    .setRows(rows.map(function (row) { return row[0]; }))
    .setColumns(['Guessed', 'Sure'])
    .setRequired(true);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
  PropertiesService.getDocumentProperties().setProperty('quiz', form.getId());
  ScriptApp.newTrigger('onAnswer').forForm(form).onFormSubmit().create();
  ss.insertSheet('Sure').appendRow(['Who', 'Score', 'Sure of']);
}

function onAnswer(e) {
  var marks = e.response.getGradableItemResponses();
  var score = 0;
  var wrong = [];
  for (var i = 0; i < marks.length; i++) {
    score += marks[i].getScore() || 0;
    if (marks[i].getScore() === 0) wrong.push(marks[i].getItem().getTitle() + ' ' + marks[i].getFeedback().getText());
  }
  var grid = e.source.getItems(FormApp.ItemType.GRID)[0].asGridItem();
  var answers = e.response.getResponseForItem(e.source.getItemById(grid.getId())).getResponse();
  var sure = grid.getRows().filter(function (row, i) { return answers[i] === 'Sure'; });
  var who = e.response.getRespondentEmail();
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Sure').appendRow([who, score, sure.length]);
  MailApp.sendEmail(who, 'You scored ' + score, wrong.join('\n') || 'All right!');
}

/** Two points for every reason that is longer than a word. */
function markReasons() {
  var form = FormApp.openById(PropertiesService.getDocumentProperties().getProperty('quiz'));
  var responses = form.getResponses();
  var marked = [];
  for (var i = 0; i < responses.length; i++) {
    var items = responses[i].getGradableItemResponses();
    var why = items[items.length - 1];
    why.setScore(/\s/.test(why.getResponse()) ? 2 : 0).setFeedback(FormApp.createFeedback().setText('Read.').build());
    marked.push(responses[i].withItemGrade(why));
  }
  form.submitGrades(marked);
}
