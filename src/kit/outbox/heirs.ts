/** A letter that waited never goes to somebody else who has its reader's address by now. */
import type { StaffMember } from '../../records';
import type { Letter } from '../../records/letter';
import { findByEmail, findById, fullName, isCurrent } from '../../school/people';

type Role = 'to' | 'cc' | 'replyTo';

export interface Heir {
  /** Whom the letter is for, by name, or by staff code where no row has it any more. */
  meant: string;
  /** Whether the list says so; otherwise their row may only be misplaced, or can't be read. */
  hasLeft: boolean;
  address: string;
  heir: StaffMember;
}

/** Who has the address now, where the one who was meant is not here any more; of those who are, it is the address. */
export function heirOf(
  letter: Letter,
  role: Role,
  people: readonly StaffMember[],
  today: string,
): Heir | undefined {
  const { [role]: address = '' } = letter;
  const code = letter.people?.[role] ?? '';
  const meant = findById(people, code);
  if (code === '' || (meant && isCurrent(meant, today))) return undefined;
  const heir = findByEmail(people, address, today);
  if (!heir || heir.id === code || !isCurrent(heir, today)) return undefined;
  return { meant: meant ? fullName(meant) : code, hasLeft: meant !== undefined, address, heir };
}

export const describeHeir = ({ meant, hasLeft, address, heir }: Heir): string =>
  hasLeft
    ? `${meant} has left, and the address ${address} is ${fullName(heir)}’s now.`
    : `A letter is for ${meant}, of whom “Staff” has no row that can be read, and the address ${address} is ${fullName(heir)}’s.`;

/** Copies and replies that would reach somebody else are left out. */
export function withoutHeirs(letter: Letter, people: readonly StaffMember[], today: string): Letter {
  const { cc, replyTo, ...rest } = letter;
  const has = (role: Role) => heirOf(letter, role, people, today) !== undefined;
  return {
    ...rest,
    ...(cc !== undefined && !has('cc') && { cc }),
    ...(replyTo !== undefined && !has('replyTo') && { replyTo }),
  };
}
