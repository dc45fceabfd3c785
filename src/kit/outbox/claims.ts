/** Which letters a run has in hand, and how that is told by their state alone, since mail goes without the lock. */
import type { LetterState, OutboxLetter } from '../../records/outbox';
import { addMinutes } from '../../school/days';

/** No execution lasts longer than six minutes [docs]; what one had in hand for longer has lost its run. */
const LONGEST_RUN_MINUTES = 10;

/** The mark of letters that a run takes in hand at a moment; keys are unique for ever, and so is the mark. */
export const markOf = (now: string, firstKey: string): string => `${now} ${firstKey}`;

/** In hand for a turn that comes in this run; nobody else takes it meanwhile. */
export const keptBy = (mark: string): LetterState => `Waiting ${mark}`;

export const sendingBy = (mark: string): LetterState => `Sending ${mark}`;

const is = (word: 'Waiting' | 'Sending', { state }: Pick<OutboxLetter, 'state'>): boolean =>
  state === word || state.startsWith(`${word} `);

export const isWaiting = (row: Pick<OutboxLetter, 'state'>): boolean => is('Waiting', row);

/** It may be on its way this very second, or have gone. */
export const isSending = (row: Pick<OutboxLetter, 'state'>): boolean => is('Sending', row);

/** A letter that no run has in hand any more, by the moment in its mark; earlier releases wrote no mark. */
function hasLostItsRun({ state, at }: Pick<OutboxLetter, 'at' | 'state'>, now: string): boolean {
  const [, taken = at] = state.split(' ');
  return addMinutes(taken, LONGEST_RUN_MINUTES) <= now;
}

/** Whether a run may take it in hand now. */
export const isFree = (row: Pick<OutboxLetter, 'at' | 'state'>, now: string): boolean =>
  row.state === 'Waiting' || (isWaiting(row) && hasLostItsRun(row, now));

/** Whether the run that was sending it was cut off. */
export const isLost = (row: Pick<OutboxLetter, 'at' | 'state'>, now: string): boolean =>
  isSending(row) && hasLostItsRun(row, now);

/** Whether nobody can say just now that it has gone: it is on its way this very minute, or its run was cut off. */
export const mayHaveGone = (row: Pick<OutboxLetter, 'state'>): boolean =>
  row.state === 'Uncertain' || isSending(row);

/** Whether it may have gone or not, and will stay so: nobody sends it again. */
export const isUncertain = (row: Pick<OutboxLetter, 'at' | 'state'>, now: string): boolean =>
  row.state === 'Uncertain' || isLost(row, now);
