/** What all service objects are: methods on the prototype are Google's, everything else is the emulator's own. */
import type { GridRange, SpreadsheetState } from '../model';
import type { Execution } from '../run/execution';

export abstract class Service {
  /** Enums and constants that scripts read, such as `SpreadsheetApp.ProtectionType`. */
  readonly constants?: Record<string, object>;
  /** The spreadsheet that its calls concern, for the buffer of writes. */
  readonly book?: SpreadsheetState;
  /** The cells that its calls cover, for the ledger. */
  readonly grid?: GridRange;
  /** As Google's reference spells the class, where TypeScript's name for it differs. */
  readonly className?: string;

  constructor(readonly run: Execution) {}
}

/** One value of an enum, such as `ScriptApp.AuthMode.FULL`: it compares by identity and prints its name. */
export class Enum {
  readonly #label: string;
  readonly #position: number;
  constructor(label: string, position: number) {
    this.#label = label;
    this.#position = position;
  }
  name(): string {
    return this.#label;
  }
  ordinal(): number {
    return this.#position;
  }
  compareTo(other: Enum): number {
    return this.#position - other.ordinal();
  }
  toString(): string {
    return this.#label;
  }
  toJSON(): string {
    return this.#label;
  }
}

/** `enumOf('RANGE', 'SHEET')` has the members `RANGE` and `SHEET`. */
export function enumOf<const K extends string>(...names: K[]): Record<K, Enum> {
  return Object.fromEntries(names.map((name, position) => [name, new Enum(name, position)])) as Record<
    K,
    Enum
  >;
}

/** The type of a parameter, as Google's errors name it. [log] */
export const javaType = (value: unknown): string => {
  const name = value === null ? 'null' : typeof value;
  return name === 'object' || name === 'null' ? name : name.charAt(0).toUpperCase() + name.slice(1);
};
