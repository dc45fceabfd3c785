/** The health check: from the sheet as people left it, what is wrong, and whether it can be put right. The page says it in words: see sayHealth. */
import { dayOf, daysBetween, sayDay } from './days';
import { idFindings } from './healthIds';
import { tabFindings } from './healthTabs';
import { IS_COPY } from './sayLost';

export type FindingKind =
  | 'copy'
  | 'tab renamed'
  | 'tab missing'
  | 'heading renamed'
  | 'heading missing'
  | 'rules'
  | 'id'
  | 'askew'
  | 'zone'
  | 'triggers'
  | 'form gone'
  | 'form'
  | 'setting missing';

export interface Finding {
  kind: FindingKind;
  /** The tab, the form, the place: with its kind it is what a repair is asked for by. */
  about: string;
  /** False where only a person can put it right. */
  isFixable: boolean;
  /** Which of its kind it is. */
  how?: string;
  /** The tab, the name that stands there now, and the one that should. */
  tab?: string;
  from?: string;
  to?: string;
  row?: number;
  column?: number;
  /** Whatever else it is about, by name. */
  names?: string[];
  /** In whose name Stepwise wakes, whether that is the asker's own, and since when it has not. */
  owner?: string;
  isMine?: boolean;
  since?: string;
}

/** The sheet and what belongs to it, as it was found. */
export interface Observed {
  zone: string;
  tabs: ObservedTab[];
  /** The functions that the asker's own triggers call; nobody sees another's [ref]. */
  triggers: string[];
  forms: ObservedForm[];
}

export interface ObservedTab {
  name: string;
  headings: string[];
  /** Rows below the headings, as text; none where only the headings were asked for. */
  rows: string[][];
  /** Headings of columns that had a list or a calendar to choose from and have none. */
  unruled: string[];
}

export interface ObservedForm {
  title: string;
  name: string;
  state: 'fine' | 'gone' | 'untied' | 'closed';
  /** Titles of the questions that were taken out. */
  missing: string[];
}

/** What Stepwise remembers of itself. */
export interface Remembered {
  schoolName: string;
  isCopy: boolean;
  zone: string;
  now: string;
  asker: string;
  /** Whose triggers they are, '' before they are made, and whether that person has left the school. */
  triggersMade: string;
  ownerHasLeft: boolean;
  /** When the sheet was last looked at by the hourly round; '' if never. */
  checkedAt: string;
}

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
