/** Who came to a training: everyone is ticked, so that only the absent have to be found, department by department. */
import '../../kit/ui/ticks.css';
import { Count, Disclosure } from '../../kit/ui/ui';
import type { StaffMember } from '../../records';
import { fullName } from '../../school/people';

interface AttendanceProps {
  people: StaffMember[];
  /** Staff codes. */
  came: string[];
  setCame(people: StaffMember[]): void;
}

export function Attendance({ people, came, setCame }: AttendanceProps) {
  const here = (person: StaffMember) => came.includes(person.id);
  const departments = [...new Set(people.map(({ department }) => department))].sort();
  return (
    <section aria-label="Who came">
      <h2>
        Who came <Count>{`${people.filter(here).length} of ${people.length}`}</Count>
      </h2>
      <p class="quiet">Open a department and untick whoever was not there.</p>
      {departments.map((department) => {
        const members = people.filter((person) => person.department === department);
        const some = `${department || 'No department'}: ${members.filter(here).length} of ${members.length}`;
        return (
          <Disclosure key={department} summary={some}>
            <div class="ticks">
              {members.map((person) => (
                <label key={person.id} class="tick">
                  <input
                    type="checkbox"
                    checked={here(person)}
                    onChange={() =>
                      setCame(people.filter((each) => (each === person ? !here(person) : here(each))))
                    }
                  />
                  <span>{fullName(person)}</span>
                </label>
              ))}
            </div>
          </Disclosure>
        );
      })}
    </section>
  );
}
