/** What a set of pairs asks of its coaches, before anything is sent: visits, meetings and time in each cycle (B8). */
import type { Format, Pair, Programme, StaffMember, Term } from '../../records';
import { type Cycle, programmeCycles, type Run } from '../../school/calendar';
import { mondayOf } from '../../school/days';
import { byDepartment, findById } from '../../school/people';
import { expects } from '../pairs/formats';
import type { CoachRoom } from '../pairs/warnings';

/** A leverage point is named after visits over about three weeks (C1), so each of these weeks has at least one. */
const WEEKS_OF_FIRST_VISITS = 3;

export interface Proposal {
  programme: Run & Pick<Programme, 'slotDay'>;
  terms: readonly Term[];
  staff: readonly StaffMember[];
  /** The programme's pairs as they would be. */
  pairs: readonly (Pick<Pair, 'coach' | 'teacher'> & { format?: Format | '' })[];
  /** The same coaches' pairs in other programmes, which take up room too. */
  elsewhere?: readonly Pick<Pair, 'coach'>[];
  coaches?: readonly CoachRoom[];
  /** Short visits to each teacher in a cycle; one where it is absent. */
  visits?: number;
  /** How long each takes, where the school has a figure. */
  minutes?: { visit: number; meeting: number };
}

/** What there is to do in one cycle, or in all of them. */
export interface Work {
  visits: number;
  meetings: number;
  /** '' where the school has no figure. */
  minutes: number | '';
}

export interface CoachLoad {
  /** Undefined where nobody on the staff list has the code. */
  person: StaffMember | undefined;
  coach: string;
  teachers: number;
  /** In a usual cycle, and in the programme's first. */
  usual: Work;
  first: Work;
  /** How many teachers the coach has room for, less those of other programmes; '' where no limit was given. */
  room: number | '';
}

export interface Load {
  cadence: Programme['cadence'];
  slotDay: Programme['slotDay'];
  teachers: number;
  /** By department and surname. */
  coaches: CoachLoad[];
  usual: Work;
  cycles: (Pick<Cycle, 'number' | 'firstDay' | 'lastDay'> & Work)[];
  total: Work;
}

/**
 * In each cycle every coach meets each teacher once (a small group together) and visits each as often as the programme
 * says, but at least once a week in the programme's first three school weeks. A clip stands in for a visit where the
 * format says so.
 */
export function planLoad(proposal: Proposal): Load {
  const { programme, terms, staff, pairs, visits = 1 } = proposal;
  const cycles = programmeCycles(terms, programme);
  const visitsEach = visitsOf(cycles, visits);
  const work = (some: Proposal['pairs'], each: number): Work => workOf(some, each, proposal.minutes);
  const coaches = [...new Set(pairs.map(({ coach }) => coach))].map((coach): CoachLoad => {
    const own = pairs.filter((pair) => pair.coach === coach);
    const capacity = proposal.coaches?.find(({ id }) => id === coach)?.capacity;
    const elsewhere = (proposal.elsewhere ?? []).filter((pair) => pair.coach === coach).length;
    return {
      person: findById(staff, coach),
      coach,
      teachers: own.length,
      usual: work(own, visits),
      first: work(own, visitsEach[0] ?? visits),
      room: capacity === undefined ? '' : Math.max(0, capacity - elsewhere),
    };
  });
  const ofCycles = cycles.map(({ number, firstDay, lastDay }, index) => ({
    number,
    firstDay,
    lastDay,
    ...work(pairs, visitsEach[index] ?? visits),
  }));
  return {
    cadence: programme.cadence,
    slotDay: programme.slotDay,
    teachers: new Set(pairs.map(({ teacher }) => teacher)).size,
    coaches: coaches.sort(inOrder),
    usual: work(pairs, visits),
    cycles: ofCycles,
    total: ofCycles.reduce(plus, work([], 0)),
  };
}

/** Visits to each teacher in each cycle; a programme without visits has none at first either. */
function visitsOf(cycles: readonly Cycle[], usual: number): number[] {
  const weeksOf = ({ days }: Cycle): string[] => [...new Set(days.map(mondayOf))];
  const first = cycles.flatMap(weeksOf).slice(0, WEEKS_OF_FIRST_VISITS);
  return cycles.map((cycle) =>
    usual === 0 ? 0 : Math.max(usual, weeksOf(cycle).filter((week) => first.includes(week)).length),
  );
}

function workOf(pairs: Proposal['pairs'], visitsEach: number, minutes: Proposal['minutes']): Work {
  const visited = pairs.filter(({ format }) => expects(format).seen === 'visit').length;
  const alone = pairs.filter(({ format }) => expects(format).conversation === 'own').length;
  const groups = pairs.filter(({ format }) => expects(format).conversation === 'group');
  const visits = visited * visitsEach;
  const meetings = alone + new Set(groups.map(({ coach }) => coach)).size;
  return {
    visits,
    meetings,
    minutes: minutes ? visits * minutes.visit + meetings * minutes.meeting : '',
  };
}

const plus = (a: Work, b: Work): Work => ({
  visits: a.visits + b.visits,
  meetings: a.meetings + b.meetings,
  minutes: a.minutes === '' || b.minutes === '' ? '' : a.minutes + b.minutes,
});

const NOBODY = { department: '', forename: '', surname: '' };
const inOrder = (a: CoachLoad, b: CoachLoad): number =>
  byDepartment(a.person ?? NOBODY, b.person ?? NOBODY) || a.coach.localeCompare(b.coach);
