/** Google Forms: made and mended from a plan, and read by the items' stored ids, never by their titles. */
import type { Answer, AnswersRead, FormLink, FormPlace, FormPlan, Forms, IsNew, SeenAnswer } from '../ports';
import type { Question } from '../records/record';
import { FormUnavailable } from '../records/refusal';
import { isTransient } from '../records/transient';
import { counter, editionOf, tabIds } from './answerIds';
import { answersInTab, sheetOfLink } from './answersInTab';
import { addQuestion, answerWith, setChoices, wordQuestion } from './formItems';
import { momentIn, momentOf } from './moments';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Form = GoogleAppsScript.Forms.Form;
type FormResponse = GoogleAppsScript.Forms.FormResponse;

/** The forms that send their answers to `file`, in the school's `zone`. */
export function openForms(file: Spreadsheet, zone: string): Forms {
  return {
    create(plan) {
      // The id is stored before anything more is asked of the form: a run cut off here leaves a form that nobody finds.
      const form = tiedForm(file, plan.title) ?? FormApp.create(plan.title, true);
      return { id: form.getId(), url: '', sheetId: 0, items: {} };
    },
    fit(link, plan) {
      const form = openForm(link.id);
      wordForm(form, plan);
      const items = fitQuestions(form, link, plan);
      publish(form);
      const place = plan.anonymous
        ? untieAnswers(file, form, link)
        : placeIn(tieAnswers(file, form), link, plan);
      return { id: link.id, url: form.getPublishedUrl(), ...place, items };
    },
    setChoices(link, choices) {
      const form = openForm(link.id);
      for (const [field, list] of Object.entries(choices)) {
        const item = form.getItemById(link.items[field] ?? 0);
        if (item && list.length > 0) setChoices(item, list);
      }
    },
    answers: (link, since, isNew) => answersOf(file, link, since, isNew, zone),
    verify(link) {
      openForm(link.id).setEmailCollectionType(FormApp.EmailCollectionType.VERIFIED);
    },
    prefilled(link, values) {
      const form = openForm(link.id);
      const response = form.createResponse();
      for (const [field, value] of Object.entries(values)) {
        const item = value === '' ? null : form.getItemById(link.items[field] ?? 0);
        if (item) fillIn(response, item, value, zone);
      }
      return response.toPrefilledUrl();
    },
  };
}

/** What Forms says of a form that is deleted or out of this person's reach [log]. */
const GONE = /no item with the given id|not have permission|does not exist|deleted/i;

/** @throws FormUnavailable */
export function openForm(id: string): Form {
  try {
    return FormApp.openById(id);
  } catch (problem) {
    throw GONE.test(String(problem)) ? new FormUnavailable() : problem;
  }
}

/** A form of that title that sends its answers here, although the settings that named it were deleted. */
function tiedForm(file: Spreadsheet, title: string): Form | undefined {
  for (const sheet of file.getSheets()) {
    const url = sheet.getFormUrl();
    const form = url ? openable(url) : undefined;
    if (form?.getTitle() === title && destinationOf(form) === file.getId()) return form;
  }
  return undefined;
}

/** Undefined for a form that was deleted or is out of this person's reach [log]; a transient fault is thrown. */
export function openable(url: string): Form | undefined {
  try {
    return FormApp.openByUrl(url);
  } catch (problem) {
    if (isTransient(problem)) throw problem;
    return undefined;
  }
}

/** An answer that the form no longer offers, such as somebody who has left, stays empty; the others are filled in. */
function fillIn(response: FormResponse, item: GoogleAppsScript.Forms.Item, value: string, zone: string) {
  try {
    response.withItemResponse(answerWith(item, value, zone));
  } catch (problem) {
    console.warn('An answer could not be filled in', problem);
  }
}

function wordForm(form: Form, plan: FormPlan) {
  form.setTitle(plan.title).setDescription(plan.description).setConfirmationMessage(plan.confirmation);
  const isNamed = !plan.anonymous;
  const { VERIFIED, DO_NOT_COLLECT } = FormApp.EmailCollectionType;
  form.setEmailCollectionType(isNamed ? VERIFIED : DO_NOT_COLLECT);
  form.setAllowResponseEdits(false).setShowLinkToRespondAgain(isNamed);
}

/**
 * Adds the questions that are missing, gives all of them their words and puts them in order; a question that exists
 * keeps its id and its answers. A question that is no longer asked is removed, and its column stays in the sheet
 * [forms]. Where a run was cut off before the ids of its questions were stored, those are known by their titles, this
 * once; a question without a match is removed.
 */
function fitQuestions(form: Form, link: FormLink, plan: FormPlan): Record<string, number> {
  const stored = new Set(Object.values(link.items));
  const all = form.getItems();
  const asked = new Set(plan.questions.map(({ field }) => link.items[field]));
  const here = all.filter((each) =>
    stored.has(each.getId()) ? asked.has(each.getId()) : each.getTitle() !== '',
  );
  for (const old of all.filter((each) => !here.includes(each))) form.deleteItem(old);
  const order = here.map((each) => each.getId());
  const items: Record<string, number> = {};
  for (const question of plan.questions) {
    const choices = choicesFor(question, plan);
    const item =
      here.find((each) => each.getId() === link.items[question.field]) ??
      here.find((each) => !stored.has(each.getId()) && each.getTitle() === question.title) ??
      addQuestion(form, question, choices);
    wordQuestion(item, question, choices);
    const id = item.getId();
    const at = Object.keys(items).length;
    items[question.field] = id;
    if (order[at] === id) continue;
    const was = order.indexOf(id);
    if (was >= 0) order.splice(was, 1);
    // A question that was just made is already at the end.
    if (was >= 0 || at < order.length) form.moveItem(item, at);
    order.splice(at, 0, id);
  }
  return items;
}

/** A count is chosen from a list: quicker on a phone than typing, and always a whole number. */
const COUNTS = Array.from({ length: 16 }, (_, index) => String(index));

const choicesFor = (question: Question, plan: FormPlan): readonly string[] =>
  plan.choices[question.field] ?? (question.kind === 'count' ? COUNTS : question.choices);

/** A form may start unpublished, and then takes no answers [forms]. */
function publish(form: Form) {
  if (form.supportsAdvancedResponderPermissions() && !form.isPublished()) form.setPublished(true);
  if (!form.isAcceptingResponses()) form.setAcceptingResponses(true);
}

/** Sends the answers to this file and returns their tab, which may appear only after a flush. */
function tieAnswers(file: Spreadsheet, form: Form): GoogleAppsScript.Spreadsheet.Sheet {
  if (destinationOf(form) !== file.getId()) {
    form.setDestination(FormApp.DestinationType.SPREADSHEET, file.getId());
    SpreadsheetApp.flush();
  }
  for (const sheet of file.getSheets()) {
    const url = sheet.getFormUrl();
    if (!url || openable(url)?.getId() !== form.getId()) continue;
    sheet.hideSheet();
    return sheet;
  }
  throw new Error('The form has no tab for its answers.');
}

/** Leaves the answers in the form's own store alone, since a tab shows the moment of each. Names the tab with some. */
function untieAnswers(file: Spreadsheet, form: Form, link: FormLink): Pick<FormLink, 'sheetId' | 'leftIn'> {
  const tab = link.sheetId === 0 ? undefined : sheetOfLink(file, link);
  if (destinationOf(form) !== '') form.removeDestination();
  return { sheetId: 0, ...(tab && { leftIn: tab.getName() }) };
}

/** '' for a form without a destination, of which `getDestinationId` throws [ref]. */
export function destinationOf(form: Form): string {
  try {
    return form.getDestinationId();
  } catch (problem) {
    // A transient fault does not mean that there is no destination; a form that is tied a second time would have two
    // tabs.
    if (isTransient(problem)) throw problem;
    return '';
  }
}

/** Where the answers go. The addresses stand beside the moments in a tab that is new. */
function placeIn(tab: GoogleAppsScript.Spreadsheet.Sheet, link: FormLink, { questions }: FormPlan) {
  const sheetId = tab.getSheetId();
  if (link.addresses && link.sheetId === sheetId) return { sheetId };
  const addresses = String(tab.getRange(1, 2).getValue());
  const isAsked = questions.some(({ title }) => title === addresses);
  return { sheetId, ...(addresses !== '' && !isAsked && { addresses }) };
}

/** Which addresses the form collects: DO_NOT_COLLECT, VERIFIED or RESPONDER_INPUT [public code]. */
export const collectionOf = (form: Form): string => String(form.getEmailCollectionType());

/** From the form's own store, or from the tab that they go to where this person can't open the form. */
function answersOf(
  file: Spreadsheet,
  link: FormPlace,
  since: string,
  isNew: IsNew,
  zone: string,
): AnswersRead {
  const { unreadInStore = since } = link;
  try {
    const from = momentIn(unreadInStore < since ? unreadInStore : since, zone);
    return { fresh: answersInStore(openForm(link.id), link, from, isNew, zone), inTab: false };
  } catch (problem) {
    // Answers without a name are shown only as shares, so nobody goes through them row by row.
    const isAnonymous = link.verified === false;
    if (!(problem instanceof FormUnavailable) || isAnonymous) throw problem;
    const fresh = answersInTab(file, link, momentIn(since, zone), isNew, zone);
    if (!fresh) throw problem;
    return { fresh, inTab: true };
  }
}

function answersInStore(form: Form, link: FormPlace, from: Date, isNew: IsNew, zone: string) {
  const all = form.getResponses(from as never);
  const seenIn = seer(link);
  const fresh = all.flatMap((response) => {
    const seen = seenIn(response);
    return isNew(seen, all.length) ? [{ response, seen }] : [];
  });
  const typed = fresh.length > 0 && collectionOf(form) === 'RESPONDER_INPUT';
  return fresh.map(({ response, seen }) => ({
    ...seen,
    at: momentOf(response.getTimestamp() as unknown as Date, zone),
    ...(typed && { typed }),
    values: valuesIn(response, link),
  }));
}

/** Tells what answers are known by; as the tab knows them too, where that was ever read. */
function seer({ id: form, tabFrom }: FormPlace): (response: FormResponse) => SeenAnswer {
  const zone = tabFrom ? SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone() : '';
  const nthOf = counter();
  return (response) => {
    const moment = response.getTimestamp();
    const [id, edition, by] = [response.getId(), editionOf(moment), response.getRespondentEmail()];
    if (!zone) return { id, edition, by };
    return { id, edition, by, tabIds: tabIds(form, moment, by, { zone, nth: nthOf(edition, by) }) };
  };
}

function valuesIn(response: FormResponse, link: FormPlace): Answer['values'] {
  const fields = new Map(Object.entries(link.items).map(([field, id]) => [id, field]));
  const values = Object.fromEntries(Object.keys(link.items).map((field) => [field, '']));
  for (const answer of response.getItemResponses()) {
    const item = answer.getItem();
    const field = fields.get(item.getId());
    if (field === undefined) continue;
    const given = answer.getResponse();
    const text = Array.isArray(given) ? given.join(', ') : String(given);
    values[field] = item.getType() === FormApp.ItemType.DATETIME ? text.replace(' ', 'T').slice(0, 16) : text;
  }
  return values;
}
