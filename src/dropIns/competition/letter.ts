/** The letter that closes a competition: places, totals and thanks, of departments and never of people (A5). */
import { button, heading, letter, paragraph } from '../../kit/letters/draft';
import type { Block, Letter, School } from '../../kit/letters/letter';
import type { Competition, StaffMember } from '../../records';
import { saySpan } from '../../school/days';
import { counted, sum, together } from '../../school/wording';
import { firstOf, RACE_RULE, type Standing } from './rules';

export interface RaceNews {
  race: Competition;
  rows: readonly Standing[];
  person: StaffMember;
  school: School;
}

/** To one who works here when it closes. */
export function raceClosed({ race, rows, person, school }: RaceNews): Letter {
  const dropIns = sum(rows.map((row) => row.dropIns));
  const first = together(firstOf(rows));
  return letter({
    key: `race/${race.id}/${person.id}`,
    kind: 'race',
    to: person.email,
    fromName: school.name,
    subject: `${race.name}: ${counted(dropIns, 'drop-in')} between us`,
    blocks: [
      heading(`${counted(dropIns, 'drop-in')} between us. Thank you!`),
      paragraph(
        `${race.name} ran ${saySpan(race.startsOn, race.endsOn)}.${first && ` Well done, ${first}: the most drop-ins per person.`}`,
      ),
      standingsFigures(rows),
      paragraph(`How it was counted: ${RACE_RULE}`),
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
