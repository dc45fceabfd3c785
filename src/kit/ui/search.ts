/** Finding people by a few letters, as hurried people type: accents and order do not matter. */
import type { StaffMember } from '../../records';
import { fullName } from '../../school/people';

/** Lower case without accents: 'Renée' is found by 'rene'. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ł/gi, 'l')
    .toLowerCase();

/** The words of a text, plain. */
export const wordsOf = (text: string): string[] => plain(text).split(/[^\p{L}\p{N}]+/u);

/** True when every word typed begins a word of the text. */
export function matches(text: string, query: string): boolean {
  const words = wordsOf(text);
  return wordsOf(query).every((typed) => words.some((word) => word.startsWith(typed)));
}

/** By surname, as a school lists people; at most fifty, so that a long staff list stays quick to draw. */
export const searchStaff = (staff: StaffMember[], query: string): StaffMember[] =>
  staff
    .filter((person) => matches(`${fullName(person)} ${person.department} ${person.id}`, query))
    .sort((a, b) => a.surname.localeCompare(b.surname) || a.forename.localeCompare(b.forename))
    .slice(0, 50);
