/** The letter that asks a lead to read the first letters before they go. */
import { heading, letter, list, paragraph } from '../../kit/letters/draft';
import type { School } from '../../kit/letters/letter';
import type { Letter } from '../../records/letter';
import type { Cycle } from '../../school/calendar';
import { sayMoment, saySpan } from '../../school/days';
import { counted } from '../../school/wording';

interface LettersReadyNews {
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
