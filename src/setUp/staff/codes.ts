/** Staff codes: the school's own where it has one that is free, else initials with a number. */

/** Letters that accents can't be taken off. */
const PLAIN: Record<string, string> = { Ł: 'L', Ø: 'O', Đ: 'D', Æ: 'AE', Œ: 'OE', Þ: 'TH' };

const LONGEST_CODE = 40;

const lettersOf = (name: string): string =>
  name
    .normalize('NFD')
    .toUpperCase()
    .replace(/[ŁØĐÆŒÞ]/g, (letter) => PLAIN[letter] ?? letter)
    .replace(/[^\p{L}]/gu, '');

/** A code as the list gives it, without the parentheses that set codes off in the sheet; '' if it can't be one. */
export function givenCode(text: string): string {
  const code = text.replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  return code.length <= LONGEST_CODE ? code : '';
}

/** The first letter of the forename and two of the surname, numbered from 2 if taken: RNG, RNG2, RNG3… */
export function madeCode(forename: string, surname: string, isTaken: (code: string) => boolean): string {
  const initials =
    `${[...lettersOf(forename)][0] ?? ''}${[...lettersOf(surname)].slice(0, 2).join('')}` || 'STAFF';
  let code = initials;
  for (let n = 2; isTaken(code); n += 1) code = `${initials}${n}`;
  return code;
}
