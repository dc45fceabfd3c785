/** How people are named, found and sorted by what they do. */
import type { StaffMember } from '../records';
import { staffLabel } from '../records/field';

type Named = Pick<StaffMember, 'forename' | 'surname'>;

/** 'Rachel Ng'. */
export const fullName = ({ forename, surname }: Named): string => `${forename} ${surname}`.trim();

/** 'Rachel Ng (RNG)': how cells name a person. */
export const label = staffLabel;

/** 'Rachel Ng, Maths'; only the name where there is no department. */
export const withDepartment = (person: Named & Pick<StaffMember, 'department'>): string =>
  person.department ? `${fullName(person)}, ${person.department}` : fullName(person);

/** 'Rachel Ng, Maths: Cold call': whose lesson it is, and what to see in it where there is anything to say. */
export const lessonOf = (person: Named & Pick<StaffMember, 'department'>, what: string): string =>
  [withDepartment(person), what].filter(Boolean).join(': ');

/** 'Rachel Ng, Maths (RNG)': what the lists of forms show. */
export const choiceLabel = (person: StaffMember): string => `${withDepartment(person)} (${person.id})`;

/** How lists of people are ordered, so that none is ever a ranking. */
export const byDepartment = (
  a: Named & Pick<StaffMember, 'department'>,
  b: Named & Pick<StaffMember, 'department'>,
): number =>
  a.department.localeCompare(b.department) ||
  a.surname.localeCompare(b.surname) ||
  a.forename.localeCompare(b.forename);

/** The staff code at the end of a label or a choice, or ''. */
export const codeIn = (text: string): string => text.match(/\(([^()]+)\)\s*$/)?.[1]?.trim() ?? '';

/** Whether this person works here today: a leaving date is the last day at the school. */
export const isCurrent = ({ status, leftOn }: StaffMember, today: string): boolean =>
  status === 'Current' && (leftOn === '' || today <= leftOn);

/**
 * Whether this person worked here on a day that may be long past. Somebody marked as left without a day gets one within
 * hours; until then the past stays as it was.
 */
export const workedOn = ({ leftOn }: Pick<StaffMember, 'leftOn'>, day: string): boolean =>
  leftOn === '' || day <= leftOn;

/** Any role but support staff. */
export const teaches = ({ role }: Pick<StaffMember, 'role'>): boolean => role !== 'Support staff';

/** Those of the teaching staff who work here today. */
export const teachingOn = (staff: readonly StaffMember[], today: string): StaffMember[] =>
  staff.filter((person) => isCurrent(person, today) && teaches(person));

/**
 * How an address is known again: written in any way. Google's own mail has two names, and takes no notice of dots or of
 * what follows a plus [docs].
 */
export function addressKey(email: string): string {
  const [, name, domain] =
    email
      .trim()
      .toLowerCase()
      .match(/^(.*)@([^@]*)$/) ?? [];
  if (name === undefined) return email.trim().toLowerCase();
  const isGoogles = domain === 'gmail.com' || domain === 'googlemail.com';
  return isGoogles ? `${name.replace(/\+.*$/, '').replace(/\./g, '')}@gmail.com` : `${name}@${domain}`;
}

/** Whether two addresses are one and the same mailbox; no address is nobody's. */
export const sameAddress = (a: string, b: string): boolean =>
  addressKey(a) !== '' && addressKey(a) === addressKey(b);

/** Those who are here today and have that address: more than one is a mistake in the list. */
const currentWith = (staff: readonly StaffMember[], email: string, today: string): StaffMember[] =>
  staff.filter((person) => sameAddress(person.email, email) && isCurrent(person, today));

/**
 * The person with that address; where a leaver's address was given to someone else, the person who is still here. Of
 * two who are here nobody can tell which it is, so it is neither.
 */
export function findByEmail(
  staff: readonly StaffMember[],
  email: string,
  today: string,
): StaffMember | undefined {
  const [person, ...others] = currentWith(staff, email, today);
  if (others.length > 0) return undefined;
  return person ?? staff.find((each) => sameAddress(each.email, email));
}

/** The people here who share an address; nobody where it is one person's. */
export function sharersOf(staff: readonly StaffMember[], email: string, today: string): StaffMember[] {
  const sharers = currentWith(staff, email, today);
  return sharers.length > 1 ? sharers : [];
}

/** What the staff list gives to several people, so that nobody can tell who is meant by it. */
export interface Doubled {
  what: 'address' | 'staff code';
  which: string;
  people: StaffMember[];
}

/** Why nobody can tell who has that address: others here have it too, or whoever has it has another's staff code. */
export function doubledOf(staff: readonly StaffMember[], email: string, today: string): Doubled | undefined {
  const sharers = sharersOf(staff, email, today);
  if (sharers.length > 0) return { what: 'address', which: email, people: sharers };
  const person = findByEmail(staff, email, today);
  const twins = person ? staff.filter(({ id }) => id === person.id) : [];
  return person && twins.length > 1 ? { what: 'staff code', which: person.id, people: twins } : undefined;
}

/** Every address that people here share, with those people. */
export function sharedAddresses(
  staff: readonly StaffMember[],
  today: string,
): { email: string; people: StaffMember[] }[] {
  const byKey = new Map<string, StaffMember[]>();
  for (const person of staff)
    if (person.email !== '' && isCurrent(person, today)) {
      const key = addressKey(person.email);
      byKey.set(key, [...(byKey.get(key) ?? []), person]);
    }
  return [...byKey].flatMap(([email, people]) => (people.length > 1 ? [{ email, people }] : []));
}

/** 'Rachel Ng, Maths (RNG) and Sam Okoro, Art (SOK)': people told apart even where they have one name. */
export const togetherNamed = (people: readonly StaffMember[]): string => {
  const names = people.map(choiceLabel);
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} and ${last}` : last;
};

export const findById = (staff: readonly StaffMember[], id: string): StaffMember | undefined =>
  staff.find((person) => person.id === id);

/** To whoever came with such an address. */
export const describeDoubled = ({ what, which, people }: Doubled): string =>
  `The staff list gives ${what === 'address' ? which : `the ${what} ${which}`} to ${togetherNamed(people)}, so Stepwise can’t tell which of them you are. Please ask the coaching lead to give each their own ${what}, and then try again.`;
