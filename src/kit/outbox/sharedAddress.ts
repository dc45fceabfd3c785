/** Letters wait while the staff list does not say whose they are, and the leads are told once a day. */
import type { Needs } from '../../ports';
import { type StaffMember, staff } from '../../records';
import type { Letter } from '../../records/letter';
import { LETTER_KINDS } from '../../records/letterKinds';
import { dayOf } from '../../school/days';
import { doubledOf, findById, fullName, isCurrent, togetherNamed } from '../../school/people';
import { heading, letter, list, paragraph } from '../letters/draft';
import { describeHeir, heirOf, withoutHeirs } from './heirs';
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
    const doubled = doubledOf(people, address ?? '', today);
    if (doubled) return `${togetherNamed(doubled.people)} share the ${doubled.what} ${doubled.which}.`;
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
  const addressed = { ...each, ...Object.fromEntries(meant.map(({ role, person }) => [role, person.email])) };
  return {
    ...withoutHeirs(addressed, people, today),
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

interface SortedOut<L> {
  free: L[];
  /** Until the staff list is mended. */
  waits: Held<L>[];
  /** Their readers have left, and somebody else has the address. */
  refused: Held<L>[];
}

/** Which of these letters may go; the staff list is read only where a letter is to a person. */
export function sortOut<L extends { letter: Letter | undefined }>(
  world: Needs<'clock' | 'tables'>,
  letters: readonly L[],
): SortedOut<L> {
  if (!letters.some((each) => each.letter && isPersonal(each.letter)))
    return { free: [...letters], waits: [], refused: [] };
  const people = world.tables.all(staff);
  const today = dayOf(world.clock.now());
  const sorted: SortedOut<L> = { free: [], waits: [], refused: [] };
  for (const each of letters) {
    const now = each.letter && readdressed(each.letter, people, today);
    const heir = now && heirOf(now, 'to', people, today);
    const why = now ? heldBecause(now, people, today) || (heir ? describeHeir(heir) : '') : '';
    if (why === '') sorted.free.push({ ...each, letter: now });
    else sorted[heir?.hasLeft ? 'refused' : 'waits'].push({ held: each, why });
  }
  return sorted;
}

/** To each lead, once a day as long as letters wait: why, and what to do. */
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
          subject: 'Letters wait: the staff list does not say whose they are',
          blocks: [
            heading('The staff list does not say whose some letters are'),
            list([...new Set(reasons)]),
            paragraph(
              'Nobody can tell whom they would reach, so they wait. Nothing is lost: give each person a row, an address and a staff code of their own in the tab “Staff”, and the letters go by themselves within the hour, each to its own reader.',
            ),
            paragraph('You hear of this once a day, as long as letters wait.'),
          ],
        }),
      );
}
