/** The weekly bulletin as everybody who teaches gets it, and the word to the leads that its draft is ready (A6). */
import {
  addressed,
  button,
  heading,
  letter,
  link,
  list,
  paragraph,
  quote,
  section,
} from '../../kit/letters/draft';
import { dropInFormFor, type School } from '../../kit/letters/letter';
import type { StaffMember } from '../../records';
import type { Letter } from '../../records/letter';
import { sayDay, sayMoment } from '../../school/days';
import { choiceLabel, fullName, lessonOf, withDepartment } from '../../school/people';
import { standingsFigures } from '../competition/letter';
import type { Standing } from '../competition/rules';
import { type Focus, lookFor } from '../training/rules';
import type { BulletinLines } from './rules';

interface BulletinNews extends BulletinLines {
  /** The Monday of the bulletin's week. */
  week: string;
  opening: string;
  focus: readonly Focus[];
  /** The competition that is running. */
  competition?: { name: string; standings: readonly Standing[] };
  person: Pick<StaffMember, 'id' | 'email'>;
  school: School;
}

/** To one teacher, who is never sent to their own lesson. */
export function bulletinLetter(news: BulletinNews): Letter {
  const { week, opening, focus, competition, shoutOuts, person, school } = news;
  const visits = news.visits.filter(({ teacher }) => teacher.id !== person.id);
  return letter({
    key: `bulletin/${week}/${person.id}`,
    kind: 'bulletin',
    ...addressed(person),
    fromName: school.name,
    subject: `Open doors, week of ${sayDay(week)}`,
    blocks: [
      heading('Open doors this week'),
      ...opening.split(/\n+/).map(paragraph),
      paragraph(lookFor(focus)),
      ...section('Whom to visit', [
        list(visits.map(({ teacher, technique }) => lessonOf(teacher, technique))),
        ...visits.map(({ teacher }) =>
          link(`Tell ${fullName(teacher)} what went well`, dropInFormFor(school, choiceLabel(teacher))),
        ),
      ]),
      ...section(
        'Shout-outs',
        shoutOuts.map(({ teacher, visitor, technique, praise }) =>
          quote(praise, {
            about: lessonOf(teacher, technique),
            by: visitor && withDepartment(visitor),
          }),
        ),
      ),
      ...(competition && competition.standings.length > 0
        ? [heading(`${competition.name}, so far`), standingsFigures(competition.standings)]
        : []),
      button('Drop in on a lesson', school.forms.dropIn),
    ],
  });
}

interface BulletinReadyNews {
  /** A lead's address. */
  to: string;
  school: School;
  /** The Monday of the bulletin's week. */
  week: string;
  /** When it goes by itself; '' where it is sent by hand. */
  goes: string;
}

/** To a lead: there is a draft to read, and when it goes. */
export const bulletinReady = ({ to, school, week, goes }: BulletinReadyNews): Letter =>
  letter({
    key: `bulletin ready/${week}/${to}`,
    kind: 'bulletin ready',
    to,
    fromName: school.name,
    subject: 'This week’s bulletin is ready to read',
    blocks: [
      heading('This week’s bulletin is ready to read'),
      paragraph('Open the sheet, then Stepwise in the menu, then Drop-ins, then Bulletin.'),
      paragraph(
        goes
          ? `It goes on ${sayMoment(goes)}, unless you skip it.`
          : 'It goes when you send it, and not before.',
      ),
    ],
  });
