/** The letter that closes a competition: places, totals and thanks, of departments and never of people (A5). */
import { addressed, button, heading, letter, paragraph } from '../../kit/letters/draft';
import type { School } from '../../kit/letters/letter';
import type { Competition, StaffMember } from '../../records';
import type { Block, Letter } from '../../records/letter';
import { saySpan } from '../../school/days';
import { counted, sum, together } from '../../school/wording';
import { COMPETITION_RULE, firstOf, type Standing } from './rules';

interface CompetitionNews {
  competition: Competition;
  rows: readonly Standing[];
  person: StaffMember;
  school: School;
}

/** To one person who works here when the competition closes. */
export function competitionClosed({ competition, rows, person, school }: CompetitionNews): Letter {
  const dropIns = sum(rows.map((row) => row.dropIns));
  const first = together(firstOf(rows));
  return letter({
    key: `competition/${competition.id}/${person.id}`,
    kind: 'competition',
    ...addressed(person),
    fromName: school.name,
    subject: `${competition.name}: ${counted(dropIns, 'drop-in')} between us`,
    blocks: [
      heading(`${counted(dropIns, 'drop-in')} between us. Thank you!`),
      paragraph(
        `${competition.name} ran ${saySpan(competition.startsOn, competition.endsOn)}.${first && ` Well done, ${first}: the most drop-ins per person.`}`,
      ),
      standingsFigures(rows),
      paragraph(`How it was counted: ${COMPETITION_RULE}`),
      button('Drop in on a lesson', school.forms.dropIn),
    ],
  });
}

export const standingsFigures = (rows: readonly Standing[]): Block => ({
  type: 'figures',
  rows: rows.map(({ name, place, each, dropIns }) => ({
    label: `${place}. ${name}`,
    value: each.toFixed(2),
    note: `per person; ${counted(dropIns, 'drop-in')} in all`,
  })),
});
