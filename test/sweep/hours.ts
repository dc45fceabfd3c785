/** The hours that follow a disturbed call, and what they come to. */
import { scattered } from '../../emulator/world/random';
import type { School } from '../stories/school';
import { type Outcome, outcomeOf } from './outcome';
import { stateKey } from './sameState';

const SECOND = 1000;
const HOUR = 3600 * SECOND;

/**
 * Google runs an hourly trigger at some moment of its hour. That is chance and no outcome, so every day that is
 * compared has it at the same moment of the same hour, also where the trigger was made anew.
 */
function alignTriggers({ ws }: School) {
  for (const trigger of ws.state.triggers) {
    if (trigger.next === undefined || trigger.schedule?.kind !== 'hours') continue;
    const slot = Math.floor(Date.parse(trigger.next) / HOUR);
    trigger.next = new Date(slot * HOUR + Math.floor(scattered(slot) * 3599) * SECOND).toISOString();
  }
}

export function passHours(school: School, hours: number) {
  for (let passed = 0; passed < hours; passed += 1) {
    alignTriggers(school);
    school.ws.advance({ hours: 1 });
  }
}

/** What the days came to that have been gone through, by the school as it stood before and their hours. */
export type Past = Map<string, Outcome>;

/** What the school comes to; a day that began just so, and is over, is not gone through again. */
export async function outcomeAfter(school: School, hours: number, past: Past): Promise<Outcome> {
  alignTriggers(school);
  const key = `${hours} ${stateKey(school.ws.state)}`;
  const before = past.get(key);
  if (before) return before;
  passHours(school, hours);
  const outcome = await outcomeOf(school);
  past.set(key, outcome);
  return outcome;
}
