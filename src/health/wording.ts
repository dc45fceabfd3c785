/** What the health check found, in a sentence, and what the button says that puts it right. */
import { dayOf, sayDay } from '../school/days';
import type { Finding, FindingKind } from './finding';
import { describeMissing, IS_COPY } from './missing';

/** The sentence, and the words of the button. */
type Words = [sentence: string, repair: string];

const quoted = (names: readonly string[] = []): string => names.map((each) => `“${each}”`).join(', ');

const SAID: Record<FindingKind, (finding: Finding) => Words> = {
  copy: () => [`${IS_COPY} Begun anew, it gets forms of its own.`, 'Begin anew in this copy'],
  'tab renamed': (found) => [describeMissing(found), `Call it “${found.to}” again`],
  'tab missing': (found) => [describeMissing(found), 'Make it again, empty'],
  'heading renamed': (found) => [describeMissing(found), `Call it “${found.to}” again`],
  'heading missing': (found) => [describeMissing(found), 'Put it back'],
  rules: ({ about, names }) => [
    `In “${about}”, nothing is offered to choose from any more under ${quoted(names)}, so anything can be typed there.`,
    'Offer it again',
  ],
  id: sayId,
  shifted: ({ tab, row }) => [
    `In “${tab}”, the words of row ${row} stand one column to the left: it came in just as a column was put in. Nothing of it is lost, but it is left out.`,
    'Put its words where they belong',
  ],
  zone: ({ from, to }) => [
    `The sheet’s time zone is ${from} now, and the school’s is ${to}, so the times that Google writes into it are not the school’s.`,
    `Set it to ${to}`,
  ],
  triggers: sayTriggers,
  'form gone': ({ from: title, owner, isFixable }) =>
    isFixable
      ? [
          `The form “${title}” was deleted, so nobody can answer it. A new one has a new link to hand round.`,
          'Make a new one',
        ]
      : [
          `The form “${title}” can’t be opened by you. Ask ${owner} to open this page, or to share the form with you.`,
          '',
        ],
  form: ({ from: title, how, names }) =>
    how === 'untied'
      ? [`The form “${title}” no longer sends its answers to this sheet.`, 'Tie it to the sheet']
      : how === 'closed'
        ? [`The form “${title}” takes no answers any more.`, 'Open it again']
        : [`The form “${title}” has lost ${quoted(names)}.`, 'Ask it again'],
  'setting missing': ({ tab, about }) => [
    `In “${tab}”, the row “${about}” is gone. File → Version history brings it back as it was.`,
    'Put it back, empty',
  ],
};

export function sayFinding(finding: Finding): { sentence: string; repair: string } {
  const [sentence, repair] = SAID[finding.kind](finding);
  return { sentence, repair: finding.isFixable ? repair : '' };
}

function sayTriggers({ how, owner, isMine, since = '' }: Finding): Words {
  const repair = isMine ? 'Set it again' : 'Wake in my name';
  if (how === 'left')
    return [
      `Stepwise wakes in the name of ${owner}, who has left: when that account is closed, everything stops.`,
      'Wake in my name',
    ];
  if (how === 'deleted')
    return [
      'Nothing wakes Stepwise any more, so letters stay and answers wait: its trigger was deleted.',
      repair,
    ];
  return [
    `Stepwise has not woken since ${sayDay(dayOf(since))}, so letters stay and answers wait. It wakes in the name of ${owner}.`,
    repair,
  ];
}

function sayId({ how, about, tab, row, from, to = '', names = [], isFixable }: Finding): Words {
  const [key = '', first] = names;
  if (how === 'expected')
    return [
      `In “${tab}”, row ${row} ${from ? `says “${from}”` : 'is empty'} under “${key}”, where other rows expect “${to}”.`,
      `Write “${to.length > 20 ? 'the old id' : to}” again`,
    ];
  if (how === 'gone') return [sayGone(about, names), ''];
  if (how === 'empty')
    return [`In “${tab}”, row ${row} has nothing under “${key}”, so it is left out.`, 'Give it a new id'];
  return [
    `In “${tab}”, row ${row} has the same ${key.toLowerCase()} as row ${first}${isFixable ? ', as after copying a row.' : `: ${from}. Change the one that is wrong.`}`,
    'Give it a new id',
  ];
}

const sayGone = (tab: string, ids: readonly string[]): string =>
  tab === 'Staff'
    ? `No row of “Staff” has the code ${ids.join(', ')}, by which other rows name someone. Put it back beside the right name, or mend it with File → Version history.`
    : `Other rows belong to ${ids.length === 1 ? 'a row' : `${ids.length} rows`} of “${tab}” that can’t be found. File → Version history brings back what was deleted or overtyped.`;
