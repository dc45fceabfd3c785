/** Notices department names that look like one and the same, so that the lead can be offered one name for both. */
import { distance } from 'fastest-levenshtein';

interface DepartmentName {
  name: string;
  /** How many people have it. */
  people: number;
}

export interface DepartmentGroup {
  names: DepartmentName[];
  /** The commonest of the names. */
  keep: string;
}

/** Short and long names that schools use side by side. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['mathematics', 'maths', 'math'],
  ['physical education', 'pe'],
  ['religious education', 're'],
  ['religious studies', 'rs'],
  ['modern foreign languages', 'modern languages', 'mfl'],
  ['design and technology', 'design technology', 'd and t', 'dt'],
  ['information and communication technology', 'information technology', 'ict', 'it'],
  ['computer science', 'computing science', 'comp sci'],
  ['special educational needs', 'special educational needs and disabilities', 'sen', 'send'],
  ['personal social health and economic education', 'pshe', 'pshe education'],
];

const FILLER = /\b(the|department|dept|faculty|team|subject|studies|of)\b/g;

/** Only letters and figures; '&' is 'and', a plural is its singular. */
function wordsOf(name: string): string[] {
  const bare = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[&+]/g, ' and ')
    .replace(/['’.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ');
  const meant = bare.replace(FILLER, ' ').split(' ').filter(Boolean);
  return (meant.length > 0 ? meant : bare.split(' ').filter(Boolean)).map((word) =>
    word.length > 3 ? word.replace(/(?<!s)s$/, '') : word,
  );
}

const joined = (name: string): string =>
  wordsOf(name)
    .filter((word) => word !== 'and')
    .join('');
const SPELLED_OUT = new Map(
  SYNONYMS.flatMap(([long = '', ...short]) => short.map((each) => [joined(each), joined(long)])),
);
const canonical = (name: string): string => SPELLED_OUT.get(joined(name)) ?? joined(name);

/** Whether two words differ by a slip of the keyboard; only long ones do, since short names differ by a letter. */
function slipped(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  return shorter >= 6 && a[0] === b[0] && !/\d/.test(a + b) && distance(a, b) <= (shorter >= 7 ? 2 : 1);
}

function isTypo(a: string, b: string): boolean {
  const [here, there] = [wordsOf(a), wordsOf(b)];
  if (here.length !== there.length) return false;
  const apart = here.filter((word, index) => word !== there[index]);
  const pair = here.findIndex((word, index) => word !== there[index]);
  return apart.length === 1 && slipped(here[pair] ?? '', there[pair] ?? '');
}

/** Whether two names look like one department's. Only ever an offer: the lead decides. */
export const looksAlike = (a: string, b: string): boolean => canonical(a) === canonical(b) || isTypo(a, b);

/** Groups of two names or more that look like one; names that stand alone are left out. */
export function alike(names: readonly DepartmentName[]): DepartmentGroup[] {
  const groups: DepartmentName[][] = [];
  for (const each of names.filter(({ name }) => name !== '')) {
    const group = groups.find((others) => others.some(({ name }) => looksAlike(name, each.name)));
    if (group) group.push(each);
    else groups.push([each]);
  }
  return groups
    .filter((group) => group.length > 1)
    .map((group) => {
      const sorted = [...group].sort((a, b) => b.people - a.people);
      return { names: sorted, keep: sorted[0]?.name ?? '' };
    });
}
