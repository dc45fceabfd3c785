/** One question of a form: how each kind of field is asked, worded again, and answered beforehand. */
import type { Question } from '../records/record';

type Form = GoogleAppsScript.Forms.Form;
type Item = GoogleAppsScript.Forms.Item;

/** Adds a question of the kind that suits its field: long lists drop down, short ones lie open. */
export function addQuestion(form: Form, question: Question, choices: readonly string[]): Item {
  const made = make(form, question, choices);
  return form.getItemById(made.getId()) as Item;
}

function make(form: Form, question: Question, choices: readonly string[]): { getId(): number } {
  if (choices.length > 0)
    return question.kind === 'choice' || question.kind === 'yesNo'
      ? form.addMultipleChoiceItem()
      : form.addListItem();
  if (question.kind === 'staff') return form.addListItem();
  if (question.kind === 'paragraph') return form.addParagraphTextItem();
  if (question.kind === 'day') return form.addDateItem();
  if (question.kind === 'dateTime') return form.addDateTimeItem();
  return form.addTextItem();
}

/** Gives the question its planned words. The kinds share these setters, though the type package does not say so. */
export function wordQuestion(item: Item, question: Question, choices: readonly string[]) {
  const kind = typed(item);
  kind.setTitle(question.title).setHelpText(question.help).setRequired(question.required);
  if (choices.length > 0) setChoices(item, choices);
}

/** Renews a list; Forms refuses an empty list and doubles [ref]. */
export function setChoices(item: Item, choices: readonly string[]) {
  const list = item.getType() === FormApp.ItemType.LIST ? item.asListItem() : item.asMultipleChoiceItem();
  list.setChoiceValues([...new Set(choices)]);
}

/** The answer that a person would have given, for a link with answers filled in. */
export function answerWith(item: Item, value: string, zone: string): GoogleAppsScript.Forms.ItemResponse {
  switch (item.getType()) {
    case FormApp.ItemType.DATE:
      return item.asDateItem().createResponse(Utilities.parseDate(value, zone, 'yyyy-MM-dd') as never);
    case FormApp.ItemType.DATETIME:
      return item
        .asDateTimeItem()
        .createResponse(Utilities.parseDate(value, zone, "yyyy-MM-dd'T'HH:mm") as never);
    case FormApp.ItemType.LIST:
      return item.asListItem().createResponse(value);
    case FormApp.ItemType.MULTIPLE_CHOICE:
      return item.asMultipleChoiceItem().createResponse(value);
    case FormApp.ItemType.PARAGRAPH_TEXT:
      return item.asParagraphTextItem().createResponse(value);
    default:
      return item.asTextItem().createResponse(value);
  }
}

interface Wordable {
  setTitle(title: string): Wordable;
  setHelpText(text: string): Wordable;
  setRequired(required: boolean): Wordable;
}

function typed(item: Item): Wordable {
  switch (item.getType()) {
    case FormApp.ItemType.DATE:
      return item.asDateItem();
    case FormApp.ItemType.DATETIME:
      return item.asDateTimeItem();
    case FormApp.ItemType.LIST:
      return item.asListItem();
    case FormApp.ItemType.MULTIPLE_CHOICE:
      return item.asMultipleChoiceItem();
    case FormApp.ItemType.PARAGRAPH_TEXT:
      return item.asParagraphTextItem();
    default:
      return item.asTextItem();
  }
}
