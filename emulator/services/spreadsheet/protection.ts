/** A protected range or sheet. Protecting alone keeps nobody out: only removing editors does. [ref Protection] */
import type { GridRange, ProtectionState, SheetState, SpreadsheetState } from '../../model';
import type { Execution } from '../../run/execution';
import { Pointer } from '../../sheets/pointer';
import { User } from '../base/session';
import { type Enum, Service } from '../service';
import { ProtectionType } from './enums';

export class Protection extends Service {
  constructor(
    run: Execution,
    override readonly book: SpreadsheetState,
    readonly sheet: SheetState,
    readonly state: ProtectionState,
  ) {
    super(run);
  }
  getProtectionType(): Enum {
    return ProtectionType[this.state.kind];
  }
  getRange(): Pointer {
    const whole = { row: 1, column: 1, rows: this.sheet.maxRows, columns: this.sheet.maxColumns };
    return new Pointer(this.book, this.sheet, this.state.range ?? whole);
  }
  getDescription(): string {
    return this.state.description;
  }
  setDescription(description: string): this {
    return this.#change({ description });
  }
  getEditors(): User[] {
    return [this.book.owner, ...this.state.editors].map((email) => new User(this.run, email));
  }
  addEditor(email: string | User): this {
    return this.addEditors([email]);
  }
  addEditors(emails: (string | User)[]): this {
    return this.#change({ editors: [...new Set([...this.state.editors, ...emails.map(address)])] });
  }
  removeEditor(email: string | User): this {
    return this.removeEditors([email]);
  }
  removeEditors(emails: (string | User)[]): this {
    const gone = emails.map(address);
    return this.#change({ editors: this.state.editors.filter((each) => !gone.includes(each)) });
  }
  canEdit(): boolean {
    const user = this.run.start.effectiveUser;
    return user === this.book.owner || this.state.editors.includes(user);
  }
  canDomainEdit(): boolean {
    return false;
  }
  setDomainEdit(_editable: boolean): this {
    return this;
  }
  isWarningOnly(): boolean {
    return this.state.warningOnly;
  }
  setWarningOnly(warningOnly: boolean): this {
    return this.#change({ warningOnly });
  }
  getUnprotectedRanges(): Pointer[] {
    return this.state.unprotected.map((each) => new Pointer(this.book, this.sheet, each));
  }
  setUnprotectedRanges(ranges: { grid: GridRange }[]): this {
    return this.#change({ unprotected: ranges.map((each) => ({ ...each.grid })) });
  }
  remove(): void {
    this.sheet.protections = this.sheet.protections.filter((each) => each.id !== this.state.id);
  }

  #change(change: Partial<ProtectionState>): this {
    Object.assign(this.state, change);
    this.sheet.protections = this.sheet.protections.map((each) =>
      each.id === this.state.id ? { ...this.state } : each,
    );
    return this;
  }
}

/** Protects a range, or the whole sheet where there is none: at first for everyone who can edit the spreadsheet. */
export function protect(
  run: Execution,
  book: SpreadsheetState,
  sheet: SheetState,
  range?: { grid: GridRange },
): Protection {
  const state: ProtectionState = {
    id: run.world.number(),
    kind: range ? 'RANGE' : 'SHEET',
    ...(range && { range: { ...range.grid } }),
    unprotected: [],
    description: '',
    editors: [...book.editors],
    warningOnly: false,
  };
  sheet.protections = [...sheet.protections, state];
  return new Protection(run, book, sheet, { ...state });
}

const address = (user: string | User): string => (typeof user === 'string' ? user : user.email);
