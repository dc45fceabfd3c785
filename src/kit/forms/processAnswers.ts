/** Records a form's new answers: a submit is only a signal to look, and the form's own store is the truth. */
import type { SchoolForm } from '../../ports';
import { type Answer, add, type FormLink, type Needs } from '../../ports';
import { type FormAnswer, formAnswers } from '../../records';
import { Refusal, SettingSpoiled } from '../../records/refusal';
import { isTransient } from '../../records/transient';
import { addMinutes } from '../../school/days';
import { linkOf } from '../../school/formLinks';
import { reportFault } from '../outbox/reportFault';
import { schoolOf } from '../outbox/schoolOf';
import { commitAndSend } from '../outbox/send';
import { answerReturned } from './answerReturned';
import { handledAnswers, rowId } from './handledAnswers';
import { inWords } from './plan';

/** Each submit looks again at the answers of two hours, and so finds one that came while another run was busy. */
const LOOK_BACK_MINUTES = 120;

/** Handles the form's new answers since `since`, or of the last two hours. Returns how many there were. */
export function processAnswers(
  world: Needs<'asker' | 'clock' | 'forms' | 'mailer' | 'newId' | 'settings' | 'tables'>,
  form: SchoolForm,
  since?: string,
): number {
  const link = linkOf(world, form.name);
  if (!link) return 0;
  const from = since ?? addMinutes(world.clock.now(), -LOOK_BACK_MINUTES);
  const handled = handledAnswers(world, from);
  const fresh = world.forms.answers(link, from, handled.isNew);
  for (const answer of fresh)
    if (world.clock.hasTime()) processAnswer(world, form, link, answer, handled.outcomes(answer.id));
  return fresh.length;
}

/**
 * Records one answer, or returns it with a sentence to whoever sent it. A fault while storing stops the run, because
 * the answer is not to blame for it.
 */
function processAnswer(
  world: Needs<'asker' | 'clock' | 'forms' | 'mailer' | 'newId' | 'settings' | 'tables'>,
  form: SchoolForm,
  link: FormLink,
  answer: Answer,
  before: FormAnswer['outcome'][],
) {
  const row: FormAnswer = {
    at: answer.at,
    form: form.title,
    by: answer.by || '(no address)',
    outcome: 'Recorded',
    why: '',
    id: rowId(answer.id, answer.edition, before.length === 0),
    edition: answer.edition,
  };
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
  returnAnswer(world, form, link, answer, { ...row, outcome: 'Returned', why });
  if (!(problem instanceof Refusal)) reportFault(world, `Taking in an answer to “${form.title}”`, problem);
}

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
function linkWith(world: Needs<'forms'>, link: FormLink, answer: Answer): string {
  const made = attempt(() => world.forms.prefilled(link, answer.values));
  return 'value' in made && made.value.length <= LONGEST_LINK ? made.value : '';
}

function returnAnswer(
  world: Needs<'clock' | 'forms' | 'mailer' | 'settings' | 'tables'>,
  form: SchoolForm,
  link: FormLink,
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
