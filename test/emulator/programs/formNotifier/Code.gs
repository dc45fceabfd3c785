/** Tells the owner of a form about each answer, or about every tenth, as the sidebar says. */

function onOpen() {
  SpreadsheetApp.getUi().createMenu('Notifier').addItem('Settings…', 'showSettings').addToUi();
}

function showSettings() {
  var page = HtmlService.createTemplateFromFile('Settings');
  page.settings = getSettings();
  SpreadsheetApp.getUi().showSidebar(page.evaluate().setTitle('Notifier'));
}

function getSettings() {
  var stored = PropertiesService.getDocumentProperties().getProperties();
  return { email: stored.email || Session.getEffectiveUser().getEmail(), every: Number(stored.every || 1) };
}

/** Called by the sidebar. */
function saveSettings(settings) {
  if (!/@/.test(settings.email)) {
    throw new Error('Please give an e-mail address.');
  }
  PropertiesService.getDocumentProperties().setProperties({ email: settings.email, every: settings.every });
  var url = SpreadsheetApp.getActive().getFormUrl();
  if (!url) {
    throw new Error('No form sends its answers to this spreadsheet.');
  }
  var handlers = ScriptApp.getProjectTriggers().map(function (trigger) { return trigger.getHandlerFunction(); });
  if (handlers.indexOf('respondToSubmit') === -1) {
    ScriptApp.newTrigger('respondToSubmit').forForm(FormApp.openByUrl(url)).onFormSubmit().create();
  }
  return 'Saved. Every ' + settings.every + ' answers go to ' + settings.email + '.';
}

function respondToSubmit(e) {
  if (ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus() ==
      ScriptApp.AuthorizationStatus.REQUIRED) {
    return;
  }
  var form = e.source;
  var settings = getSettings();
  var count = form.getResponses().length;
  if (count % settings.every !== 0) {
    return;
  }
  var letter = HtmlService.createTemplateFromFile('Letter');
  letter.title = form.getTitle();
  letter.count = count;
  letter.answers = e.response.getItemResponses();
  var html = letter.evaluate();
  MailApp.sendEmail(settings.email, 'Answer ' + count + ' to “' + form.getTitle() + '”', html.getContent().replace(/<[^>]+>/g, ''), {
    htmlBody: html.getContent(),
    noReply: true
  });
  Logger.log('Told %s of answer %s', settings.email, count);
}
