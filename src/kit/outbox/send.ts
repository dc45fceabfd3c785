/**
 * Sends letters through the outbox: each is written and taken in hand with the rows that it tells of, sent once the lock
 * is let go, then marked.
 */
import {
  add,
  type Change,
  change,
  type Locked,
  type Mail,
  type Needs,
  QuotaUsedUp,
  type ReportPage,
  SentTooFast,
} from '../../ports';
import { type OutboxLetter, outbox } from '../../records/index';
import { type Letter, letterSchema } from '../../records/letter';
import { fromJson } from '../../records/schema';
import { changeSettings } from '../../school/settings';
import { icsType, toIcs } from '../letters/ics';
import { toHtml, toText } from '../letters/render';
import { isFree, isLost, isWaiting, keptBy, markOf, sendingBy } from './claims';
import { fitted } from './fitted';
import { newsOfSharing, sortOut } from './sharedAddress';

type ForMail = Needs<'clock' | 'mailer' | 'settings' | 'tables'>;

/** Letters are sent in batches: a crash leaves one batch uncertain at most. */
const BATCH = 50;

/** Letters that a run sends and marks together. */
interface Batch {
  mark: string;
  /** Whether they were written as being sent; those of later batches are written as waiting for their turn. */
  isSending: boolean;
  /** With their words, which the sheet has only of letters that wait. */
  rows: OutboxLetter[];
}

/** The letters whose key was never used. A letter to everybody passes through here, so that nobody gets it twice. */
export function unwritten({ tables }: Needs<'tables'>, letters: Letter[]): Letter[] {
  if (letters.length === 0) return letters;
  const written = new Set(tables.all(outbox).map(({ id }) => id));
  return letters.filter(({ key }) => !written.has(key));
}

/** Stores `changes` and sends `letters`, the most important first. */
export function commitAndSend(
  world: ForMail,
  changes: Change[],
  letters: Letter[],
  ...reports: ReportPage[]
) {
  const now = world.clock.now();
  const { free, waits, refused } = sortOut(
    world,
    letters.map((letter) => ({ letter })),
  );
  const going = [...free.map(({ letter }) => letter), ...untold(world, waits)];
  const batches = batchesOf(
    world,
    going.map((letter) => toRow(letter, now)),
  );
  const held = waits.map(({ held: { letter }, why }) => ({ ...toRow(letter, now), why }));
  const notGoing = refused.map(({ held: { letter }, why }) => refusedRow(toRow(letter, now), why));
  const isAllGoing = held.length === 0 && batches.every(({ isSending }) => isSending);
  // This is stored before the first letter goes, because a run that is cut off can't store later that letters wait.
  const waiting = isAllGoing ? [] : changeSettings({ lettersWaiting: 'yes' });
  world.tables.commit(
    [...changes, ...waiting, ...add(outbox, [...batches.flatMap(inHand), ...held, ...notGoing])],
    ...reports,
  );
  sendInTurn(world, batches);
}

/**
 * Sends the letters that wait, and marks as uncertain those that a run had in hand which was cut off. Another run may be
 * sending at the same time: what that one has in hand is left alone.
 */
export function sendWaiting(world: ForMail) {
  const now = world.clock.now();
  const rows = world.tables.all(outbox);
  const lost = rows.filter((row) => isLost(row, now)).map((row) => ({ ...row, state: 'Uncertain' as const }));
  const { free, waits, refused } = sortOut(
    world,
    rows
      .filter((row) => isFree(row, now))
      .map((row) => ({ row, letter: fromJson(letterSchema(), wordsIn(row.letter)) })),
  );
  const settled = [...lost, ...refused.map(({ held: { row }, why }) => refusedRow(row, why))];
  // Without quota nothing can be sent, so an hourly run saves itself the claiming and the marking.
  if (free.length > 0 && world.mailer.quota() === 0) return world.tables.commit(change(outbox, settled));
  const batches = batchesOf(
    world,
    free.map(({ row, letter }) => (letter ? { ...row, to: letter.to, letter: JSON.stringify(letter) } : row)),
  );
  const left = waits.length + rows.filter((row) => isWaiting(row) && !isFree(row, now)).length;
  const isLast = left === 0 && batches.every(({ isSending }) => isSending);
  world.tables.commit([
    ...change(outbox, [...settled, ...batches.flatMap(inHand)]),
    ...(isLast ? changeSettings({ lettersWaiting: '' }) : []),
  ]);
  sendInTurn(world, batches);
  const news = untold(world, waits);
  if (news.length > 0) commitAndSend(world, [], news);
}

const refusedRow = (row: OutboxLetter, why: string): OutboxLetter => ({ ...row, state: 'Refused', why });

/** Of what the leads are to hear of, what they have not been told today. */
const untold = (world: Needs<'clock' | 'settings' | 'tables'>, waits: readonly { why: string }[]): Letter[] =>
  newsOfSharing(
    world,
    waits.map(({ why }) => why),
  ).filter(({ key }) => !world.tables.holds(outbox, key));

/**
 * The first batch goes as soon as the lock is let go, and is written as being sent; where others are before it in the
 * queue, it waits its turn like the batches after it, so that a run that is cut off leaves few letters uncertain.
 */
function batchesOf({ clock, mailer }: Needs<'clock' | 'mailer'>, rows: OutboxLetter[]): Batch[] {
  const sorted = [...rows].sort((a, b) => a.importance - b.importance);
  const isNext = !mailer.hasQueue();
  return Array.from({ length: Math.ceil(sorted.length / BATCH) }, (_, at) => {
    const own = sorted.slice(at * BATCH, (at + 1) * BATCH);
    return { mark: markOf(clock.now(), own[0]?.id ?? ''), isSending: at === 0 && isNext, rows: own };
  });
}

/** The rows of a batch as they stand in the sheet. The mark stands before the words too, so that they can be emptied by it. */
const inHand = ({ mark, isSending, rows }: Batch): OutboxLetter[] =>
  rows.map((row) => ({
    ...row,
    state: isSending ? sendingBy(mark) : keptBy(mark),
    letter: isSending ? '' : `${mark}\n${row.letter}`,
  }));

/** A letter's JSON, whether or not a mark stands before it. */
const wordsIn = (cell: string): string => cell.slice(Math.max(0, cell.indexOf('{')));

/** Sends batch by batch, once the lock is let go; what is left waits for the next hour. */
function sendInTurn(world: ForMail, batches: readonly Batch[]) {
  if (batches.length === 0) return;
  const count = batches.reduce((all, { rows }) => all + rows.length, 0);
  world.mailer.whenUnlocked(count, (locked) => {
    for (const [at, batch] of batches.entries()) {
      if (!batch.isSending)
        world.tables.replace(outbox, 'state', { says: keptBy(batch.mark) }, sendingBy(batch.mark));
      const { results, last } = sendBatch(world, batch.rows);
      if (results.every(({ state }) => state === 'Sent')) markSent(world, batch);
      else {
        const goesOn = last.state === 'Sent' || last.state === 'Refused';
        putDown(world, locked, batch, results, goesOn ? [] : batches.slice(at + 1));
        if (last.fault !== undefined) throw last.fault;
        if (!goesOn) return;
      }
    }
  });
}

/**
 * A letter that went keeps its row but not its text: the words stand in their own tabs, and a year of letters would be
 * too much to read.
 */
function markSent({ tables }: Needs<'tables'>, { mark, isSending }: Batch) {
  tables.replace(outbox, 'state', { says: sendingBy(mark) }, 'Sent');
  if (!isSending) tables.replace(outbox, 'letter', { begins: `${mark}\n` }, '');
}

/** Marks letter by letter what became of a batch, with the words of those that still need them; later batches only wait. */
function putDown(
  { tables }: Needs<'tables'>,
  locked: Locked,
  batch: Batch,
  results: readonly OutboxLetter[],
  later: readonly Batch[],
) {
  const waiting = later.flatMap(({ mark, rows }) =>
    rows.map((row) => ({ from: keptBy(mark), row: { ...row, state: 'Waiting' as const } })),
  );
  const tried = results.map((row) => ({ from: sendingBy(batch.mark), row }));
  locked(() => {
    const here = new Map(tables.all(outbox).map(({ id, state }) => [id, state]));
    const rows = [...tried, ...waiting]
      .filter(({ from, row }) => here.get(row.id) === from)
      .map(({ row }) => row);
    const isLeft = rows.some(({ state }) => state === 'Waiting');
    tables.commit([...change(outbox, rows), ...(isLeft ? changeSettings({ lettersWaiting: 'yes' }) : [])]);
  });
}

interface Attempt extends Pick<OutboxLetter, 'state' | 'why'> {
  /** What the mail service threw, where the error does not tell whether the letter went. */
  fault?: unknown;
}

/** Sends one letter after the other. Once quota, pace, time or the service gives out, those that follow are not tried. */
function sendBatch(
  world: ForMail,
  rows: readonly OutboxLetter[],
): { results: OutboxLetter[]; last: Attempt } {
  let last: Attempt = { state: 'Sent', why: '' };
  const results = rows.map((row): OutboxLetter => {
    if (last.state === 'Waiting') return { ...row, state: last.state, why: last.why };
    if (last.state === 'Uncertain') return { ...row, state: 'Waiting', why: 'The mail service failed.' };
    last = attempt(world, row);
    const { state, why } = last;
    return { ...row, state, why, letter: state === 'Sent' ? '' : row.letter };
  });
  return { results, last };
}

/** Sends one letter and says how that went: sent, waiting for a later run, refused as undeliverable, or uncertain. */
function attempt(world: Needs<'clock' | 'mailer'>, row: OutboxLetter): Attempt {
  if (!world.clock.hasTime()) return { state: 'Waiting', why: 'The run had no time left.' };
  const letter = fromJson(letterSchema(), row.letter);
  if (!letter)
    return { state: 'Refused', why: 'Its words can’t be read any more: somebody has changed its row.' };
  try {
    world.mailer.send(toMail(letter, world, row.at));
    return { state: 'Sent', why: '' };
  } catch (problem) {
    if (problem instanceof QuotaUsedUp) return { state: 'Waiting', why: 'Today’s mail quota is used up.' };
    if (problem instanceof SentTooFast)
      return { state: 'Waiting', why: 'The mail service asked for a pause.' };
    if (/invalid email|no recipient/i.test(String(problem)))
      return { state: 'Refused', why: String(problem) };
    return { state: 'Uncertain', why: String(problem), fault: problem };
  }
}

function toRow(letter: Letter, at: string): OutboxLetter {
  const { kind, to, subject, importance, key: id } = letter;
  return {
    at,
    kind,
    to,
    subject,
    importance,
    state: 'Waiting',
    why: '',
    letter: JSON.stringify(fitted(letter)),
    id,
  };
}

function toMail(letter: Letter, { clock }: Needs<'clock'>, writtenAt: string): Mail {
  const { to, cc, replyTo, fromName: name, subject, invitation } = letter;
  const attachments = invitation
    ? [
        {
          name: 'invitation.ics',
          type: icsType(invitation),
          text: toIcs(invitation, clock.utc, writtenAt),
        },
      ]
    : [];
  return { to, cc, replyTo, name, subject, body: toText(letter), htmlBody: toHtml(letter), attachments };
}
