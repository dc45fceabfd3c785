/** What `google.script.run` does to values on their way to the server and back [docs]. */
import { Service } from '../services/service';
import { unproxied } from './membrane';

const tagOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1);

/**
 * A plain copy of one argument; `property` is its place, from 0, or its key. The page itself refuses the rest: nothing
 * is sent. [public code: undefined and class instances]
 * @throws TypeError `Failed due to illegal value in property: x`, `Failed due to circular reference.`
 */
export function marshalArgument(value: unknown, property: string, above: object[] = []): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object' || !isPlain(value)) {
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  }
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const inside = [...above, value];
  if (Array.isArray(value)) return Array.from(value, (each, i) => marshalArgument(each, String(i), inside));
  const given = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(given.map(([key, each]) => [key, marshalArgument(each, key, inside)]));
}

/** An array, or an object of no class, whatever realm it comes from. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value) as object | null;
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** What arrived at the page, and why nothing did, where nothing did. */
export interface Delivered {
  value: unknown;
  warning?: string;
}

/** A plain copy of what the function returned. */
export function marshalResult(value: unknown): Delivered {
  const lost = findUndeliverable(value, 'the result');
  if (lost) return { value: null, warning: lost };
  return { value: copy(value) ?? null };
}

function findUndeliverable(value: unknown, where: string): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (tagOf(value) === 'Date') {
    return `Google delivers nothing, and reports no error, when a returned value holds a Date: see ${where}.`;
  }
  if (unproxied(value) !== value || value instanceof Service)
    return `Google delivers nothing when a service object is returned: see ${where}.`;
  for (const [key, each] of Object.entries(value)) {
    const found = findUndeliverable(each, `${where}.${key}`);
    if (found) return found;
  }
  return undefined;
}

function copy(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') return undefined;
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return Array.from(value, (each) => copy(each) ?? null);
  const kept = Object.entries(value)
    .map(([key, each]) => [key, copy(each)] as const)
    .filter(([, each]) => each !== undefined);
  return Object.fromEntries(kept);
}
