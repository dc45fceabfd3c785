/** What is written of planned visits, to their visitor alone: on the morning, and in the fortnight’s letter (A3). */
import { addressed, button, heading, letter, link, list, paragraph } from '../../kit/letters/draft';
import { dropInFormFor, type School } from '../../kit/letters/letter';
import type { StaffMember, VisitPlan } from '../../records';
import type { Letter } from '../../records/letter';
import { choiceLabel, lessonOf } from '../../school/people';
import { together } from '../../school/wording';

interface PlannedNews {
  visitor: StaffMember;
  /** The day's visits that are still to come, one at least, in the order of their periods. */
  visits: readonly { plan: VisitPlan; teacher: StaffMember }[];
  school: School;
}

/** To someone who planned visits for today: one letter for all, with the drop-in form for each, teacher chosen. */
export function visitsToday({ visitor, visits, school }: PlannedNews): Letter {
  const names = visits.map(({ teacher }) => teacher.forename);
  return letter({
    key: `plan/${visits[0]?.plan.id}`,
    kind: 'visits today',
    ...addressed(visitor),
    fromName: school.name,
    subject: `You planned to visit ${together(names)} today`,
    blocks: [
      heading(visits.length === 1 ? 'You planned a visit for today' : 'You planned these visits for today'),
      list(visits.map(({ plan, teacher }) => lessonOf(teacher, plan.period))),
      paragraph('Ten minutes are enough. If something comes between, any other day of this week will do.'),
      ...visits.map(({ teacher }, at) =>
        (at === 0 ? button : link)(
          `Tell ${teacher.forename} what went well`,
          dropInFormFor(school, choiceLabel(teacher)),
        ),
      ),
    ],
  });
}
