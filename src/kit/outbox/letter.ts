/** What Stepwise itself has to tell those who run coaching. */
import type { Letter } from '../../records/letter';
import { sayDay } from '../../school/days';
import { heading, letter, paragraph, quote, section } from '../letters/draft';
import type { School } from '../letters/letter';

interface FaultNews {
  to: string;
  school: School;
  /** The day on which this is told; of each kind there is one such letter a day. */
  today: string;
  /** What was being done, in plain words, such as 'recording a drop-in'. */
  doing: string;
  /** What the program said, for whoever mends it. */
  detail: string;
}

/** To a lead, of each thing once a day: it did not work, and what that means for the school. */
export const faultReport = ({ to, school, today, doing, detail }: FaultNews): Letter =>
  letter({
    key: `fault/${today}/${doing}/${to}`,
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
      paragraph('You hear of each fault once a day at most; the hidden tab “Activity” has them all.'),
    ],
  });
