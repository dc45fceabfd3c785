/** The rounds of a school day: each hour missed answers are looked for, and figures, wall and forms are kept fresh. */
import { refreshWall } from '../dropIns/wall/tab';
import { showFigures } from '../kit/figures';
import { processAnswers } from '../kit/forms/processAnswers';
import type { Job } from '../kit/jobs/job';
import type { Needs } from '../ports';
import type { Settings } from '../records';
import { addMinutes } from '../school/days';
import { changeSettings } from '../school/settings';
import { refreshForms } from './refreshForms';

/** While schools are at work. */
const HOURS = { first: '07', last: '19' };

/** Answers are searched from before the last search, because one may arrive late in the form's own store. */
const OVERLAP_MINUTES = 120;

/** Before the first round any answer may have been missed, however long the trigger was away. */
const THE_BEGINNING = '2000-01-01T00:00';

/** What costs much is done this often: figures are made anew, and the whole sheet is looked at. */
const SELDOM_MINUTES = 240;

export const rounds: Job = {
  name: 'rounds',
  isDue({ answersCheckedAt }, now) {
    const hour = now.slice(11, 13);
    return hour >= HOURS.first && hour <= HOURS.last && answersCheckedAt.slice(0, 13) < now.slice(0, 13);
  },
  fillsTheHour: true,
  run: makeRounds,
};

function makeRounds(
  world: Needs<
    'asker' | 'clock' | 'figureTabs' | 'forms' | 'mailer' | 'newId' | 'schoolForms' | 'settings' | 'tables'
  >,
  before: Readonly<Settings>,
) {
  const now = world.clock.now();
  const { answersCheckedAt, figuresShownAt } = world.settings;
  const since = answersCheckedAt ? addMinutes(answersCheckedAt, -OVERLAP_MINUTES) : THE_BEGINNING;
  const found = world.schoolForms.reduce((all, form) => all + processAnswers(world, form, since), 0);
  if (found > 0 || isOld(figuresShownAt, now)) showFigures(world);
  else refreshWall(world);
  // Answers that there was no time for must be found again by the next search, however old they are.
  if (world.clock.hasTime()) world.tables.commit(changeSettings({ answersCheckedAt: now }));
  if (world.clock.hasTime()) refreshForms(world, needsLook(before, now));
}

const isOld = (at: string, now: string): boolean => at === '' || addMinutes(at, SELDOM_MINUTES) <= now;

/** While something was found, each round looks whether it still is so. */
export const needsLook = ({ needsALook, sheetCheckedAt }: Readonly<Settings>, now: string): boolean =>
  Number(needsALook) > 0 || isOld(sheetCheckedAt, now);
