/** Chooses a member of staff by typing a part of a name, a department or a staff code. */
import type { StaffMember } from '../../records';
import { fullName, withDepartment } from '../../school/people';
import { Combobox } from './Combobox';
import type { Asked } from './Labelled';
import { searchStaff } from './search';
import { Quiet } from './ui';

interface PersonBoxProps extends Asked {
  staff: StaffMember[];
  value: string;
  onChoose(staffId: string): void;
}

export function PersonBox({ staff, value, onChoose, ...asked }: PersonBoxProps) {
  const chosen = staff.find((person) => person.id === value);
  return (
    <Combobox
      {...asked}
      placeholder="Name, department or staff code"
      shown={chosen && withDepartment(chosen)}
      optionsFor={(query) => searchStaff(staff, query)}
      keyOf={(person) => person.id}
      row={(person) => <PersonName person={person} />}
      onChoose={(person) => onChoose(person.id)}
      onClear={() => onChoose('')}
      nothing="Nobody of that name is on the staff list."
    />
  );
}

/** A name, always with its department. */
export const PersonName = ({ person }: { person: StaffMember }) => (
  <>
    <b>{fullName(person)}</b>
    <Quiet>{person.department || 'No department'}</Quiet>
  </>
);
