/** Letters to an address that two people share wait until each has their own, and the leads are told once a day. */
import type { Needs } from '../../ports';
import { type StaffMember, staff } from '../../records';
import type { Letter } from '../../records/letter';
import { LETTER_KINDS } from '../../records/letterKinds';
import { dayOf } from '../../school/days';
import { findById, fullName, isCurrent, sharersOf, togetherNamed } from '../../school/people';
import { heading, letter, list, paragraph } from '../letters/draft';
import { schoolOf } from './schoolOf';

/**
 * Whether a letter is to somebody as the person that they are. A lead is written to as a lead, and an answer is returned
 * to the very account that it came from.
 */
const isPersonal = ({ kind }: Letter): boolean =>
  LETTER_KINDS[kind].reader !== 'lead' && kind !== 'answer returned';

/** Why the letter can't go yet; '' where it can. */
export function heldBecause(each: Letter, people: readonly StaffMember[], today: string): string {
  if (!isPersonal(each)) return '';
  for (const address of [each.to, each.cc, each.replyTo]) {
    const sharers = sharersOf(people, address ?? '', today);
    if (sharers.length > 0) return `${togetherNamed(sharers)} share the address ${address}.`;
  }
  return '';
}

/** The letter to the people that it is for, at the addresses that they have by now. */
export function readdressed(each: Letter, people: readonly StaffMember[], today: string): Letter {
  const meant = (['to', 'cc', 'replyTo'] as const).flatMap((role) => {
    const person = findById(people, each.people?.[role] ?? '');
    return person && isCurrent(person, today) ? [{ role, person }] : [];
  });
  const { invitation } = each;
  const now = <P extends { name: string; email: string }>(one: P): P => {
    const found = meant.find(({ person }) => fullName(person) === one.name);
    return found ? { ...one, email: found.person.email } : one;
  };
  return {
    ...each,
    ...Object.fromEntries(meant.map(({ role, person }) => [role, person.email])),
    ...(invitation && {
      invitation: {
        ...invitation,
        organiser: now(invitation.organiser),
        attendees: invitation.attendees.map(now),
      },
    }),
  };
}

interface Held<L> {
  held: L;
  why: string;
}

/** Which of these letters may go, and which wait; the staff list is read only where a letter is to a person. */
export function sortOut<L extends { letter: Letter | undefined }>(
  world: Needs<'clock' | 'tables'>,
  letters: readonly L[],
): { free: L[]; waits: Held<L>[] } {
  if (!letters.some((each) => each.letter && isPersonal(each.letter)))
    return { free: [...letters], waits: [] };
  const people = world.tables.all(staff);
  const today = dayOf(world.clock.now());
  const free: L[] = [];
  const waits: Held<L>[] = [];
  for (const each of letters) {
    const now = each.letter && readdressed(each.letter, people, today);
    const why = now ? heldBecause(now, people, today) : '';
    if (why === '') free.push({ ...each, letter: now });
    else waits.push({ held: each, why });
  }
  return { free, waits };
}

/** To each lead, once a day as long as letters wait: who shares an address, and what to do. */
export function newsOfSharing(world: Needs<'clock' | 'settings'>, reasons: readonly string[]): Letter[] {
  const today = dayOf(world.clock.now());
  const school = schoolOf(world);
  return reasons.length === 0
    ? []
    : school.leads.map((to) =>
        letter({
          key: `address shared/${today}/${to}`,
          kind: 'address shared',
          to,
          fromName: school.name,
          subject: 'Letters wait: two people on the staff list share an address',
          blocks: [
            heading('Two people share an address'),
            list([...new Set(reasons)]),
            paragraph(
              'Nobody can tell which of them a letter would reach, so letters to them wait. Nothing is lost: give each their own address in the tab “Staff”, and the letters go by themselves within the hour, each to its own person.',
            ),
            paragraph('You hear of this once a day, as long as letters wait.'),
          ],
        }),
      );
}
