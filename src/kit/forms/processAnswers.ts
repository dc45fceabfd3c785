/** Records a form's new answers: a submit is only a signal to look, and the form's own store is the truth. */
import type { FormPlace, SchoolForm } from '../../ports';
import { type Answer, type AnswersRead, add, type Needs } from '../../ports';
import { type FormAnswer, formAnswers, staff } from '../../records';
import { FormUnavailable, Refusal, SettingSpoiled } from '../../records/refusal';
import { isTransient } from '../../records/transient';
import { addMinutes, dayOf } from '../../school/days';
import { keepPlace, linkOf, placesOf } from '../../school/formLinks';
import { findByEmail, isCurrent } from '../../school/people';
import { reportFault } from '../outbox/reportFault';
import { schoolOf } from '../outbox/schoolOf';
import { commitAndSend } from '../outbox/send';
import { answerHeld, answerReturned } from './answerReturned';
import { handledAnswers, isFromTab, NOBODY, rowId } from './handledAnswers';
import { askedBy, inWords } from './plan';

/** Answers are searched from before the last search, because one may arrive late in the form's own store. */
const OVERLAP_MINUTES = 120;

/** Of a form that was never searched any answer may be unread, however long nothing ran. */
export const THE_BEGINNING = '2000-01-01T00:00';

/** What it takes to read a form's answers, to record them, and to tell of them. */
export type ForAnswers = Needs<'asker' | 'clock' | 'forms' | 'mailer' | 'newId' | 'settings' | 'tables'>;

export interface Processed {
  /** How many answers were new. */
  found: number;
  /** False where there was no time for all of them. */
  isWhole: boolean;
}

/**
 * Handles every answer that is unread, to the form and to those whose place it took: whatever came since the last search
 * that was brought to its end, however long ago that was.
 */
export function processAnswers(world: ForAnswers, form: SchoolForm): Processed {
  const link = linkOf(world, form.name);
  if (!link) return NOTHING;
  const since = unreadSince(world, link);
  const [now, ...before] = placesOf(link);
  // A form that was replaced and deleted has nothing more to give.
  const replaced = before.map((place) => unlessGone(() => processPlace(world, form, place, since)));
  // Of a form that is half made, the questions are not known yet by which answers are read.
  const all = now && now.sheetId !== 0 ? [processPlace(world, form, now, since), ...replaced] : replaced;
  return {
    found: all.reduce((sum, { found }) => sum + found, 0),
    isWhole: all.every(({ isWhole }) => isWhole),
  };
}

const NOTHING: Processed = { found: 0, isWhole: true };

/** Links of earlier releases know no moment of their own: all forms were searched together then. */
export const readUntilOf = ({ settings }: Needs<'settings'>, { readUntil }: FormPlace): string =>
  readUntil || settings.answersCheckedAt || THE_BEGINNING;

function unreadSince(world: Needs<'settings'>, link: FormPlace): string {
  const until = readUntilOf(world, link);
  return until === THE_BEGINNING ? until : addMinutes(until, -OVERLAP_MINUTES);
}

function unlessGone(work: () => Processed): Processed {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof FormUnavailable) return NOTHING;
    throw problem;
  }
}

function processPlace(world: ForAnswers, form: SchoolForm, place: FormPlace, from: string): Processed {
  const handled = handledAnswers(world, form, place, from);
  const read = world.forms.answers(withTitles(world, form, place), from, handled.isNew);
  const { fresh } = read;
  const learnt = learn(world, form, place, read, from);
  for (const seen of inOrder(fresh)) {
    if (!world.clock.hasTime()) return { found: fresh.length, isWhole: false };
    const before = handled.outcomes(seen);
    const answer = { ...seen, id: idOf(seen, learnt, before.length === 0) };
    processAnswer(world, form, place, answer, before);
  }
  if (!read.inTab && place.unreadInStore) {
    const now = { ...placeNow(world, form, place), unreadInStore: undefined };
    world.tables.commit(keepPlace(world, form.name, now));
  }
  return { found: fresh.length, isWhole: true };
}

/** As they were sent: of two answers about the same thing the later one counts. */
const inOrder = (answers: readonly Answer[]): Answer[] =>
  [...answers].sort((a, b) => Number(a.edition) - Number(b.edition));

/** What an earlier release did not store of a form is worked out only where the tab is read. */
const withTitles = (
  world: Needs<'clock' | 'settings' | 'tables'>,
  form: SchoolForm,
  place: FormPlace,
): FormPlace => ({
  ...place,
  get asked() {
    if (place.asked) return place.asked;
    const questions = askedBy(world, form);
    return Object.fromEntries(questions.map(({ field, kind, title }) => [field, { kind, titles: [title] }]));
  },
});

/** Remembers that the tab was read, and has a form of an earlier release no longer take anybody's word for an address. */
function learn(
  world: Needs<'clock' | 'forms' | 'settings' | 'tables'>,
  form: SchoolForm,
  place: FormPlace,
  read: AnswersRead,
  from: string,
): FormPlace {
  const news = whatIsNew(world, place, read, from);
  if (!news) return place;
  if (news.verified) world.forms.verify(place);
  const learnt = { ...place, ...news };
  world.tables.commit(keepPlace(world, form.name, learnt));
  return learnt;
}

function whatIsNew(
  { clock }: Needs<'clock'>,
  { tabFrom, unreadInStore, verified }: FormPlace,
  { fresh: [first], inTab }: AnswersRead,
  from: string,
): Pick<FormPlace, 'tabFrom' | 'unreadInStore' | 'verified'> | undefined {
  if (inTab) {
    if (unreadInStore && (tabFrom || !first)) return undefined;
    return { unreadInStore: unreadInStore ?? from, ...(first && !tabFrom && { tabFrom: clock.now() }) };
  }
  if (!first) return undefined;
  return verified === undefined ? { verified: true } : undefined;
}

/** Once the tab was read, an answer has the id that both the tab and the form's own store can tell. */
const idOf = ({ id, tabIds: [inTab] = [] }: Answer, { tabFrom }: FormPlace, isFirst: boolean): string =>
  tabFrom && isFirst && inTab ? inTab : id;

/**
 * Records one answer, or returns it with a sentence to whoever sent it. A fault while storing stops the run, because
 * the answer is not to blame for it.
 */
function processAnswer(
  world: ForAnswers,
  form: SchoolForm,
  place: FormPlace,
  answer: Answer,
  before: FormAnswer['outcome'][],
) {
  const row: FormAnswer = {
    at: answer.at,
    form: form.title,
    by: answer.by || NOBODY,
    outcome: 'Recorded',
    why: '',
    id: rowId(answer.id, answer.edition, before.length === 0),
    edition: answer.edition,
  };
  // What was sent before this release is taken as that release took it.
  const isTyped = answer.typed && (isFromTab(answer) || place.verified !== undefined);
  if (answer.by === '' || isTyped)
    return holdAnswer(world, form, place, { ...row, outcome: 'Returned', why: isTyped ? TYPED : NAMELESS });
  const decided = attempt(() => {
    if (before.includes('Recorded')) throw new Refusal(CHANGED);
    return form.record(world, answer);
  });
  if ('value' in decided) {
    commitAndSend(world, [...decided.value.changes, ...add(formAnswers, [row])], decided.value.letters);
    return;
  }
  const { problem } = decided;
  // A transient fault is nobody's mistake; the next hour finds the answer again.
  if (isTransient(problem) || problem instanceof SettingSpoiled) throw problem;
  const why = problem instanceof Refusal ? problem.message : OUR_FAULT;
  returnAnswer(world, form, place, answer, { ...row, outcome: 'Returned', why });
  if (!(problem instanceof Refusal)) reportFault(world, `Taking in an answer to “${form.title}”`, problem);
}

const TYPED =
  'The form let its sender type an address, so nobody knows who it was. The words stand in the form’s tab of answers.';
const NAMELESS =
  'It came without an address, so nobody knows whose it is. The words stand in the form’s tab of answers.';

/**
 * Nobody knows who sent it, so its words go to nobody. Whoever has the address that was typed, and works here, is asked
 * to send it again.
 */
function holdAnswer(
  world: Needs<'clock' | 'mailer' | 'settings' | 'tables'>,
  form: SchoolForm,
  place: FormPlace,
  row: FormAnswer,
) {
  const { held = { count: 0, first: row.at }, url } = placeNow(world, form, place);
  const now = { ...placeNow(world, form, place), held: { ...held, count: held.count + 1, last: row.at } };
  const today = dayOf(world.clock.now());
  const person = row.by === NOBODY ? undefined : findByEmail(world.tables.all(staff), row.by, today);
  const isHere = person !== undefined && isCurrent(person, today);
  const to = isHere ? [person.email] : [];
  const news = { form: form.title, url, school: schoolOf(world), key: `answer returned/${row.id}` };
  commitAndSend(
    world,
    [...add(formAnswers, [row]), ...keepPlace(world, form.name, now)],
    to.map((each) => answerHeld({ ...news, to: each })),
  );
}

/** The place as the settings have it by now, since each answer that is held is counted there. */
const placeNow = (world: Needs<'settings'>, { name }: SchoolForm, place: FormPlace): FormPlace => {
  const link = linkOf(world, name);
  return (link && placesOf(link).find(({ id }) => id === place.id)) ?? place;
};

/** Our forms offer no changing, but a form's owner may allow it. What others may have read is not rewritten. */
const CHANGED =
  'You changed an answer that had been recorded and sent already. What was recorded stays as it was. To add or to put right something, please send the form once more, or ask the coaching lead.';

const OUR_FAULT = 'Stepwise could not take this answer in, and has told the coaching lead.';

function attempt<T>(work: () => T): { value: T } | { problem: unknown } {
  try {
    return { value: work() };
  } catch (problem) {
    return { problem };
  }
}

/** No server opens a longer address [mem], and the outbox's cell must hold the letter whole. */
const LONGEST_LINK = 8_000;

/** A form refuses to fill in a choice that its list no longer has; the letter must go all the same. */
function linkWith(world: Needs<'forms'>, link: FormPlace, answer: Answer): string {
  const made = attempt(() => world.forms.prefilled(link, answer.values));
  return 'value' in made && made.value.length <= LONGEST_LINK ? made.value : '';
}

function returnAnswer(
  world: Needs<'clock' | 'forms' | 'mailer' | 'settings' | 'tables'>,
  form: SchoolForm,
  link: FormPlace,
  answer: Answer,
  row: FormAnswer,
) {
  const letters = answer.by
    ? [
        answerReturned({
          to: answer.by,
          form: form.title,
          why: row.why,
          words: inWords(world, form, answer.values),
          url: linkWith(world, link, answer),
          school: schoolOf(world),
          key: `answer returned/${row.id}`,
        }),
      ]
    : [];
  commitAndSend(world, add(formAnswers, [row]), letters);
}
