/** Who needs a coach in a programme: those whose coach has gone, and those who joined the school since (E6). */
import { Second } from '../../../kit/ui/ui';
import { usePage } from '../../../kit/ui/usePage';
import type { Programme, StaffMember } from '../../../records';
import { today } from '../../../school/payload';
import { withDepartment } from '../../../school/people';
import type { ProgrammesPayload } from '../../payload';
import { teachersWithoutCoach } from '../turnover';
import { pairsIn } from './view';

export function WithoutCoach({ programme }: { programme: Programme }) {
  const { payload, go } = usePage<ProgrammesPayload>();
  const day = today(payload);
  const pairs = pairsIn(payload);
  const { staff } = payload;
  const waiting = teachersWithoutCoach({ programme: programme.id, staff, pairs }, day);
  const gone = staff.filter(({ leftOn }) => leftOn !== '' && leftOn < day).map(({ id }) => id);
  const lost = pairs.filter(({ programme: of, coach }) => of === programme.id && gone.includes(coach));
  const left = waiting.filter(({ id }) => lost.some(({ teacher }) => teacher === id));
  const fresh = waiting.filter((each) => !left.includes(each) && each.startedOn >= programme.startsOn);
  const teachers = [...left, ...fresh].map(({ id }) => id);
  if (teachers.length === 0 || programme.endsOn < day) return null;
  return (
    <section class="card" aria-label="Without a coach">
      <Named title="Their coach has left:" people={left} />
      <Named title="New at the school, without a coach here:" people={fresh} />
      <Second press={() => go({ name: 'leading/suggest pairs', id: programme.id, teachers })}>
        Suggest coaches for them
      </Second>
    </section>
  );
}

const Named = ({ title, people }: { title: string; people: StaffMember[] }) =>
  people.length === 0 ? null : (
    <>
      <b>{title}</b>
      <ul class="plain">
        {people.map((person) => (
          <li key={person.id}>{withDepartment(person)}</li>
        ))}
      </ul>
    </>
  );
