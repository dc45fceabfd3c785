/** Sends letters through the outbox: written and claimed in one batch with what they tell of, sent, then marked. */
import { toIcs } from '../domain/letters/ics';
import type { Letter } from '../domain/letters/letter';
import { toHtml, toText } from '../domain/letters/render';
import { type OutboxLetter, outbox } from '../records';
import { add, type Change, change, type Mail, QuotaUsedUp, type ReportPage, type World } from './ports';
import { changeSettings } from './settings';

/** Claimed at once: after a crash no more than these can be uncertain, and each such batch costs one flush. */
const BATCH = 50;

/** A cell holds 50,000 characters [docs]; what a letter can't carry whole stands in the sheet. */
const LONGEST_LETTER = 45_000;
const LONGEST_QUOTE = 6_000;

/** Stores `changes` and sends `letters`, the most important first. Letters whose key was ever used are left out by the caller. */
export function commitAndSend(world: World, changes: Change[], letters: Letter[], report?: ReportPage) {
  const now = world.clock.now();
  const rows = [...letters]
    .sort((a, b) => a.importance - b.importance)
    .map((letter, index) => toRow(letter, now, index < BATCH ? 'Sending' : 'Waiting'));
  world.tables.commit([...changes, ...add(outbox, rows)], report);
  if (rows.length > 0) sendInTurn(world, rows);
}

/** Sends what was left waiting, and names what a run that was cut off left claimed. Holds the lock, so no other run is under way. */
export function sendWaiting(world: World) {
  const rows = world.tables.all(outbox);
  const lost = rows
    .filter((row) => row.state === 'Sending')
    .map((row) => ({ ...row, state: 'Uncertain' as const }));
  const waiting = rows
    .filter((row) => row.state === 'Waiting')
    .sort((a, b) => a.importance - b.importance)
    .map((row, index) => ({ ...row, state: index < BATCH ? ('Sending' as const) : row.state }));
  world.tables.commit([
    ...change(outbox, [...lost, ...waiting.slice(0, BATCH)]),
    ...changeSettings({ lettersWaiting: '' }),
  ]);
  sendInTurn(world, waiting);
}

function sendInTurn(world: World, rows: OutboxLetter[]) {
  for (let first = 0; first < rows.length; first += BATCH) {
    const claimed = rows.slice(first, first + BATCH);
    const after = claimed.map((row) => ({ ...row, ...attempt(world, row) }));
    const stopped = after.some((row) => row.state === 'Waiting');
    const next = stopped ? [] : rows.slice(first + BATCH, first + 2 * BATCH);
    world.tables.commit([
      ...change(outbox, [...after, ...next.map((row) => ({ ...row, state: 'Sending' as const }))]),
      ...(stopped ? changeSettings({ lettersWaiting: 'yes' }) : []),
    ]);
    if (stopped) return;
  }
}

/** Sent, waiting for tomorrow or the next hour, or refused because the address is no good. */
function attempt(world: World, row: OutboxLetter): Pick<OutboxLetter, 'state' | 'why'> {
  if (!world.clock.hasTime()) return { state: 'Waiting', why: 'The run had no time left.' };
  try {
    world.post.send(toMail(JSON.parse(row.letter), world));
    return { state: 'Sent', why: '' };
  } catch (problem) {
    if (problem instanceof QuotaUsedUp) return { state: 'Waiting', why: 'Today’s mail quota is used up.' };
    if (/invalid email|no recipient/i.test(String(problem)))
      return { state: 'Refused', why: String(problem) };
    throw problem;
  }
}

function toRow(letter: Letter, at: string, state: OutboxLetter['state']): OutboxLetter {
  const { kind, to, subject, importance, key: id } = letter;
  return { at, kind, to, subject, importance, state, why: '', letter: JSON.stringify(fitting(letter)), id };
}

function fitting(letter: Letter): Letter {
  if (JSON.stringify(letter).length <= LONGEST_LETTER) return letter;
  const blocks = letter.blocks.map((block) =>
    block.type === 'quote' && block.text.length > LONGEST_QUOTE
      ? { ...block, text: `${block.text.slice(0, LONGEST_QUOTE)}… (the rest stands in the sheet)` }
      : block,
  );
  return { ...letter, blocks };
}

function toMail(letter: Letter, world: World): Mail {
  const { to, cc, replyTo, fromName: name, subject, invitation } = letter;
  const attachments = invitation
    ? [{ name: 'invitation.ics', type: 'text/calendar', text: toIcs(invitation, world.clock.utc) }]
    : [];
  return { to, cc, replyTo, name, subject, body: toText(letter), htmlBody: toHtml(letter), attachments };
}
