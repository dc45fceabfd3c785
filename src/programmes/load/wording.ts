/** A plan of load in sentences, for the lead who decides whether there are coaches enough (B8). */
import { saySpan } from '../../school/days';
import { fullName, withDepartment } from '../../school/people';
import { counted } from '../../school/wording';
import type { CoachLoad, Load, Work } from './rules';

/** 'about 3 hours 30 minutes'. */
export function sayMinutes(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const parts = [hours > 0 && counted(hours, 'hour'), (rest > 0 || hours === 0) && counted(rest, 'minute')];
  return `about ${parts.filter(Boolean).join(' ')}`;
}

const perCycle = ({ cadence }: Pick<Load, 'cadence'>): string =>
  cadence === 'Weekly' ? 'week' : 'fortnight';

const sayWork = ({ meetings, visits }: Work): string =>
  `${counted(meetings, 'meeting')} and ${counted(visits, 'visit')}`;

const sayTime = ({ minutes }: Work): string => (minutes === '' ? '' : `, ${sayMinutes(minutes)}`);

const nameOf = ({ person, coach }: CoachLoad): string => (person ? fullName(person) : coach);

const isOver = ({ teachers, room }: CoachLoad): boolean => room !== '' && teachers > room;

/** 'Ben Cohen, Maths: 7 teachers, 7 meetings and 7 visits a fortnight. More than the 5 there is room for.' */
export function sayCoach(coach: CoachLoad, plan: Pick<Load, 'cadence'>): string {
  const who = coach.person ? withDepartment(coach.person) : coach.coach;
  const work = `${sayWork(coach.usual)} a ${perCycle(plan)}${sayTime(coach.usual)}`;
  const over = isOver(coach) ? ` More than the ${coach.room} there is room for.` : '';
  return `${who}: ${counted(coach.teachers, 'teacher')}, ${work}.${over}`;
}

/** The whole plan, what decides most first. Coaches stand in the order of the plan: nobody is ranked. */
export function sayLoad(plan: Load): string[] {
  const { coaches, cycles, usual, total } = plan;
  const fuller = cycles.find(({ visits }) => visits > usual.visits);
  if (coaches.length === 0) return ['There are no pairs to plan for yet.'];
  if (cycles.length === 0)
    return ['No school day lies within this programme: please look at its dates and at the term dates.'];
  return [
    `${sayPeople(plan)}: ${sayWork(usual)} a ${perCycle(plan)}${sayTime(usual)}${sayMost(coaches)}.`,
    fuller !== undefined &&
      `In the first three weeks each teacher is visited every week, before a leverage point is named: ${counted(fuller.visits, 'visit')} in ${saySpan(fuller.firstDay, fuller.lastDay)}.`,
    saySlot(plan),
    ...coaches
      .filter(isOver)
      .map(
        (coach) =>
          `${nameOf(coach)} has ${counted(coach.teachers, 'teacher')}, more than the ${coach.room} there is room for.`,
      ),
    cycles.length > 1 && `In all its ${cycles.length} cycles: ${sayWork(total)}${sayTime(total)}.`,
  ].filter((sentence) => sentence !== false);
}

const sayPeople = ({ coaches, teachers }: Load): string =>
  `${counted(coaches.length, 'coach', 'coaches')} for ${counted(teachers, 'teacher')}`;

/** Names the one coach who has more than all the others, because one of that coach's pairs could still be moved. */
function sayMost(coaches: readonly CoachLoad[]): string {
  const most = Math.max(...coaches.map(({ teachers }) => teachers));
  const [one, another] = coaches.filter(({ teachers }) => teachers === most);
  return one && !another && coaches.length > 1 ? `; ${nameOf(one)} has ${counted(most, 'teacher')}` : '';
}

/** The slot comes round once a week, and each meeting needs one. */
function saySlot({ cadence, slotDay, coaches }: Load): string | false {
  const slots = cadence === 'Weekly' ? 1 : 2;
  const pressed = coaches.filter(({ usual }) => usual.meetings > slots).length;
  if (slotDay === '' || pressed === 0) return false;
  const who = pressed === 1 ? '1 coach has' : `${pressed} coaches have`;
  return `The ${slotDay} slot comes round ${cadence === 'Weekly' ? 'once a week' : 'twice a fortnight'}, and ${who} more meetings than that: they need other times too.`;
}
