/** Signing up for workshops: makes a form from the tab "Workshops", and closes each workshop when it is full. */

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Workshops')
    .addItem('Make the form', 'setUp')
    .addItem('Who comes?', 'showLists')
    .addToUi();
}

function setUp() {
  if (ScriptProperties_().getProperty('formId')) {
    SpreadsheetApp.getUi().alert('The form is there already.');
    return;
  }
  var ss = SpreadsheetApp.getActive();
  var form = FormApp.create('Workshop sign-up');
  if (form.supportsAdvancedResponderPermissions && !form.isPublished()) {
    form.setPublished(true);
  }
  form.setTitle('Sign up for a workshop').setCollectEmail(true).setConfirmationMessage('See you there!');
  form.setDestination(FormApp.DestinationType.SPREADSHEET, ss.getId());
  form.addTextItem().setTitle('Your name').setRequired(true);
  form.addMultipleChoiceItem().setTitle('Workshop').setRequired(true).setChoiceValues(['soon']);
  form.addCheckboxItem().setTitle('Lunch').setChoiceValues(['Vegetarian', 'No nuts']);
  ScriptProperties_().setProperty('formId', form.getId());
  ScriptApp.newTrigger('onSignUp').forSpreadsheet(ss).onFormSubmit().create();
  offerWhatIsFree_();
  ss.getSheetByName('Workshops').getRange('E1').setFormula('=HYPERLINK("' + form.getPublishedUrl() + '","The form")');
}

function onSignUp(e) {
  var workshop = e.namedValues['Workshop'][0];
  var name = e.namedValues['Your name'][0];
  var email = e.namedValues['Email Address'][0];
  var lock = LockService.getScriptLock();
  lock.waitLock(30000);
  var sheet = SpreadsheetApp.getActive().getSheetByName('Workshops');
  var rows = sheet.getRange(2, 1, sheet.getLastRow() - 1, 4).getValues();
  for (var i in rows) {
    if (rows[i][0] == workshop) {
      sheet.getRange(Number(i) + 2, 4).setValue(rows[i][3] + 1);
      MailApp.sendEmail(email, 'Your place in ' + workshop, 'Dear ' + name + ',\n\nwe meet on ' +
        Utilities.formatDate(rows[i][1], 'Europe/London', 'EEEE d MMMM') + '.');
    }
  }
  SpreadsheetApp.flush();
  offerWhatIsFree_();
  lock.releaseLock();
}

function showLists() {
  var answers = FormApp.openById(ScriptProperties_().getProperty('formId')).getResponses();
  var lists = {};
  answers.forEach(function (answer) {
    var given = answer.getItemResponses();
    var workshop = given[1].getResponse();
    lists[workshop] = lists[workshop] || [];
    lists[workshop].push(given[0].getResponse());
  });
  var html = Object.keys(lists).sort().map(function (workshop) {
    return '<h3>' + workshop + '</h3><p>' + lists[workshop].join(', ') + '</p>';
  });
  SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html.join('')).setWidth(400), 'Who comes?');
}

function offerWhatIsFree_() {
  var form = FormApp.openById(ScriptProperties_().getProperty('formId'));
  var item = form.getItems(FormApp.ItemType.MULTIPLE_CHOICE)[0].asMultipleChoiceItem();
  var free = SpreadsheetApp.getActive().getSheetByName('Workshops').getDataRange().getValues()
    .slice(1)
    .filter(function (row) { return row[3] < row[2]; })
    .map(function (row) { return row[0]; });
  if (free.length == 0) {
    form.setAcceptingResponses(false).setCustomClosedFormMessage('All workshops are full.');
  } else {
    item.setChoiceValues(free);
  }
}

function ScriptProperties_() {
  return PropertiesService.getScriptProperties();
}
