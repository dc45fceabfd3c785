/** The coaches to share teachers out among, each with how many they can coach at once. */
import { PersonBox } from '../../kit/ui/PersonBox';
import { TextBox } from '../../kit/ui/TextBox';
import { countOf } from '../../kit/ui/ui';
import { usePage } from '../../kit/ui/usePage';
import type { StaffMember } from '../../records';
import { today } from '../../school/payload';
import { fullName, isCurrent, withDepartment } from '../../school/people';
import { pairsFrom } from '../pairs/rules';
import { inOrder, runningIn } from '../pairs/screen/view';
import type { CoachRoom } from '../pairs/warnings';
import type { ProgrammesPayload } from '../payload';

interface CoachRoomsProps {
  rooms: CoachRoom[];
  setRooms(rooms: CoachRoom[]): void;
  /** Whether the teachers coach one another where nobody is chosen. */
  mayTurn: boolean;
  problem?: string;
}

export function CoachRooms({ rooms, setRooms, mayTurn, problem }: CoachRoomsProps) {
  const { payload } = usePage<ProgrammesPayload>();
  const here = payload.staff.filter(
    (person) => isCurrent(person, today(payload)) && !rooms.some(({ id }) => id === person.id),
  );
  const people = inOrder(
    payload,
    rooms.map(({ id }) => id),
  );
  return (
    <>
      <PersonBox
        id="coaches"
        label="Who can coach?"
        help={`Choose one after the other.${mayTurn ? ' Choose nobody where they coach one another.' : ''}`}
        staff={here}
        value=""
        onChoose={(id) => id && setRooms([...rooms, { id }])}
        problem={problem}
      />
      {people.map((person) => (
        <Room
          key={person.id}
          person={person}
          capacity={rooms.find(({ id }) => id === person.id)?.capacity}
          set={(capacity) =>
            setRooms(rooms.map((room) => (room.id === person.id ? { id: room.id, capacity } : room)))
          }
          remove={() => setRooms(rooms.filter(({ id }) => id !== person.id))}
        />
      ))}
    </>
  );
}

interface RoomProps {
  person: StaffMember;
  capacity?: number;
  set(capacity: number | undefined): void;
  remove(): void;
}

function Room({ person, capacity, set, remove }: RoomProps) {
  const { payload } = usePage<ProgrammesPayload>();
  const has = pairsFrom(runningIn(payload), today(payload)).filter(({ coach }) => coach === person.id).length;
  return (
    <div class="inset">
      <TextBox
        id={`room-${person.id}`}
        label={withDepartment(person)}
        help={`Coaches ${countOf(has, 'teacher')} now. How many at most, in all? Empty: no limit.`}
        value={capacity === undefined ? '' : String(capacity)}
        onInput={(typed) => set(/^\d{1,3}$/.test(typed) ? Number(typed) : undefined)}
      />
      <button type="button" class="link" onClick={remove}>
        Leave out<span class="unseen"> {fullName(person)}</span>
      </button>
    </div>
  );
}
