/** An hour passes at the school: the tick of the clock as the trigger calls it. */
import { dueNow, everyHour } from '../src/app/everyHour';
import type { MemoryWorld } from './memory';

/** Does what is due at that moment in an execution of its own, and says which jobs those were. */
export function tick(world: MemoryWorld, now: string): string[] {
  world.school.now = now;
  const here = world.next('');
  const jobs = dueNow(here);
  here.withLock(() => everyHour(here, jobs));
  return jobs.map(({ name }) => name);
}
