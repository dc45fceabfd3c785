/** The fortnight in the eyes of a head of department: counts alone, never a name or a word about a person (E5). */
import { groupsOn } from '../../dropIns/dropIn/groups';
import { addressed, heading, letter, paragraph, percent } from '../../kit/letters/draft';
import type { StaffMember } from '../../records';
import type { Letter } from '../../records/letter';
import { isEnough, WHY_TOGETHER } from '../../school/smallNumbers';
import { counted, together } from '../../school/wording';
import type { PublishedEngagement, PublishedRow } from '../engagement/published';
import { type Fortnight, readers } from './facts';

export const headLetters = (fortnight: Fortnight, engagement: PublishedEngagement): Letter[] =>
  readers(fortnight, ({ role, department }) => role === 'Head of department' && department !== '').flatMap(
    (head) => headLetter(fortnight, engagement, head) ?? [],
  );

/** Undefined where there is no figure that could be told. */
function headLetter(
  fortnight: Fortnight,
  engagement: PublishedEngagement,
  head: StaffMember,
): Letter | undefined {
  const { cycle, school, span } = fortnight;
  const { department } = head;
  const visits = visitsOf(fortnight, department);
  const coaching = engagement.department.find(({ parts }) => parts.includes(department));
  const rows = [...(visits ? visitFigures(visits) : []), ...coachingFigures(fortnight, department, coaching)];
  if (rows.length === 0) return undefined;
  const isAlone = visits?.parts.length === 1 && (coaching ? coaching.parts.length === 1 : rows.length > 2);
  return letter({
    key: `fortnight head of department/${cycle.lastDay}/${head.id}`,
    kind: 'fortnight head of department',
    ...addressed(head),
    fromName: school.name,
    subject: `${department} this fortnight, ${span}`,
    blocks: [
      heading(`${department} this fortnight`),
      paragraph(visits ? opening(visits) : ''),
      { type: 'figures', rows },
      paragraph(
        isAlone
          ? 'These are counts for the whole department. What people wrote stays between them.'
          : `${WHY_TOGETHER} What people wrote stays between them.`,
      ),
    ],
  });
}

interface Visits {
  /** The departments that are counted. */
  parts: string[];
  received: number;
  made: number;
}

/** Drop-ins received and made, as the tab of drop-ins counts departments; undefined where that is about too few. */
function visitsOf({ dropIns, staff, terms, groups, cycle, today }: Fortnight, department: string) {
  const { homes, joined } = groupsOn({ staff, terms, groups }, today);
  const parts = joined.includes(department) ? joined : [department];
  const isTheirs = (id: string): boolean => parts.includes(homes[id] ?? '');
  const theirs = staff.filter(
    ({ id, leftOn }) => isTheirs(id) && (leftOn === '' || leftOn >= cycle.firstDay),
  );
  if (!isEnough(theirs.map(({ id }) => ({ person: id })))) return undefined;
  return {
    parts: parts.filter((each) => theirs.some(({ id }) => homes[id] === each)),
    received: dropIns.filter(({ teacher }) => isTheirs(teacher)).length,
    made: dropIns.filter(({ visitor }) => isTheirs(visitor)).length,
  };
}

const opening = ({ parts, received, made }: Visits): string =>
  `${together(parts)} received ${counted(received, 'drop-in')} this fortnight and made ${made === 0 ? 'none' : made}.`;

/** Whom a figure is about, where that is more than the reader's department. */
const noteOf = (parts: readonly string[]) =>
  parts.length > 1 ? { note: `${together(parts)}, counted together` } : {};

const visitFigures = ({ parts, received, made }: Visits) => [
  { label: 'Drop-ins received', value: String(received), ...noteOf(parts) },
  { label: 'Drop-ins made', value: String(made), ...noteOf(parts) },
];

/** Conversations, and the action steps of those who were expected to have one. */
function coachingFigures(fortnight: Fortnight, department: string, row: PublishedRow | undefined) {
  const isExpected = fortnight.pairs.some(
    ({ teacher }) => fortnight.person(teacher)?.department === department,
  );
  if (!row) return isExpected ? [] : [{ label: 'Coaching conversations', value: 'None expected' }];
  const steps = fortnight.steps.filter(({ teacher }) => row.teachers.includes(teacher));
  const set = steps.filter(({ setOn }) => fortnight.isIn(setOn)).length;
  const met = steps.filter(({ state, checkedOn }) => state === 'Met' && fortnight.isIn(checkedOn)).length;
  const { parts, coached, expected, share } = row;
  const whose = parts.length > 1 ? `: ${together(parts)}, counted together` : '';
  return [
    {
      label: 'Coaching conversations',
      value: `${coached} of ${expected}`,
      note: `${percent(share)} of those that were expected${whose}`,
    },
    { label: 'Action steps set', value: String(set), ...noteOf(parts) },
    { label: 'Action steps met', value: String(met), ...noteOf(parts) },
  ];
}
