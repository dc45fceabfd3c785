/** Writes a fault to the activity log with what was being done, and tells the leads of each kind once a day. */
import { add, type Needs } from '../../ports';
import { activity, outbox } from '../../records/index';
import { dayOf } from '../../school/days';
import { leadsOf } from '../../school/permissions';
import { changeSettings } from '../../school/settings';
import { faultReport } from './letter';
import { schoolOf } from './schoolOf';
import { commitAndSend } from './send';

export function reportFault(
  world: Needs<'asker' | 'clock' | 'mailer' | 'newId' | 'settings' | 'tables'>,
  what: string,
  problem: unknown,
) {
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
  const firstToday = world.settings.faultReportedOn !== today;
  const news = { doing: lowerFirst(what), today, detail: firstLine(detail), school: schoolOf(world) };
  const letters = leadsOf(world)
    .map((to) => faultReport({ ...news, to }))
    .filter(({ key }) => !world.tables.holds(outbox, key));
  commitAndSend(
    world,
    [...add(activity, [row]), ...(firstToday ? changeSettings({ faultReportedOn: today }) : [])],
    letters,
  );
}

const firstLine = (text: string) => text.split('\n')[0] ?? '';
const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
