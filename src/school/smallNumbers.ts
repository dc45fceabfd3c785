/**
 * No figure that leaves the leads is about fewer than five people, nor is the difference of two of them. Small groups
 * are joined until that holds, and a second table stands beside the first only where it can't be subtracted from it.
 */

/** With fewer, a figure could be read as one person's. */
export const FEWEST_PEOPLE = 5;

/** What a figure counts: each thing with the staff code of the person whom it is about. */
export interface About {
  person: string;
}

/** What a row of figures counts, under its name. */
export interface Group<T extends About = About> {
  name: string;
  of: readonly T[];
}

export const peopleIn = (things: readonly About[]): number =>
  new Set(things.map(({ person }) => person)).size;

export const isEnough = (things: readonly About[]): boolean => peopleIn(things) >= FEWEST_PEOPLE;

/**
 * The names of the groups that must be counted together: the small ones, and as many of the next smallest as it takes
 * for enough people, so that the whole less the groups shown is never about a few. `already` were joined before and
 * stay so. A group about nobody is left out, since there is nobody to tell of.
 */
export function toJoin(groups: readonly Group[], already: readonly string[] = []): string[] {
  const bySize = groups
    .map(({ name, of }) => ({ name, of, size: peopleIn(of) }))
    .filter(({ size }) => size > 0)
    .sort((a, b) => a.size - b.size || (a.name < b.name ? -1 : 1));
  const isSmall = ({ name, size }: (typeof bySize)[number]) => size < FEWEST_PEOPLE || already.includes(name);
  const joined = bySize.filter(isSmall);
  for (const next of bySize.filter((each) => !isSmall(each)))
    if (joined.length > 0 && !isEnough(joined.flatMap(({ of }) => of))) joined.push(next);
  return joined.map(({ name }) => name);
}

/** What the joined groups are called where no other is left. */
const EVERYBODY = 'All together';

/** The groups with the small ones as one; none where all together are too few. Groups about nobody stay as they are. */
export function joinSmall<T extends About>(groups: readonly Group<T>[], others: string): Group<T>[] {
  const names = toJoin(groups);
  const joined = groups.filter(({ name }) => names.includes(name)).flatMap(({ of }) => of);
  const kept = groups.filter(({ name }) => !names.includes(name));
  const name = kept.some(({ of }) => of.length > 0) ? others : EVERYBODY;
  return [...kept, ...(isEnough(joined) ? [{ name, of: joined }] : [])];
}

/** More rows than that on both sides are too many to try, and don't stand together. */
const MOST_ROWS = 10;

/**
 * Whether two tables of the same whole may both be shown: no rows of the one hold all that some rows of the other do,
 * and a few people more.
 */
export function mayStandTogether(one: readonly Group[], other: readonly Group[]): boolean {
  const [few = [], many = []] = [one, other]
    .map((table) => table.filter(({ of }) => of.length > 0))
    .sort((a, b) => a.length - b.length);
  if (few.length > MOST_ROWS) return false;
  for (let choice = 1; choice < 2 ** few.length; choice += 1) {
    const chosen = new Set(few.filter((_, at) => choice & (1 << at)).flatMap(({ of }) => of));
    const around = many.filter(({ of }) => of.some((each) => chosen.has(each))).flatMap(({ of }) => of);
    const between = around.filter((each) => !chosen.has(each));
    if (between.length > 0 && !isEnough(between)) return false;
  }
  return true;
}

/** Said where a figure is missing, or speaks of more people than its reader asked about. */
export const WHY_TOGETHER =
  'So that no figure can be read as one person’s, nothing is told of fewer than five people: small groups are counted together.';
