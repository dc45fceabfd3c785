/** A time sheet: people clock in and out from a menu, and see what a week comes to. */

function onOpen(e) {
  var ui = SpreadsheetApp.getUi();
  ui.createMenu('Time sheet')
    .addItem('Clock in', 'clockIn')
    .addItem('Clock out', 'clockOut')
    .addSubMenu(ui.createMenu('For the office').addItem('Sum up the hours', 'sumUp').addItem('Lay out', 'layOut'))
    .addToUi();
}

function layOut() {
  var ss = SpreadsheetApp.getActiveSpreadsheet();
  var sheet = ss.getSheetByName('Hours') || ss.insertSheet('Hours', 0);
  sheet.clear();
  sheet.getRange('A1:E1').setValues([['Who', 'In', 'Out', 'Hours', 'Approved']])
    .setFontWeight('bold').setBackground('#eeeeee');
  sheet.setFrozenRows(1);
  sheet.getRange('B2:C').setNumberFormat('dd/MM/yyyy HH:mm');
  sheet.getRange('D2:D').setNumberFormat('0.00');
  var yesOrNo = SpreadsheetApp.newDataValidation().requireValueInList(['Yes', 'No'], true).setAllowInvalid(false).build();
  sheet.getRange('E2:E200').setDataValidation(yesOrNo);
  var long = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(10).setBackground('#f4cccc')
    .setRanges([sheet.getRange('D2:D200')]).build();
  sheet.setConditionalFormatRules([long]);
  var protection = sheet.getRange('A1:E1').protect().setDescription('Headings');
  protection.removeEditors(protection.getEditors());
  sheet.setColumnWidth(1, 220);
}

function clockIn() {
  var sheet = SpreadsheetApp.getActive().getSheetByName('Hours');
  var who = Session.getActiveUser().getEmail();
  if (openRow_(sheet, who) > 0) {
    SpreadsheetApp.getUi().alert('You are clocked in already.');
    return;
  }
  sheet.appendRow([who, new Date()]);
}

function clockOut() {
  var sheet = SpreadsheetApp.getActive().getSheetByName('Hours');
  var row = openRow_(sheet, Session.getActiveUser().getEmail());
  if (!row) {
    SpreadsheetApp.getUi().alert('You are not clocked in.');
    return;
  }
  var out = new Date();
  var began = sheet.getRange(row, 2).getValue();
  sheet.getRange(row, 3, 1, 2).setValues([[out, (out - began) / 1000 / 60 / 60]]);
}

function openRow_(sheet, who) {
  var rows = sheet.getDataRange().getValues();
  for (var i = rows.length - 1; i > 0; i--) {
    if (rows[i][0] == who && !rows[i][2]) {
      return i + 1;
    }
  }
  return 0;
}

function sumUp() {
  var ss = SpreadsheetApp.getActive();
  var totals = {};
  ss.getSheetByName('Hours').getDataRange().getValues().slice(1).forEach(function (row) {
    if (row[4] === 'Yes') {
      totals[row[0]] = (totals[row[0]] || 0) + row[3];
    }
  });
  var summary = ss.getSheetByName('Summary');
  if (summary) {
    ss.deleteSheet(summary);
  }
  summary = ss.insertSheet('Summary', ss.getSheets().length);
  summary.appendRow(['Who', 'Hours']);
  for (var who in totals) {
    summary.appendRow([who, totals[who]]);
  }
  summary.getRange(2, 1, summary.getLastRow() - 1, 2).sort({ column: 2, ascending: false });
  summary.getRange('B:B').setNumberFormat('0.0');
  summary.autoResizeColumn(1);
}

/** Whoever changes the hours by hand leaves a note. */
function onEdit(e) {
  var range = e.range;
  if (range.getSheet().getName() == 'Hours' && range.getColumn() == 4 && range.getRow() > 1) {
    range.setNote('Was ' + (e.oldValue || 'empty') + ', changed by hand.');
  }
}
