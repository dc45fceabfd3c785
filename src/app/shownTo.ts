/** What of a page's payload a colleague who leads nothing is given: their own pairs, and the names that go with them. */
import type { CoachingPayload } from '../coaching/payload';
import type { StaffMember } from '../records';
import type { SchoolPayload } from '../school/payload';
import { isCurrent } from '../school/people';

/** The parts that some pages have. */
type Parts = Partial<
  Pick<CoachingPayload, 'pairs' | 'programmes' | 'steps' | 'sessions' | 'visitNotes' | 'letters'>
>;

/** What words the reader may see is decided before; this leaves out everything else that none of their screens shows. */
export function shownTo<P extends SchoolPayload & Parts>(payload: P, staffId: string, today: string): P {
  const pairs = payload.pairs?.filter((pair) => [pair.coach, pair.teacher].includes(staffId));
  const { steps = [], sessions = [], visitNotes = [] } = payload;
  const told: { coach: string; teacher: string }[] = [...(pairs ?? []), ...steps, ...sessions, ...visitNotes];
  const known = new Set([staffId, ...told.flatMap(({ coach, teacher }) => [coach, teacher])]);
  const own = new Set(pairs?.map(({ programme }) => programme));
  return {
    ...payload,
    school: { ...payload.school, leads: [] },
    // The set-up is a lead's: for everyone else the day begins at home.
    setUp: { school: true, terms: true, staff: true, built: true },
    staff: payload.staff.filter(({ id }) => known.has(id)).map((person) => nameOf(person, today)),
    needsALook: 0,
    ...(pairs && { pairs }),
    ...(payload.programmes && { programmes: payload.programmes.filter(({ id }) => own.has(id)) }),
    ...(payload.letters && { letters: { approvedOn: '', writtenFor: '' } }),
  };
}

/** Who somebody is, and whether they are here: neither their address, nor what they said about being named. */
const nameOf = (person: StaffMember, today: string): StaffMember => ({
  forename: person.forename,
  surname: person.surname,
  department: person.department,
  role: person.role,
  id: person.id,
  status: isCurrent(person, today) ? 'Current' : 'Left',
  post: '',
  email: '',
  lineManager: '',
  startedOn: '',
  leftOn: '',
  named: '',
});
