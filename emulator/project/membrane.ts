/** Accounts for everything that passes between a script and the services, and copies it into the other's realm. */
import type { SheetState } from '../model';
import { EmulatorError, GoogleError, Killed } from '../platform/errors';
import type { Call, Execution } from '../run/execution';
import { Enum, Service } from '../services/service';
import { pointedAt } from '../services/spreadsheet/pointed';
import { Pointer } from '../sheets/pointer';
import type { Realm } from './realm';

type Crossing = Service | Enum;
type Methods = Record<string, ((...args: unknown[]) => unknown) | undefined>;

/** Members that engines, test frameworks and inspectors ask any object for. Services answer as empty objects do. */
const ASKED_OF_ALL =
  /^(then|toJSON|constructor|valueOf|hasOwnProperty|isPrototypeOf|propertyIsEnumerable|inspect|asymmetricMatch|nodeType|tagName|length|name|prototype|[$@_].*)$/;

/** Members that Google lacks too, with the reason. [ref Form, Item] */
const UNKNOWN_TO_GOOGLE: Record<string, string> = {
  'Form.addFileUploadItem': 'does not exist: only people can add a file upload, in the form’s editor',
  'Item.asFileUploadItem': 'does not exist: a file upload is an Item to scripts, whose answers list file ids',
};

/** The service behind each proxy that a script holds, whichever realm it lives in. */
const behind = new WeakMap<object, Crossing>();

/** The service object behind a script's proxy, or the value itself. */
export const unproxied = (value: unknown): unknown =>
  (typeof value === 'object' && value !== null && behind.get(value)) || value;

export const classOf = (service: Crossing): string =>
  (service instanceof Service && service.className) || service.constructor.name;

export class Membrane {
  readonly #proxies = new WeakMap<object, object>();

  constructor(
    readonly run: Execution,
    readonly realm: Realm,
  ) {}

  /** A service's value as the script sees it. */
  toScript(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const { realm } = this;
    if (Array.isArray(value)) {
      const copy = new realm.Array<unknown>(value.length);
      for (let i = 0; i < value.length; i += 1) {
        const each: unknown = value[i];
        copy[i] = typeof each === 'object' ? this.toScript(each) : each;
      }
      return copy;
    }
    const service = value instanceof Pointer ? pointedAt(this.run, value) : (behind.get(value) ?? value);
    if (service instanceof Service || service instanceof Enum) return this.#proxy(service);
    if (value instanceof Date) return new realm.Date(value.getTime());
    const copy = new realm.Object() as Record<string, unknown>;
    for (const [key, each] of Object.entries(value)) copy[key] = this.toScript(each);
    return copy;
  }

  /** A script's value as the services see it. Functions and strange objects pass as they are. */
  toHost(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const service = behind.get(value);
    if (service) return service;
    const tag = Object.prototype.toString.call(value);
    if (tag === '[object Date]') return new Date(Number(value));
    if (Array.isArray(value)) return Array.from(value, (each) => this.toHost(each));
    if (/Array\]$/.test(tag)) return Array.from(value as Uint8Array);
    if (tag !== '[object Object]') return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.toHost(each)]));
  }

  /** An error of the services, as one of the script's own. */
  toScriptError(error: unknown): unknown {
    if (!(error instanceof Error)) return error;
    const twin = new this.realm.Error(error.message);
    twin.name = error.name;
    if (!(error instanceof GoogleError || error instanceof EmulatorError || error instanceof Killed))
      twin.stack = error.stack;
    return twin;
  }

  #proxy(service: Crossing): object {
    const made = this.#proxies.get(service);
    if (made) return made;
    const members = new Map<string, unknown>();
    const proxy = new Proxy(new this.realm.Object(), {
      get: (target, key) => {
        if (typeof key === 'symbol')
          return key === Symbol.toStringTag ? classOf(service) : Reflect.get(target, key);
        const locals = localsOf(service);
        if (locals && key in locals) return locals[key];
        if (!members.has(key)) members.set(key, this.#member(service, key, target));
        return members.get(key);
      },
      has: (_, key) => typeof key === 'string' && isMember(service, key),
      set: (_, key, value) => this.#set(service, String(key), value),
    });
    this.#proxies.set(service, proxy);
    behind.set(proxy, service);
    return proxy;
  }

  #member(service: Crossing, key: string, target: object): unknown {
    if (service instanceof Service && service.constants && key in service.constants) {
      return this.toScript(service.constants[key]);
    }
    if (isMember(service, key)) return (...args: unknown[]) => this.#call(service, key, args);
    if (key === 'toString') return () => classOf(service);
    if (ASKED_OF_ALL.test(key)) return Reflect.get(target, key);
    const name = `${classOf(service)}.${key}`;
    throw this.toScriptError(new EmulatorError(`${name} ${UNKNOWN_TO_GOOGLE[name] ?? 'is not emulated'}`));
  }

  #call(service: Crossing, member: string, args: unknown[]): unknown {
    try {
      const given = args.map((each) => this.toHost(each));
      const work = () => (service as unknown as Methods)[member]?.(...given);
      const result =
        service instanceof Enum ? work() : this.run.perform(account(service, member, given), work);
      return result === service ? this.#proxy(service) : this.toScript(result);
    } catch (error) {
      throw this.toScriptError(error);
    }
  }

  /** Only templates take properties, as `template.pupils = 3`. */
  #set(service: Crossing, key: string, value: unknown): boolean {
    const locals = localsOf(service);
    if (!locals) throw this.toScriptError(new EmulatorError(`${classOf(service)}.${key} can't be set`));
    locals[key] = value;
    return true;
  }
}

/** What the execution needs to account for a call. */
function account(service: Service, member: string, [first]: unknown[]): Call {
  const { grid, book } = service;
  const appended = member === 'appendRow' && Array.isArray(first) ? first.length : 0;
  const cells = grid ? grid.rows * grid.columns : appended;
  const { sheet } = service as { sheet?: SheetState };
  return { className: classOf(service), member, book, sheet, grid, cells };
}

const localsOf = (service: Crossing): Record<string, unknown> | undefined =>
  (service as { locals?: Record<string, unknown> }).locals;

/** Methods are the prototypes' alone; what an object owns is the emulator's. */
function isMember(service: Crossing, key: string): boolean {
  if (key === 'constructor' || Object.hasOwn(service, key)) return false;
  const member = (service as unknown as Methods)[key];
  return typeof member === 'function' && member !== (Object.prototype as unknown as Methods)[key];
}
