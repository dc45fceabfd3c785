/** The wall: shout-outs about those who said that their name may stand there, and nothing that is private (A4, E7). */
import type { DropIn, StaffMember } from '../../records';
import { isCurrent } from '../../school/people';

export interface ShoutOut {
  teacher: StaffMember;
  /** The visitor, where their own name may stand there too. */
  visitor: StaffMember | undefined;
  visitedOn: string;
  technique: string;
  praise: string;
  /** The drop-in's id. */
  id: string;
}

export const isShoutOut = ({ sharing }: Pick<DropIn, 'sharing'>): boolean => sharing === 'A shout-out';

/** Those who work here and agreed to be named, by staff code; nobody else's name is shown. */
export const mayBeNamed = (staff: readonly StaffMember[], today: string): Map<string, StaffMember> =>
  new Map(
    staff
      .filter((person) => person.named === 'Yes' && isCurrent(person, today))
      .map((person) => [person.id, person]),
  );

/** The shout-outs that anyone at the school may read, newest first. */
export function shoutOuts(
  dropIns: readonly DropIn[],
  staff: readonly StaffMember[],
  today: string,
): ShoutOut[] {
  const named = mayBeNamed(staff, today);
  return dropIns
    .filter(isShoutOut)
    .flatMap(({ teacher: code, visitor, visitedOn, technique, praise, id }) => {
      const teacher = named.get(code);
      return teacher ? [{ teacher, visitor: named.get(visitor), visitedOn, technique, praise, id }] : [];
    })
    .sort((a, b) => b.visitedOn.localeCompare(a.visitedOn));
}
