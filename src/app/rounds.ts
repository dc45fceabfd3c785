/** The rounds of a school day: each hour missed answers are looked for, and figures, wall and forms are kept fresh. */
import { refreshWall } from '../dropIns/wall/tab';
import { showFigures } from '../kit/figures';
import type { Search } from '../kit/forms/searchForms';
import type { Job } from '../kit/jobs/job';
import { standAlone } from '../kit/outbox/standAlone';
import type { World } from '../ports';
import { keepMeetings } from '../programmes/meetings/keepMeetings';
import type { Settings } from '../records';
import { addMinutes } from '../school/days';
import { refreshForms } from './refreshForms';

/** While schools are at work. */
const HOURS = { first: '07', last: '19' };

/** What costs much is done this often: figures are made anew, and the whole sheet is looked at. */
const SELDOM_MINUTES = 240;

/** `app/everyHour.ts` has looked for missed answers by then, as before every job that counts. */
export const rounds: Job = {
  name: 'rounds',
  isDue({ answersCheckedAt }, now) {
    const hour = now.slice(11, 13);
    return hour >= HOURS.first && hour <= HOURS.last && answersCheckedAt.slice(0, 13) < now.slice(0, 13);
  },
  fillsTheHour: true,
  run: makeRounds,
};

function makeRounds(world: World, before: Readonly<Settings>, { found }: Search) {
  const now = world.clock.now();
  const isFull = found > 0 || isOld(world.settings.figuresShownAt, now);
  standAlone(world, 'Making the figures anew', () => {
    if (isFull) showFigures(world);
    else refreshWall(world);
  });
  // The figures have read all that this needs.
  if (isFull) standAlone(world, 'Keeping the calendars true', () => keepMeetings(world));
  if (world.clock.hasTime()) refreshForms(world, needsLook(before, now));
}

const isOld = (at: string, now: string): boolean => at === '' || addMinutes(at, SELDOM_MINUTES) <= now;

/** While something was found, each round looks whether it still is so. */
export const needsLook = ({ needsALook, sheetCheckedAt }: Readonly<Settings>, now: string): boolean =>
  Number(needsALook) > 0 || isOld(sheetCheckedAt, now);
