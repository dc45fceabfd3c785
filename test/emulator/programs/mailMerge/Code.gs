/** A mail merge: one letter to each row of the tab "People", in the words of the tab "Letter". */

var SENT_COLUMN = 'Sent on';

function onOpen() {
  SpreadsheetApp.getUi()
    .createMenu('Mail merge')
    .addItem('Send the letters', 'sendLetters')
    .addSeparator()
    .addItem('How many may I still send today?', 'showQuota')
    .addToUi();
}

function showQuota() {
  SpreadsheetApp.getUi().alert('You may write to ' + MailApp.getRemainingDailyQuota() + ' more people today.');
}

function sendLetters() {
  var ui = SpreadsheetApp.getUi();
  var subject = ui.prompt('Mail merge', 'What is the subject?', ui.ButtonSet.OK_CANCEL);
  if (subject.getSelectedButton() != ui.Button.OK) {
    return;
  }
  var spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  var letter = spreadsheet.getSheetByName('Letter').getRange('A1').getValue();
  var sheet = spreadsheet.getSheetByName('People');
  var data = sheet.getDataRange().getValues();
  var headings = data.shift();
  var sentAt = headings.indexOf(SENT_COLUMN);
  var emailAt = headings.indexOf('Email');
  var sent = 0;

  for (var i = 0; i < data.length; i++) {
    var row = data[i];
    if (row[sentAt] !== '' || row[emailAt] === '') {
      continue;
    }
    var mark = sheet.getRange(i + 2, sentAt + 1);
    try {
      MailApp.sendEmail({
        to: row[emailAt],
        subject: fillIn(subject.getResponseText(), headings, row),
        body: fillIn(letter, headings, row),
        htmlBody: '<p>' + fillIn(letter, headings, row).split('\n').join('</p><p>') + '</p>',
        name: 'The library'
      });
      mark.setValue(new Date());
      sent++;
    } catch (error) {
      mark.setValue(error.message).setFontColor('red');
    }
  }
  SpreadsheetApp.flush();
  spreadsheet.toast(sent + ' letters went out.', 'Mail merge', 10);
}

/** "Dear {{First name}}" becomes "Dear Ann". */
function fillIn(template, headings, row) {
  return template.replace(/{{([^}]+)}}/g, function (all, name) {
    var value = row[headings.indexOf(name.trim())];
    if (value instanceof Date) {
      return Utilities.formatDate(value, Session.getScriptTimeZone(), 'd MMMM yyyy');
    }
    return value === undefined ? all : value;
  });
}
