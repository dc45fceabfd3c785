/** Each morning, reminds people of what is due in the tab "Tasks". */

function install() {
  var triggers = ScriptApp.getProjectTriggers();
  for (var i = 0; i < triggers.length; i++) {
    if (triggers[i].getHandlerFunction() === 'remind') {
      ScriptApp.deleteTrigger(triggers[i]);
    }
  }
  ScriptApp.newTrigger('remind').timeBased().everyDays(1).atHour(7).inTimezone('Europe/London').create();
}

function remind(e) {
  var weekday = e['day-of-week'];
  if (weekday > 5) {
    return;
  }
  var sheet = SpreadsheetApp.getActive().getSheetByName('Tasks');
  var range = sheet.getRange(2, 1, Math.max(sheet.getLastRow() - 1, 1), 5);
  var today = new Date();
  today.setHours(0, 0, 0, 0);
  var byPerson = {};
  var rows = range.getValues();
  rows.forEach(function (row) {
    var [task, email, due, done] = row;
    if (!task || done === true || !(due instanceof Date) || due.getTime() > today.getTime()) {
      return;
    }
    var late = Math.round((today - due) / 86400000);
    byPerson[email] = byPerson[email] || [];
    byPerson[email].push('• ' + task + (late > 0 ? ' (' + late + (late > 1 ? ' days' : ' day') + ' late)' : ''));
    row[4] = Utilities.formatDate(today, Session.getScriptTimeZone(), 'yyyy-MM-dd');
  });
  for (var email in byPerson) {
    if (MailApp.getRemainingDailyQuota() < 1) {
      console.warn('No letters left for today.');
      break;
    }
    MailApp.sendEmail(email, 'Due today: ' + byPerson[email].length, byPerson[email].join('\n'));
  }
  range.setValues(rows);
}
