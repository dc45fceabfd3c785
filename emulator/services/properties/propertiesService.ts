/** Properties of the document, of the script and of each user. */
import type { Store } from '../../model';
import { GoogleError } from '../../platform/errors';
import { DAILY, PROPERTY_BYTES, PROPERTY_STORE_BYTES } from '../../platform/limits';
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
