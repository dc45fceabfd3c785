/** The caches of the document, of the script and of each user. */
import type { CacheStore, Store } from '../../model';
import { GoogleError } from '../../platform/errors';
import {
  CACHE_ENTRIES,
  CACHE_ENTRIES_KEPT,
  CACHE_KEY_CHARACTERS,
  CACHE_SECONDS,
  CACHE_VALUE_BYTES,
} from '../../platform/limits';
import type { Execution } from '../../run/execution';
import { Service } from '../service';

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
