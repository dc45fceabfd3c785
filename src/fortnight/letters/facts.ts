/** What a fortnight's letters are made of: its records, and what every reader's letter asks of them. */
import type { DepartmentGroups } from '../../dropIns/dropIn/groups';
import type { School } from '../../kit/letters/letter';
import { conversations } from '../../programmes/pairs/held';
import type {
  ActionStep,
  CoachingSession,
  DropIn,
  Pair,
  Programme,
  StaffMember,
  Term,
  VisitPlan,
} from '../../records';
import type { Cycle } from '../../school/calendar';
import { addDays, dayOf, mondayOf, saySpan } from '../../school/days';
import type { Attention } from '../../school/payload';
import { findById, fullName, isCurrent, withDepartment } from '../../school/people';

export interface FortnightData {
  /** The day on which the letters are written. */
  today: string;
  school: School;
  staff: readonly StaffMember[];
  terms: readonly Term[];
  programmes: readonly Programme[];
  pairs: readonly Pair[];
  steps: readonly ActionStep[];
  sessions: readonly CoachingSession[];
  dropIns: readonly DropIn[];
  /** How departments were counted when figures were last shown. */
  groups?: DepartmentGroups | undefined;
  /** Absent where somebody other than the visitor reads the letters. */
  plans?: readonly VisitPlan[];
  returned: Attention['returned'];
  uncertain: Attention['uncertain'];
}

/** The data as the readers' letters use it. */
export interface Fortnight extends Omit<FortnightData, 'dropIns' | 'pairs'> {
  cycle: Cycle;
  /** '7–18 September'. */
  span: string;
  /** Whether a day lies in the weeks of the fortnight: engagement, too, counts a conversation held at a weekend. */
  isIn(day: string): boolean;
  /** The fortnight's drop-ins, in the order of their days. */
  dropIns: readonly DropIn[];
  /** Every row of a pair that there has been. */
  allPairs: readonly Pair[];
  /** The conversations that count for a pair, the earliest first. */
  heldFor(pair: Pair): CoachingSession[];
  /** The pairs that ran in the fortnight and go on, with a teacher and a coach who are still here. */
  pairs: readonly Pair[];
  person(id: string): StaffMember | undefined;
  /** 'Rachel Ng'. */
  named(id: string): string;
  /** 'Rachel Ng, Maths'. */
  described(id: string): string;
}

const UNKNOWN = 'A former colleague';

export function fortnightOf(data: FortnightData, cycle: Cycle): Fortnight {
  const { today, staff, programmes, dropIns, pairs } = data;
  const [first, last] = [mondayOf(cycle.firstDay), addDays(mondayOf(cycle.lastDay), 6)];
  const isIn = (day: string): boolean => day >= first && day <= last;
  const person = (id: string) => findById(staff, id);
  const isHere = (id: string): boolean => staff.some((each) => each.id === id && isCurrent(each, today));
  const programmesNow = programmes
    .filter(({ startsOn, endsOn }) => startsOn <= cycle.lastDay && endsOn >= cycle.firstDay)
    .map(({ id }) => id);
  const ifKnown = (say: (found: StaffMember) => string) => (id: string) => {
    const found = person(id);
    return found ? say(found) : UNKNOWN;
  };
  return {
    ...data,
    cycle,
    span: saySpan(cycle.firstDay, cycle.lastDay),
    isIn,
    dropIns: dropIns
      .filter(({ visitedOn }) => isIn(visitedOn))
      .sort((a, b) => (a.visitedOn < b.visitedOn ? -1 : 1)),
    allPairs: pairs,
    heldFor: conversations(pairs, data.sessions),
    pairs: pairs.filter(
      ({ from, until, programme, teacher, coach }) =>
        from <= cycle.lastDay &&
        (until === '' || until >= today) &&
        programmesNow.includes(programme) &&
        isHere(teacher) &&
        isHere(coach),
    ),
    person,
    named: ifKnown(fullName),
    described: ifKnown(withDepartment),
  };
}

/** Those whom `suits` picks, if they work here and can be written to. */
export const readers = (
  { staff, today }: Fortnight,
  suits: (person: StaffMember) => boolean,
): StaffMember[] =>
  staff.filter((person) => isCurrent(person, today) && person.email !== '' && suits(person));

/** When people meet next, as the latest conversation of their pairs says; '' if that day is past. */
export function nextMeetingOf(fortnight: Fortnight, pairs: readonly Pair[]): string {
  const meeting = lastMeetingSetIn(fortnight, pairs);
  return dayOf(meeting) >= fortnight.today ? meeting : '';
}

/** The meeting that the latest conversation of these pairs fixed, even if it is past; '' where there was none. */
export function lastMeetingSetIn({ heldFor }: Pick<Fortnight, 'heldFor'>, pairs: readonly Pair[]): string {
  const latest = pairs
    .flatMap(heldFor)
    .reduce<CoachingSession | undefined>(
      (last, session) => (last && last.heldOn >= session.heldOn ? last : session),
      undefined,
    );
  return latest?.nextMeeting ?? '';
}
