/** Sends letters through the outbox: each is written and claimed with the rows that it tells of, sent, then marked. */
import { add, type Change, change, type Mail, type Needs, QuotaUsedUp, type ReportPage } from '../../ports';
import { type OutboxLetter, outbox } from '../../records/index';
import { type Block, type Letter, letterSchema } from '../../records/letter';
import { fromJson } from '../../records/schema';
import { changeSettings } from '../../school/settings';
import { toIcs } from '../letters/ics';
import { toHtml, toText } from '../letters/render';
import { newsOfSharing, sortOut } from './sharedAddress';

/** Letters are claimed in batches: a crash leaves one batch uncertain at most, and each batch costs one flush. */
const BATCH = 50;

/** A cell holds 50,000 characters [docs]. The words that are cut from a letter can still be read in the sheet. */
const LONGEST_LETTER = 45_000;
const LONGEST_QUOTE = 6_000;

/** The letters whose key was never used. A letter to everybody passes through here, so that nobody gets it twice. */
export function unwritten({ tables }: Needs<'tables'>, letters: Letter[]): Letter[] {
  if (letters.length === 0) return letters;
  const written = new Set(tables.all(outbox).map(({ id }) => id));
  return letters.filter(({ key }) => !written.has(key));
}

/** Stores `changes` and sends `letters`, the most important first. */
export function commitAndSend(
  world: Needs<'clock' | 'mailer' | 'settings' | 'tables'>,
  changes: Change[],
  letters: Letter[],
  ...reports: ReportPage[]
) {
  const now = world.clock.now();
  const { free, waits } = sortOut(
    world,
    letters.map((letter) => ({ letter })),
  );
  const rows = [
    ...free.map(({ letter }) => letter),
    ...untold(
      world,
      waits.map(({ why }) => why),
    ),
  ]
    .sort((a, b) => a.importance - b.importance)
    .map((letter, index) => toRow(letter, now, index < BATCH ? 'Sending' : 'Waiting'));
  const held = waits.map(({ held: { letter }, why }) => ({ ...toRow(letter, now, 'Waiting'), why }));
  // This is stored before the first letter goes, because a run that is cut off can't store later that letters wait.
  const waiting = rows.length > BATCH || held.length > 0 ? changeSettings({ lettersWaiting: 'yes' }) : [];
  world.tables.commit([...changes, ...waiting, ...add(outbox, [...rows, ...held])], ...reports);
  sendInTurn(world, rows);
}

/**
 * Sends the letters that wait, and marks as uncertain those that an earlier run claimed before it was cut off. The
 * caller holds the lock, so no other run is sending.
 */
export function sendWaiting(world: Needs<'clock' | 'mailer' | 'settings' | 'tables'>) {
  const rows = world.tables.all(outbox);
  const lost = rows.filter((row) => row.state === 'Sending').map((row) => inState(row, 'Uncertain'));
  const { free, waits } = sortOut(
    world,
    rows
      .filter((row) => row.state === 'Waiting')
      .map((row) => ({ row, letter: fromJson(letterSchema(), row.letter) })),
  );
  const waiting = free
    .map(({ row, letter }) => (letter ? { ...row, to: letter.to, letter: JSON.stringify(letter) } : row))
    .sort((a, b) => a.importance - b.importance)
    .map((row, index) => (index < BATCH ? inState(row, 'Sending') : row));
  // Without quota nothing can be sent, so an hourly run saves itself the claiming and the marking.
  if (waiting.length > 0 && world.mailer.quota() === 0) return world.tables.commit(change(outbox, lost));
  world.tables.commit(change(outbox, [...lost, ...waiting.slice(0, BATCH)]));
  const isDone = sendInTurn(world, waiting);
  const news = untold(
    world,
    waits.map(({ why }) => why),
  );
  if (news.length > 0) commitAndSend(world, [], news);
  if (isDone && waits.length === 0) world.tables.commit(changeSettings({ lettersWaiting: '' }));
}

/** Of what the leads are to hear of, what they have not been told today. */
const untold = (world: Needs<'clock' | 'settings' | 'tables'>, reasons: string[]): Letter[] =>
  newsOfSharing(world, reasons).filter(({ key }) => !world.tables.holds(outbox, key));

const inState = (row: OutboxLetter, state: OutboxLetter['state']): OutboxLetter => ({ ...row, state });

/**
 * Sends batch by batch; the first batch is claimed already. Returns false if letters are left waiting.
 * @throws what the mail service threw, once every letter is marked
 */
function sendInTurn(world: Needs<'clock' | 'mailer' | 'tables'>, rows: OutboxLetter[]): boolean {
  for (let first = 0; first < rows.length; first += BATCH) {
    const { marked, last } = sendBatch(world, rows.slice(first, first + BATCH));
    const goesOn = last.state === 'Sent' || last.state === 'Refused';
    const next = goesOn ? rows.slice(first + BATCH, first + 2 * BATCH) : [];
    world.tables.commit([
      ...change(outbox, [...marked, ...next.map((row) => inState(row, 'Sending'))]),
      ...(goesOn ? [] : changeSettings({ lettersWaiting: 'yes' })),
    ]);
    if (last.fault !== undefined) throw last.fault;
    if (!goesOn) return false;
  }
  return true;
}

interface Attempt extends Pick<OutboxLetter, 'state' | 'why'> {
  /** What the mail service threw, where the error does not tell whether the letter went. */
  fault?: unknown;
}

/**
 * Sends one letter after the other. Once quota, time or the service gives out, the letters that follow wait and are not
 * tried. A letter that went keeps its row but not its text: the words stand in their own tabs, and a year of letters
 * would be too much to read.
 */
function sendBatch(
  world: Needs<'clock' | 'mailer'>,
  claimed: OutboxLetter[],
): { marked: OutboxLetter[]; last: Attempt } {
  let last: Attempt = { state: 'Sent', why: '' };
  const marked = claimed.map((row) => {
    if (last.state === 'Waiting') return { ...row, state: last.state, why: last.why };
    if (last.state === 'Uncertain')
      return { ...row, state: 'Waiting' as const, why: 'The mail service failed.' };
    last = attempt(world, row);
    const { state, why } = last;
    return { ...row, state, why, letter: state === 'Sent' ? '' : row.letter };
  });
  return { marked, last };
}

/** Sends one letter and says how that went: sent, waiting for a later run, refused as undeliverable, or uncertain. */
function attempt(world: Needs<'clock' | 'mailer'>, row: OutboxLetter): Attempt {
  if (!world.clock.hasTime()) return { state: 'Waiting', why: 'The run had no time left.' };
  const letter = fromJson(letterSchema(), row.letter);
  if (!letter)
    return { state: 'Refused', why: 'Its words can’t be read any more: somebody has changed its row.' };
  try {
    world.mailer.send(toMail(letter, world));
    return { state: 'Sent', why: '' };
  } catch (problem) {
    if (problem instanceof QuotaUsedUp) return { state: 'Waiting', why: 'Today’s mail quota is used up.' };
    if (/invalid email|no recipient/i.test(String(problem)))
      return { state: 'Refused', why: String(problem) };
    return { state: 'Uncertain', why: String(problem), fault: problem };
  }
}

function toRow(letter: Letter, at: string, state: OutboxLetter['state']): OutboxLetter {
  const { kind, to, subject, importance, key: id } = letter;
  return { at, kind, to, subject, importance, state, why: '', letter: JSON.stringify(fitted(letter)), id };
}

/** Cuts the longest quotes, shorter and shorter, until the letter fits. */
function fitted(letter: Letter): Letter {
  let fit = letter;
  for (let longest = LONGEST_QUOTE; isTooLong(fit) && longest >= 1; longest = Math.floor(longest / 2))
    fit = { ...letter, blocks: letter.blocks.map((block) => shortenQuote(block, longest)) };
  return fit;
}

const isTooLong = (letter: Letter): boolean => JSON.stringify(letter).length > LONGEST_LETTER;

const shortenQuote = (block: Block, longest: number): Block =>
  block.type === 'quote' && block.text.length > longest
    ? { ...block, text: `${[...block.text].slice(0, longest).join('')}… (the rest stands in the sheet)` }
    : block;

function toMail(letter: Letter, world: Needs<'clock'>): Mail {
  const { to, cc, replyTo, fromName: name, subject, invitation } = letter;
  const attachments = invitation
    ? [{ name: 'invitation.ics', type: 'text/calendar', text: toIcs(invitation, world.clock.utc) }]
    : [];
  return { to, cc, replyTo, name, subject, body: toText(letter), htmlBody: toHtml(letter), attachments };
}
