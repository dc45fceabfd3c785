/** Properties, which stay, and the cache, which forgets. */
import type { CacheStore, Store } from '../../model';
import { GoogleError } from '../../platform/errors';
import {
  CACHE_ENTRIES,
  CACHE_ENTRIES_KEPT,
  CACHE_KEY_CHARACTERS,
  CACHE_SECONDS,
  CACHE_VALUE_BYTES,
  DAILY,
  PROPERTY_BYTES,
  PROPERTY_STORE_BYTES,
} from '../../platform/limits';
import type { Execution } from '../../run/execution';
import { Service } from '../service';

export class PropertiesService extends Service {
  getDocumentProperties(): Properties {
    return new Properties(this.run, this.run.world.state.properties.document);
  }
  getScriptProperties(): Properties {
    return new Properties(this.run, this.run.world.state.properties.script);
  }
  getUserProperties(): Properties {
    const { user } = this.run.world.state.properties;
    const email = this.run.start.effectiveUser;
    user[email] ??= {};
    return new Properties(this.run, user[email]);
  }
}

/** Every call counts against the day's quota. Values are texts. */
export class Properties extends Service {
  constructor(
    run: Execution,
    readonly store: Store,
  ) {
    super(run);
  }
  getProperty(key: string): string | null {
    this.#use();
    return this.store[key] ?? null;
  }
  getProperties(): Store {
    this.#use();
    return { ...this.store };
  }
  getKeys(): string[] {
    this.#use();
    return Object.keys(this.store);
  }
  setProperty(key: string, value: string): this {
    return this.setProperties({ [key]: value });
  }
  setProperties(properties: Store, deleteAllOthers = false): this {
    this.#use();
    const texts = Object.entries(properties).map(([key, value]) => [key, String(value)] as const);
    for (const [, value] of texts) {
      if (Buffer.byteLength(value) > PROPERTY_BYTES) throw new GoogleError('Argument too large: value');
    }
    const next = { ...(deleteAllOthers ? {} : this.store), ...Object.fromEntries(texts) };
    const bytes = Object.entries(next).reduce(
      (sum, [k, v]) => sum + Buffer.byteLength(k) + Buffer.byteLength(v),
      0,
    );
    if (bytes > PROPERTY_STORE_BYTES) {
      throw new GoogleError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    if (deleteAllOthers) this.#empty();
    Object.assign(this.store, next);
    return this;
  }
  deleteProperty(key: string): this {
    this.#use();
    delete this.store[key];
    return this;
  }
  deleteAllProperties(): this {
    this.#use();
    this.#empty();
    return this;
  }

  #empty(): void {
    for (const key of Object.keys(this.store)) delete this.store[key];
  }
  #use(): void {
    const quota = this.run.world.quota(this.run.now());
    quota.properties += 1;
    if (quota.properties > DAILY[this.run.world.state.account].properties) {
      throw new GoogleError('Service invoked too many times for one day: properties.');
    }
  }
}

export class CacheService extends Service {
  getDocumentCache(): Cache {
    return new Cache(this.run, this.run.world.state.cache.document);
  }
  getScriptCache(): Cache {
    return new Cache(this.run, this.run.world.state.cache.script);
  }
  getUserCache(): Cache {
    const { user } = this.run.world.state.cache;
    const email = this.run.start.effectiveUser;
    user[email] ??= {};
    return new Cache(this.run, user[email]);
  }
}

export class Cache extends Service {
  constructor(
    run: Execution,
    readonly store: CacheStore,
  ) {
    super(run);
  }
  get(key: string): string | null {
    assertKey(key);
    const entry = this.store[key];
    return entry && Date.parse(entry.expires) > this.run.now() ? entry.value : null;
  }
  getAll(keys: string[]): Store {
    const found = keys.map((key) => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter(([, value]) => value !== null)) as Store;
  }
  put(key: string, value: string, seconds: number = CACHE_SECONDS.usual): void {
    assertKey(key);
    const text = String(value);
    if (Buffer.byteLength(text) > CACHE_VALUE_BYTES) throw new GoogleError('Argument too large: value');
    if (!(seconds > 0)) throw new GoogleError('Invalid argument: expirationInSeconds');
    const life = Math.min(seconds, CACHE_SECONDS.most) * 1000;
    delete this.store[key];
    this.store[key] = { value: text, expires: new Date(this.run.now() + life).toISOString() };
    this.#makeRoom();
  }
  putAll(values: Store, seconds?: number): void {
    for (const [key, value] of Object.entries(values)) this.put(key, value, seconds);
  }
  remove(key: string): void {
    delete this.store[key];
  }
  removeAll(keys: string[]): void {
    for (const key of keys) this.remove(key);
  }

  /** When over-full, the entries that would live longest stay. [ref Cache] */
  #makeRoom(): void {
    const entries = Object.entries(this.store);
    if (entries.length <= CACHE_ENTRIES) return;
    entries.sort(([, a], [, b]) => (a.expires < b.expires ? -1 : 1));
    for (const [key] of entries.slice(0, entries.length - CACHE_ENTRIES_KEPT)) delete this.store[key];
  }
}

function assertKey(key: string): void {
  if (key.length > CACHE_KEY_CHARACTERS) throw new GoogleError('Argument too large: key');
}
