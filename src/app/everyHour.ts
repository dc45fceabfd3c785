/** What the hourly tick does: whatever is due, and nothing else. */
import { advanceBulletin } from '../dropIns/bulletin/actions';
import { closeCompetition } from '../dropIns/competition/actions';
import { turnPracticeOff } from '../dropIns/practice/actions';
import { remindOfVisitPlans } from '../dropIns/visitPlans/remindOfVisitPlans';
import { refreshWall } from '../dropIns/wall/tab';
import { sendFortnightLetters } from '../fortnight/sendFortnightLetters';
import { showFigures } from '../fortnight/tab';
import { noteHealth } from '../health/checkHealth';
import { processAnswers } from '../kit/forms/processAnswers';
import { sendWaiting } from '../kit/letters/outbox';
import type { World } from '../ports';
import { addMinutes } from '../school/days';
import { isCopy } from '../school/permissions';
import { changeSettings } from '../school/settings';
import { type Job, jobsDue } from './jobsDue';
import { refreshForms } from './refreshForms';

/** Answers are searched from before the last search, because one may arrive late in the form's own store. */
const OVERLAP_MINUTES = 120;

/** Before the first round any answer may have been missed, however long the trigger was away. */
const THE_BEGINNING = '2000-01-01T00:00';

/** What costs much is done this often: figures are made anew, and the whole sheet is looked at. */
const SELDOM_MINUTES = 240;

/** The jobs that are due now; none costs nothing beyond the settings. */
export const dueNow = (world: World): Job[] =>
  isCopy(world) ? [] : jobsDue(world.settings, world.clock.now());

/** The sheet is looked at before the round: what is missing would stop it half-way. */
export function everyHour(world: World, jobs: Job[]) {
  const looks = needsLook(world);
  if (jobs.includes('rounds') && looks) noteHealth(world);
  for (const job of jobs) if (world.clock.hasTime()) JOBS[job](world, looks);
}

const JOBS: Record<Job, (world: World, looks: boolean) => void> = {
  'waiting letters': sendWaiting,
  competition: closeCompetition,
  reminders: remindOfVisitPlans,
  rounds: makeRounds,
  letters: sendFortnightLetters,
  bulletin: advanceBulletin,
  'end practice': turnPracticeOff,
};

/** Looks for answers whose submit never came, keeps the figures fresh, and the forms' lists as staff and playbook are now. */
function makeRounds(world: World, looks: boolean) {
  const now = world.clock.now();
  const { answersCheckedAt, figuresShownAt } = world.settings;
  const since = answersCheckedAt ? addMinutes(answersCheckedAt, -OVERLAP_MINUTES) : THE_BEGINNING;
  const found = world.schoolForms.reduce((all, form) => all + processAnswers(world, form, since), 0);
  if (found > 0 || isOld(figuresShownAt, now)) showFigures(world);
  else refreshWall(world);
  // Answers that there was no time for must be found again by the next search, however old they are.
  if (world.clock.hasTime()) world.tables.commit(changeSettings({ answersCheckedAt: now }));
  if (world.clock.hasTime()) refreshForms(world, looks);
}

const isOld = (at: string, now: string): boolean => at === '' || addMinutes(at, SELDOM_MINUTES) <= now;

/** While something was found, each round looks whether it still is so. */
const needsLook = ({ settings, clock }: World): boolean =>
  Number(settings.needsALook) > 0 || isOld(settings.sheetCheckedAt, clock.now());
