/** A staff list of 220: Northfield's own, and as many colleagues more as a large school has, the same each time. */
import { STAFF_LIST } from './northfield';
import { type Chance, chance } from './random';

const FORENAMES =
  'Ada Ben Carys Dev Ella Farid Grace Hugo Isla Jomo Kira Leon Maya Noah Orla Pavel Qasim Rosa Seth Tara Umar Vera Will Xena Yara Zane'.split(
    ' ',
  );
const SURNAMES =
  'Abbot Barlow Chen Darby Eaton Fox Gill Hale Inman Joshi Kaur Lowe Marsh Nolan Owusu Price Quinn Ridley Shah Tully Upton Vance Ward Xu Yates Zafar'.split(
    ' ',
  );
const DEPARTMENTS: [name: string, people: number][] = [
  ['English', 5],
  ['Maths', 5],
  ['Science', 6],
  ['Humanities', 4],
  ['Languages', 3],
  ['Arts', 2],
  ['PE', 2],
  ['Computing & Technology', 2],
];

/** Northfield's list with more staff below, until `most` stand in it. */
export function staffListOf(most: number, seed = 220): string {
  const lines = STAFF_LIST.trim().split(/\r?\n/);
  const taken = new Set(lines.map((line) => line.split(',')[2]));
  const dice = chance(seed);
  for (let code = 0; lines.length <= most; code++) lines.push(colleague(dice, codeOf(code, taken)));
  return `${lines.join('\n')}\n`;
}

/** Three letters that nobody has yet. */
function codeOf(number: number, taken: Set<string | undefined>): string {
  const letters = [676, 26, 1].map((place) => String.fromCharCode(65 + (Math.floor(number / place) % 26)));
  const code = `X${letters.slice(1).join('')}`;
  if (taken.has(code)) throw new Error(`The staff code ${code} is taken.`);
  return code;
}

function colleague(dice: Chance, code: string): string {
  const [forename, surname] = [dice.one(FORENAMES), dice.one(SURNAMES)];
  const weighted = DEPARTMENTS.flatMap(([name, people]) => Array.from({ length: people }, () => name));
  const email = `${code.toLowerCase()}.${surname.toLowerCase()}@northfield.example`;
  return [
    forename,
    surname,
    code,
    dice.one(weighted),
    'Teacher',
    '',
    '01/09/2020',
    '2019',
    email,
    'Current',
  ].join(',');
}
