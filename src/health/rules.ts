/** The health check: from the sheet as people left it, what is wrong, and whether it can be put right. The page says it in words: see sayHealth. */
import type { Observed, ObservedForm } from '../records/observed';
import { dayOf, daysBetween, sayDay } from '../school/days';
import type { Finding, Remembered } from './finding';
import { idFindings } from './ids';
import { IS_COPY } from './missing';
import { tabFindings } from './tabs';

/** The names of the two triggers' functions. */
const HANDLERS = ['everyHour', 'formSubmitted'];

/** In a copy nothing else is looked at: whatever is repaired there could reach the first school's forms. */
export function healthOf(seen: Observed, known: Remembered): Finding[] {
  if (known.isCopy) return [COPY];
  if (known.schoolName === '') return tabFindings(seen.tabs, true);
  const shape = [
    ...tabFindings(seen.tabs, false),
    ...seen.forms.flatMap((form) => formFindings(form, known)),
  ];
  return [
    ...shape,
    ...idFindings(seen.tabs),
    ...zoneFindings(seen, known),
    ...triggerFindings(seen, known, shape.length === 0),
  ];
}

const COPY: Finding = { kind: 'copy', about: 'file', isFixable: true };

function zoneFindings({ zone }: Observed, known: Remembered): Finding[] {
  if (known.zone === '' || zone === known.zone) return [];
  return [{ kind: 'zone', about: 'zone', isFixable: true, from: zone, to: known.zone }];
}

/** Rounds are made every day, so a longer silence means that nothing wakes Stepwise; what stops a round is said by itself. */
function triggerFindings({ triggers }: Observed, known: Remembered, shapeIsRight: boolean): Finding[] {
  const { asker, triggersMade: owner } = known;
  if (owner === '') return [];
  const isMine = asker === '' || asker === owner;
  const found = (how: 'left' | 'deleted' | 'silent'): Finding[] => [
    { kind: 'triggers', about: 'triggers', isFixable: true, how, owner, isMine, since: known.checkedAt },
  ];
  if (known.ownerHasLeft && asker !== owner) return found('left');
  if (isMine && HANDLERS.some((each) => !triggers.includes(each))) return found('deleted');
  return shapeIsRight && isSilent(known) ? found('silent') : [];
}

/** Whether two nights have passed since the last round. */
export const isSilent = ({ checkedAt, now }: Pick<Remembered, 'checkedAt' | 'now'>): boolean =>
  checkedAt !== '' && daysBetween(dayOf(checkedAt), dayOf(now)) > 1;

/** A form can be out of one person's reach and not of another's, so only whose it is may make it anew. */
function formFindings(form: ObservedForm, { asker, triggersMade }: Remembered): Finding[] {
  const { title, name, state, missing } = form;
  const found = { about: name, isFixable: true, from: title };
  if (state === 'gone') {
    const isFixable = asker === '' || asker === triggersMade || triggersMade === '';
    return [{ ...found, kind: 'form gone', isFixable, owner: triggersMade }];
  }
  return state === 'fine' && missing.length === 0
    ? []
    : [{ ...found, kind: 'form', how: state, names: missing }];
}

/** What the sheet says as it opens, from what its settings remember; '' when all is well. */
export function greeting(
  known: Pick<Remembered, 'isCopy' | 'checkedAt' | 'now' | 'triggersMade'>,
  count: number,
) {
  if (known.isCopy) return `${IS_COPY} ${WHERE}`;
  if (known.triggersMade !== '' && isSilent(known))
    return `Stepwise has not woken since ${sayDay(dayOf(known.checkedAt))}. ${WHERE}`;
  if (count > 0) return `${count === 1 ? 'One thing needs' : `${count} things need`} a look. ${WHERE}`;
  return '';
}

/** Where the check is found, whatever is wrong. */
export const WHERE = 'Choose Stepwise → Open Stepwise: “What needs a look” says what, and puts it right.';
