/** Numbers and lists in words. */
import { last } from './lists';

/** '1 drop-in', '2 drop-ins'. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

export const sum = (list: readonly number[]): number => list.reduce((all, each) => all + each, 0);

/** 'a', 'a and b', 'a, b and c'. */
export const together = (items: readonly string[]): string =>
  items.length > 1 ? `${items.slice(0, -1).join(', ')} and ${last(items)}` : (items[0] ?? '');
