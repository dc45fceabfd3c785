/** The fortnight in a coach's eyes: their teachers one by one, those yet to be met first. */
import { MANY_TRIES, openStepOf, proposedIn, triesInARow } from '../../coaching/steps/rules';
import { addressed, button, heading, letter, link, paragraph, quote, times } from '../../kit/letters/draft';
import { STEP_PLACE } from '../../kit/letters/letter';
import type { ActionStep, CoachingSession, Pair, StaffMember } from '../../records';
import type { Letter } from '../../records/letter';
import { dayOf, sayDay, sayMoment } from '../../school/days';
import { last } from '../../school/lists';
import { choiceLabel } from '../../school/people';
import { together } from '../../school/wording';
import { type Fortnight, lastMeetingSetIn, readers } from './facts';

/** A pair with its conversations, the earliest first. */
interface Coached {
  pair: Pair;
  earlier: CoachingSession[];
  held: CoachingSession[];
}

export const coachLetters = (fortnight: Fortnight): Letter[] =>
  readers(fortnight, ({ id }) => fortnight.pairs.some(({ coach }) => coach === id)).map((coach) =>
    coachLetter(fortnight, coach),
  );

function coachLetter(fortnight: Fortnight, coach: StaffMember): Letter {
  const { cycle, school, span, pairs, named } = fortnight;
  const coached = pairs
    .filter((pair) => pair.coach === coach.id)
    .map((pair) => coachedIn(fortnight, pair))
    .sort(
      (a, b) =>
        Number(a.held.length > 0) - Number(b.held.length > 0) ||
        named(a.pair.teacher).localeCompare(named(b.pair.teacher)),
    );
  return letter({
    key: `fortnight coach/${cycle.lastDay}/${coach.id}`,
    kind: 'fortnight coach',
    ...addressed(coach),
    // A reply goes to a lead, who can help where a meeting was hard to fit in.
    replyTo: school.leads[0],
    fromName: school.name,
    subject: `Your coaching, ${span}`,
    blocks: [
      heading('Your coaching this fortnight'),
      paragraph(opening(coached, named)),
      ...coached.flatMap((each) => aboutTeacher(fortnight, each)),
      button('Record a conversation', school.forms.coaching),
      paragraph('If something stands in the way of a meeting, simply reply to this letter.'),
    ],
  });
}

function coachedIn({ heldFor, isIn, cycle }: Fortnight, pair: Pair): Coached {
  const theirs = heldFor(pair);
  return {
    pair,
    earlier: theirs.filter(({ heldOn }) => heldOn < cycle.firstDay && !isIn(heldOn)),
    held: theirs.filter(({ heldOn }) => isIn(heldOn)),
  };
}

function opening(coached: readonly Coached[], named: (id: string) => string): string {
  const met = coached.filter(({ held }) => held.length > 0);
  const only = coached.length === 1 ? coached[0] : undefined;
  if (only)
    return met.length === 1
      ? `You and ${named(only.pair.teacher)} met this fortnight: thank you.`
      : `You and ${named(only.pair.teacher)} have had no conversation yet this fortnight.`;
  if (met.length === coached.length)
    return `You met ${met.length === 2 ? 'both' : `all ${met.length}`} of your teachers this fortnight: thank you.`;
  if (met.length === 0)
    return `You have had no conversation with your ${coached.length} teachers yet this fortnight.`;
  return `You met ${met.length} of your ${coached.length} teachers this fortnight: thank you. Those you have yet to meet come first below.`;
}

function aboutTeacher(fortnight: Fortnight, { pair, earlier, held }: Coached) {
  const open = openStepOf(fortnight.steps, pair.teacher);
  // In a group the conversations of the others count too, and what they proposed is theirs.
  const own = [...earlier, ...held].filter(({ teacher, setStep }) => teacher === pair.teacher && setStep);
  const step = open ?? proposedIn(fortnight.steps, last(own));
  const meeting = lastMeetingSetIn(fortnight, [pair]);
  return [
    heading(fortnight.described(pair.teacher)),
    paragraph(`${met(held, last(earlier))} ${next(meeting, fortnight.today)}`),
    step ? quote(step.wording, { about: standing(step) }) : paragraph('No action step is open.'),
    paragraph(step ? afterMany(triesInARow(fortnight.sessions, step)) : ''),
    ...formsFor(fortnight, pair.teacher, open?.wording),
  ];
}

/** No server opens a much longer address [mem]. */
const LONGEST_IN_ADDRESS = 600;

/** The forms with the teacher chosen and the open step filled in, for coaches who never open the sheet (C12). */
function formsFor({ school: { filled }, person }: Fortnight, teacher: string, step = '') {
  const them = person(teacher);
  if (!them) return [];
  // Half of a broken emoji would stop the whole letter.
  const inAddress = (words: string) => encodeURIComponent(words.replace(/\p{Cs}/gu, ''));
  const known = inAddress(step.length > LONGEST_IN_ADDRESS ? '' : step);
  const chosen = (address = '') =>
    address && address.replace(STEP_PLACE, () => known) + inAddress(choiceLabel(them));
  return [
    link(`Record a conversation with ${them.forename}`, chosen(filled?.coaching)),
    link(`Note a visit to ${them.forename}`, chosen(filled?.visit)),
  ];
}

/** A meeting that was fixed and of which nothing is written down is said to be missed, without a word of blame. */
function next(meeting: string, today: string): string {
  if (meeting === '') return 'No next meeting is fixed.';
  return dayOf(meeting) >= today
    ? `You meet next on ${sayMoment(meeting)}.`
    : `Your meeting on ${sayDay(dayOf(meeting))} was missed, or is not written down yet: please fix a new one.`;
}

const afterMany = (tries: number): string =>
  tries < MANY_TRIES
    ? ''
    : `It has had ${tries} goes in a row: a smaller step, or another way to rehearse it, may help more.`;

function met(held: readonly CoachingSession[], last: CoachingSession | undefined): string {
  if (held.length > 0)
    return `You met on ${together([...new Set(held.map(({ heldOn }) => sayDay(heldOn)))])}.`;
  return last
    ? `No conversation yet this fortnight; the last was on ${sayDay(last.heldOn)}.`
    : 'No conversation yet this fortnight.';
}

function standing({ state, setOn, tries }: ActionStep): string {
  if (!setOn) return state === 'Proposed' ? 'Waits to be agreed' : 'Set aside by the coaches';
  return `Open action step, set on ${sayDay(setOn)}, ${tries === 0 ? 'not looked for yet' : `looked for ${times(tries)}`}`;
}
