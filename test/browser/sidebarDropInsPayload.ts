/** What the page about drop-ins begins with, as the server would bring it. */
import { bulletinLetter } from '../../src/dropIns/bulletin/letter';
import type { BulletinShown } from '../../src/dropIns/bulletin/rules';
import type { DropInsPayload } from '../../src/dropIns/payload';
import type { StaffMember } from '../../src/records';
import { fullName } from '../../src/school/people';
import { northfield } from './sidebarSchool';

export const DROP_INS: NonNullable<DropInsPayload['dropIns']> = {
  stage: 'Praise only',
  practiceEnds: '',
  training: [],
  bulletin: '',
  visitPlans: { form: 'https://forms.example/plans', weeks: [] },
};

/** A draft of one suggestion and one shout-out. */
export const aBulletinShown = (): BulletinShown => {
  const [teacher, other] = northfield().staff as [StaffMember, StaffMember];
  const visit = { teacher, technique: 'Cold call' };
  return {
    day: '',
    goes: 'By hand',
    due: '',
    state: 'Draft',
    opening: '',
    lines: [
      { key: teacher.id, says: `${fullName(teacher)}: Cold call`, isOut: false },
      { key: 'shout-out', says: `${fullName(teacher)}: Every pen was down.`, isOut: false },
    ],
    letter: bulletinLetter({
      week: '2026-09-21',
      opening: '',
      focus: [],
      visits: [visit],
      shoutOuts: [],
      person: other,
      school: { ...northfield().school, forms: northfield().forms },
    }),
  };
};
