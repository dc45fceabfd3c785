/** Chooses a current member of staff by typing a part of a name, a department or a staff code. */
import type { ComponentChildren } from 'preact';
import { fullName, withDepartment } from '../../domain/people';
import type { StaffMember } from '../../records';
import { searchStaff } from '../view/people';
import { Combobox } from './Combobox';

interface PersonBoxProps {
  id: string;
  label: ComponentChildren;
  staff: StaffMember[];
  value: string;
  onChoose(staffId: string): void;
  placeholder?: string;
  describedBy?: string;
  invalid?: boolean;
}

export function PersonBox({ staff, value, onChoose, ...rest }: PersonBoxProps) {
  const chosen = staff.find((person) => person.id === value);
  return (
    <Combobox
      {...rest}
      shown={chosen ? withDepartment(chosen) : ''}
      optionsFor={(query) => searchStaff(staff, query)}
      keyOf={(person) => person.id}
      onChoose={(person) => onChoose(person.id)}
      onClear={() => onChoose('')}
      nothing="Nobody of that name is on the staff list."
    >
      {(person) => <PersonName person={person} />}
    </Combobox>
  );
}

/** A name, always with its department. */
export function PersonName({ person }: { person: StaffMember }) {
  return (
    <>
      <span class="name">{fullName(person)}</span>
      <span class="department">{person.department || 'No department'}</span>
    </>
  );
}
