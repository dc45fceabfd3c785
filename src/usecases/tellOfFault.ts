/** Writes a fault to the activity log with what was being done, and tells the leads once a day. */
import { dayOf } from '../domain/days';
import { faultReport } from '../domain/letters/forLead';
import { activity } from '../records';
import { leadsOf } from './permissions';
import { add, type World } from './ports';
import { schoolOf } from './school';
import { commitAndSend } from './sendLetters';
import { changeSettings } from './settings';

export function tellOfFault(world: World, what: string, problem: unknown) {
  const now = world.clock.now();
  const today = dayOf(now);
  const detail = problem instanceof Error ? `${problem.message}\n${problem.stack ?? ''}` : String(problem);
  const row = {
    at: now,
    who: world.asker,
    what,
    kind: 'Fault' as const,
    detail: detail.slice(0, 2000),
    id: world.newId(),
  };
  const firstToday = world.settings.faultToldOn !== today;
  const letters = firstToday
    ? leadsOf(world).map((to) =>
        faultReport({
          to,
          doing: lowerFirst(what),
          today,
          detail: firstLine(detail),
          school: schoolOf(world),
        }),
      )
    : [];
  world.settings.faultToldOn = today;
  commitAndSend(
    world,
    [...add(activity, [row]), ...(firstToday ? changeSettings({ faultToldOn: today }) : [])],
    letters,
  );
}

const firstLine = (text: string) => text.split('\n')[0] ?? '';
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
