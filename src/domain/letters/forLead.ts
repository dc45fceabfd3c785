/** What Stepwise itself has to tell those who run coaching. */

import type { Cycle } from '../calendar';
import { counted } from '../counting';
import { sayDay, sayMoment, saySpan } from '../days';
import { heading, letter, list, paragraph, quote, section } from './draft';
import type { Letter, School } from './letter';

export interface LettersReadyNews {
  /** A lead's address. */
  to: string;
  school: School;
  cycle: Cycle;
  /** How many letters there are, and the moment from which they go once a lead has let them. */
  count: number;
  due: string;
}

/** To a lead: the first letters are written, and wait until someone has read them. */
export const lettersReady = ({ to, school, cycle, count, due }: LettersReadyNews): Letter =>
  letter({
    key: `letters ready/${cycle.lastDay}/${to}`,
    kind: 'letters ready',
    to,
    fromName: school.name,
    subject: `Please read the fortnight’s letters, ${saySpan(cycle.firstDay, cycle.lastDay)}`,
    blocks: [
      heading('Your school’s first letters are ready to read'),
      paragraph(
        `${counted(count, 'letter')} for the fortnight of ${saySpan(cycle.firstDay, cycle.lastDay)} ${count === 1 ? 'is' : 'are'} ready, and nothing goes until you have read them.`,
      ),
      list([
        'Open the sheet, then Stepwise in the menu, then Letters.',
        'Read as many as you like: each is shown just as its reader will get it.',
        `Let them go. They are sent on ${sayMoment(due)}, or within the hour if that has passed.`,
      ]),
      paragraph('This is asked once. Later fortnights’ letters go by themselves.'),
    ],
  });

export interface FaultNews {
  to: string;
  school: School;
  /** The day on which this is told; there is one such letter a day. */
  today: string;
  /** What was being done, in plain words, such as 'recording a drop-in'. */
  doing: string;
  /** What the program said, for whoever mends it. */
  detail: string;
}

/** To a lead, once a day: something did not work, and what that means for the school. */
export const faultReport = ({ to, school, today, doing, detail }: FaultNews): Letter =>
  letter({
    key: `fault/${today}/${to}`,
    kind: 'fault',
    to,
    fromName: school.name,
    subject: `Stepwise met a fault on ${sayDay(today)}`,
    blocks: [
      heading('Something did not work'),
      paragraph(
        `Stepwise met a fault while ${doing}. Answers to the forms are safe: missed ones are looked for every hour.`,
      ),
      paragraph(
        'If this letter comes again tomorrow, please pass it on to whoever looks after Stepwise for you.',
      ),
      ...section('For whoever looks into it', [quote(detail)]),
      paragraph('You hear of faults once a day at most; the hidden tab “Activity” has them all.'),
    ],
  });
