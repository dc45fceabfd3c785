/** Holds every call to who may make it: the one place that asks who calls. */
import { refuseLostSettings } from '../health/refuseLostSettings';
import type { Who } from '../kit/calls/who';
import type { Needs, World } from '../ports';
import { NotAllowed, Refusal } from '../records/refusal';
import type { TriggerCall } from '../records/triggerCall';
import { isCopy, leadOnly, staffOnly } from '../school/permissions';
import { type Answered, answerTo } from '../school/triggers';

/** The functions of `main.ts` that are no call of a practice. Those say who may call them beside what they do. */
export const MAY_CALL = {
  onInstall: 'anyone',
  onOpen: 'anyone',
  openSidebar: 'anyone',
  openPage: 'anyone',
  openDesk: 'staff',
  everyHour: 'trigger',
  formSubmitted: 'trigger',
} as const satisfies Record<string, Who>;

/** Lets a person's call pass. @throws NotAllowed with a sentence for whoever may not make it */
export function admit(world: World, who: Who) {
  if (who === 'anyone' || (who !== 'lead' && world.settings.schoolName === '')) return;
  if (who === 'trigger') throw new NotAllowed(BY_ITSELF);
  if (isCopy(world)) return admitToCopy(world, who);
  if (who === 'staff' || who === 'coach') return staffOnly(world);
  if (world.settings.schoolName === '') refuseToWork(world);
  leadOnly(world);
}

/** Whoever has made a copy may begin anew in it. What it holds of the first school is still that school's. */
function admitToCopy(world: World, who: Who) {
  if (who === 'lead or founder') return;
  if (who === 'lead') return leadOnly(world);
  try {
    staffOnly(world);
  } catch (problem) {
    throw problem instanceof NotAllowed ? new NotAllowed(ANOTHERS_COPY) : problem;
  }
}

const ANOTHERS_COPY =
  'This file is a copy of another school’s sheet, so nothing of it is shown to you, and it writes to nobody. “What needs a look” makes it your own.';

const BY_ITSELF =
  'This is done by itself, as its time comes: Google alone may call it, by the triggers that the set-up makes.';

/** While settings are only not found, whoever asks can't be known for a lead, so nobody is. */
function refuseToWork(world: World): never {
  refuseLostSettings(world, true);
  throw new Refusal('Please begin with the school’s name: Set up → School.');
}

/** What becomes of a call that should be Google's. @throws NotAllowed where it is somebody else's */
export function admitTrigger(world: Needs<'settings'>, call: TriggerCall): Answered {
  const answered = answerTo(call, world.settings);
  if (answered === 'refuse') throw new NotAllowed(BY_ITSELF);
  return answered;
}
