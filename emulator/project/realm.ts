/** The world that a script wakes up in: a fresh V8 context with what Apps Script has, and without what it lacks. */
import vm from 'node:vm';
import { scriptDate } from './scriptDate';

/** The constructors that a script's `instanceof` asks about. */
export interface Realm {
  Date: DateConstructor;
  Array: ArrayConstructor;
  Object: ObjectConstructor;
  Error: ErrorConstructor;
}

export const hostRealm: Realm = { Date, Array, Object, Error };

/** In V8, not in Apps Script; a fresh context has no timers, fetch, URL… to begin with. */
const ABSENT = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console'];

export type Globals = Record<string, unknown>;

/**
 * A context whose global object is its own. One that mirrored an object of ours would ask it at each use of a global.
 */
const freshContext = (): Globals => vm.createContext(vm.constants.DONT_CONTEXTIFY) as Globals;

/** A fresh context and its constructors. Its `Date` shows the execution's time, in the script's time zone. */
export function createRealm(now: () => number, timeZone: string): { globals: Globals; realm: Realm } {
  const globals = freshContext();
  vm.runInContext(ABSENT.map((name) => `delete globalThis.${name};`).join(''), globals);
  const realm = vm.runInContext('({ Date, Array, Object, Error })', globals) as Realm;
  realm.Date = scriptDate(realm.Date, now, timeZone);
  Object.defineProperty(globals, 'Date', {
    value: realm.Date,
    writable: true,
    configurable: true,
    enumerable: false,
  });
  return { globals, realm };
}

/**
 * The functions that a source declares at its top level, which are all that Google can call. Declarations are hoisted:
 * they exist before the first statement runs, and the first statement here ends it.
 */
export function declaredFunctions(source: string): readonly string[] {
  const known = declared.get(source) ?? askedOf(source);
  declared.set(source, known);
  return known;
}

/** Tests load one and the same project a thousand times. */
const declared = new Map<string, readonly string[]>();

function askedOf(source: string): string[] {
  const globals = freshContext();
  try {
    vm.runInContext(`throw 0;${source}`, globals);
  } catch (error) {
    if (error !== 0) throw error;
  }
  return Object.keys(globals).filter((name) => typeof globals[name] === 'function');
}
