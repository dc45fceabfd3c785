/** Sends the fortnight's letters when they are due, each once; the first ones wait for a lead's approval. */

import type { ForForms } from '../kit/forms/renewForms';
import { searchForms } from '../kit/forms/searchForms';
import { schoolOf } from '../kit/outbox/schoolOf';
import { commitAndSend, unwritten } from '../kit/outbox/send';
import type { Needs } from '../ports';
import { terms, visitPlans } from '../records';
import type { Letter } from '../records/letter';
import { Refusal } from '../records/refusal';
import type { Cycle } from '../school/calendar';
import { cycleOn, cycles } from '../school/calendar';
import { dayOf, sayDay, sayMoment } from '../school/days';
import { isCopy, leadOnly, leadsOf } from '../school/permissions';
import { changeSettings } from '../school/settings';
import { fortnightDue, lettersMoment, nextLettersDue } from './due';
import { gatherFortnight } from './gather';
import { fortnightLetters } from './letters/fortnightLetters';
import { lettersReady } from './letters/ready';
import { fortnightPage } from './tab';

export interface LettersPreview {
  cycle: { number: number; firstDay: string; lastDay: string };
  letters: Letter[];
  /** The moment at which they go. */
  due: string;
  sent: boolean;
}

/** The hourly job: sends the letters, or asks a lead to read the first ones. Returns how many letters it wrote. */
export function sendFortnightLetters(world: Needs<'clock' | 'mailer' | 'settings' | 'tables'>): number {
  const calendar = world.tables.all(terms);
  const now = world.clock.now();
  if (world.settings.lettersApproved === '') return askLeads(world);
  const cycle = fortnightDue(calendar, now);
  const lettersDue = nextLettersDue(calendar, now);
  if (!cycle || cycle.lastDay <= world.settings.lettersWrittenFor) {
    world.tables.commit(changeSettings({ lettersDue }));
    return 0;
  }
  const data = gatherFortnight(world);
  const letters = unwritten(world, fortnightLetters({ ...data, plans: world.tables.all(visitPlans) }, cycle));
  commitAndSend(
    world,
    changeSettings({ lettersDue, lettersWrittenFor: cycle.lastDay, figuresShownAt: now }),
    letters,
    fortnightPage(data, now),
  );
  return letters.length;
}

/** The leads are asked on the morning of the day, which leaves time to read the letters before they would go. */
function askLeads(world: Needs<'clock' | 'mailer' | 'settings' | 'tables'>): number {
  const due = world.settings.lettersDue;
  const cycle = cycles(world.tables.all(terms), 'Fortnightly').find((each) => lettersMoment(each) === due);
  if (!cycle) {
    // The dates were changed in their tab, so the day that was due no longer ends a fortnight.
    const lettersDue = nextLettersDue(world.tables.all(terms), world.clock.now());
    world.tables.commit(changeSettings({ lettersDue }));
    return 0;
  }
  const count = fortnightLetters(gatherFortnight(world), cycle).length;
  const letters = leadsOf(world).map((to) =>
    lettersReady({ to, cycle, count, due, school: schoolOf(world) }),
  );
  commitAndSend(world, changeSettings({ lettersAskedFor: cycle.lastDay }), letters);
  return 0;
}

/**
 * The letters as they would go now: those of the fortnight that waits for them, or else of the present one. Which
 * planned visits came about is for the visitors alone, so a lead reads the letters without that part.
 */
export function previewLetters(world: ForForms & Needs<'fileId' | 'withLock'>): LettersPreview {
  leadOnly(world);
  // What nobody has read yet would be missing from the letters that the lead is to judge.
  if (!isCopy(world)) world.withLock(() => searchForms(world));
  const data = gatherFortnight(world);
  const cycle = cycleToShow(world);
  return {
    cycle: { number: cycle.number, firstDay: cycle.firstDay, lastDay: cycle.lastDay },
    letters: fortnightLetters(data, cycle),
    due: lettersMoment(cycle),
    sent: cycle.lastDay <= world.settings.lettersWrittenFor,
  };
}

function cycleToShow(world: Needs<'clock' | 'settings' | 'tables'>): Cycle {
  const calendar = world.tables.all(terms);
  const due = fortnightDue(calendar, world.clock.now());
  if (due && due.lastDay > world.settings.lettersWrittenFor) return due;
  const all = cycles(calendar, 'Fortnightly');
  const cycle = cycleOn(all, dayOf(world.clock.now())) ?? all[0];
  if (!cycle)
    throw new Refusal(
      'There are no term dates yet, so there is no fortnight to write about: Set up → Term dates.',
    );
  return cycle;
}

/** Lets the letters of this fortnight and of every later one go: at once where they are due, else at their hour. */
export function approveLetters(world: ForForms) {
  leadOnly(world);
  const approved = dayOf(world.clock.now());
  world.tables.commit(changeSettings({ lettersApproved: approved }));
  // While answers are unread, the letters go with the hour that has read them.
  const sent = searchForms(world).isWhole ? sendFortnightLetters(world) : 0;
  const due = nextLettersDue(world.tables.all(terms), world.clock.now());
  const later = due ? `The next go on ${sayMoment(due)}.` : 'There are no more fortnights in the term dates.';
  return {
    letters: {
      approvedOn: approved,
      writtenFor: sent > 0 ? writtenFor(world) : world.settings.lettersWrittenFor,
    },
    notice:
      sent > 0
        ? `${sent === 1 ? 'One letter is on its way' : `${sent} letters are on their way`}. ${later}`
        : `The letters are approved on ${sayDay(approved)}. ${later}`,
  };
}

const writtenFor = (world: Needs<'clock' | 'tables'>): string =>
  fortnightDue(world.tables.all(terms), world.clock.now())?.lastDay ?? '';
