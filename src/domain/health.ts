/** The health check: from the sheet as people left it, what is wrong, each in a sentence, with what would put it right. */
import { dayOf, daysBetween, sayDay } from './days';
import { idFindings } from './healthIds';
import { tabFindings } from './healthTabs';

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
  sentence: string;
  /** What the button says that repairs it; '' where only a person can. */
  repair: string;
  /** For the repair: the tab, the name that stands there now, and the one that should. */
  tab?: string;
  from?: string;
  to?: string;
  row?: number;
  column?: number;
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

const COPY: Finding = {
  kind: 'copy',
  about: 'file',
  sentence:
    'This file is a copy of the sheet that Stepwise was set up in, so it changes nothing and writes to nobody. Begun anew, it gets forms of its own.',
  repair: 'Begin anew in this copy',
};

function zoneFindings({ zone }: Observed, known: Remembered): Finding[] {
  if (known.zone === '' || zone === known.zone) return [];
  return [
    {
      kind: 'zone',
      about: 'zone',
      sentence: `The sheet’s time zone is ${zone} now, and the school’s is ${known.zone}, so the times that Google writes into it are not the school’s.`,
      repair: `Set it to ${known.zone}`,
    },
  ];
}

/** Rounds are made every day, so a longer silence means that nothing wakes Stepwise; what stops a round is said by itself. */
function triggerFindings({ triggers }: Observed, known: Remembered, shapeIsRight: boolean): Finding[] {
  const { asker, triggersMade: owner } = known;
  if (owner === '') return [];
  const isMine = asker === '' || asker === owner;
  const found = (sentence: string, repair: string) => [
    { kind: 'triggers' as const, about: 'triggers', sentence, repair },
  ];
  if (known.ownerHasLeft && asker !== owner)
    return found(
      `Stepwise wakes in the name of ${owner}, who has left: when that account is closed, everything stops.`,
      'Wake in my name',
    );
  if (isMine && HANDLERS.some((each) => !triggers.includes(each)))
    return found(
      'Nothing wakes Stepwise any more, so letters stay and answers wait: its trigger was deleted.',
      'Set it again',
    );
  if (shapeIsRight && isSilent(known))
    return found(
      `Stepwise has not woken since ${sayDay(dayOf(known.checkedAt))}, so letters stay and answers wait. It wakes in the name of ${owner}.`,
      isMine ? 'Set it again' : 'Wake in my name',
    );
  return [];
}

/** Whether two nights have passed since the last round. */
export const isSilent = ({ checkedAt, now }: Pick<Remembered, 'checkedAt' | 'now'>): boolean =>
  checkedAt !== '' && daysBetween(dayOf(checkedAt), dayOf(now)) > 1;

/** A form can be out of one person's reach and not of another's, so only whose it is may make it anew. */
function formFindings(form: ObservedForm, { asker, triggersMade }: Remembered): Finding[] {
  const { title, name } = form;
  const found = (kind: 'form' | 'form gone', sentence: string, repair: string): Finding => ({
    kind,
    about: name,
    sentence,
    repair,
  });
  if (form.state === 'gone')
    return asker === '' || asker === triggersMade || triggersMade === ''
      ? [
          found(
            'form gone',
            `The form “${title}” was deleted, so nobody can answer it. A new one has a new link to hand round.`,
            'Make a new one',
          ),
        ]
      : [
          found(
            'form gone',
            `The form “${title}” can’t be opened by you. Ask ${triggersMade} to open this page, or to share the form with you.`,
            '',
          ),
        ];
  const wrong = {
    fine: [],
    untied: [
      found('form', `The form “${title}” no longer sends its answers to this sheet.`, 'Tie it to the sheet'),
    ],
    closed: [found('form', `The form “${title}” takes no answers any more.`, 'Open it again')],
  }[form.state];
  if (wrong.length > 0 || form.missing.length === 0) return wrong;
  return [
    found(
      'form',
      `The form “${title}” has lost ${form.missing.map((each) => `“${each}”`).join(', ')}.`,
      'Ask it again',
    ),
  ];
}

/** What the sheet says as it opens, from what its settings remember; '' when all is well. */
export function greeting(
  known: Pick<Remembered, 'isCopy' | 'checkedAt' | 'now' | 'triggersMade'>,
  count: number,
) {
  if (known.isCopy) return `${COPY.sentence.split('. ')[0]}. ${WHERE}`;
  if (known.triggersMade !== '' && isSilent(known))
    return `Stepwise has not woken since ${sayDay(dayOf(known.checkedAt))}. ${WHERE}`;
  if (count > 0) return `${count === 1 ? 'One thing needs' : `${count} things need`} a look. ${WHERE}`;
  return '';
}

/** Where the check is found, whatever is wrong. */
export const WHERE = 'Choose Stepwise → Open Stepwise: “What needs a look” says what, and puts it right.';
