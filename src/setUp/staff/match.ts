/** Decides who in a staff list is whom in the sheet, and which code they have. */
import type { StaffMember } from '../../records';
import { addressKey, findByEmail, fullName, isCurrent, sharersOf } from '../../school/people';
import { madeCode } from './codes';
import {
  codeKey,
  heldIn,
  inCommon,
  lostCode,
  mayHold,
  namedOtherwise,
  rowProblem,
  type StaffRows,
  type UnreadableRow,
} from './doubt';
import type { Listed } from './line';

export interface Match {
  line: number;
  listed: Listed;
  id: string;
  /** The person in the sheet; undefined for someone new. */
  existing?: StaffMember | undefined;
}

/** Somebody whom the list has, and nobody in the sheet is yet. */
type Newcomer = Omit<Match, 'id' | 'existing'>;

type Matching = { match: Match; reason?: undefined } | { reason: string };

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const sharesName = (a: StaffMember, b: Listed): boolean =>
  same(a.forename, b.forename) || same(a.surname, b.surname);
const already = ({ listed, line }: Newcomer): string => `${fullName(listed)} is already on line ${line}.`;

const isNamesake = (a: Pick<Listed, 'forename' | 'surname'>, b: Listed): boolean =>
  same(fullName(a), fullName(b));
const whom = (person: StaffMember) => ({ ...person, code: person.id });

/** Known by code and name, someone whose address was mistyped is still the same person. */
const codeAndName = (listed: Listed): string =>
  listed.code && `${codeKey(listed.code)} ${fullName(listed).toLowerCase()}`;

/** Takes the lines of a list one by one, and remembers who has been on it. */
export class StaffMatcher {
  /** Those in the sheet whom a line means, whether or not it can be used. */
  readonly met = new Set<StaffMember>();
  /** Whom an unreadable row probably is. */
  readonly probably = new Map<UnreadableRow, Listed[]>();
  private readonly byCode: ReadonlyMap<string, StaffMember>;
  private readonly used: Set<string>;
  private readonly reserved: ReadonlySet<string>;
  private readonly byEmail = new Map<string, Newcomer>();
  private readonly byCodeAndName = new Map<string, Newcomer>();
  private readonly byPerson = new Map<StaffMember, Newcomer>();
  private readonly listed: Listed[] = [];
  private readonly newcomers: Newcomer[] = [];

  /** `codes` holds every code that the list gives, so that none of them is made up for someone else. */
  constructor(
    private readonly current: readonly StaffMember[],
    codes: readonly string[],
    private readonly today: string,
    private readonly rows: StaffRows,
  ) {
    this.byCode = new Map(current.map((person) => [codeKey(person.id), person]));
    this.used = new Set([...current, ...rows.unreadable].map(({ id }) => codeKey(id)));
    this.reserved = new Set([...codes, ...rows.named.map(({ id }) => id)].map(codeKey));
  }

  /** Nothing for somebody new, of whom more is known once all lines were taken. */
  match(line: number, listed: Listed): Matching | undefined {
    this.listed.push(listed);
    const repeated = this.repeats(listed);
    if (repeated) return { reason: repeated };
    const owner = this.ownerOf(listed);
    const existing = this.existingFor(listed, owner);
    if (owner && owner !== existing && owner.status === 'Current') {
      return { reason: `The address ${listed.email} is ${fullName(owner)}’s in the sheet.` };
    }
    const earlier = existing && this.byPerson.get(existing);
    if (earlier) return { reason: already(earlier) };
    this.remember({ line, listed }, existing);
    if (existing) return this.known({ line, listed }, existing);
    this.newcomers.push({ line, listed });
    return undefined;
  }

  /** Those whom no line could be matched with anybody in the sheet for, held against all that is left of it. */
  newOnes(): [Newcomer, Matching][] {
    return this.newcomers.map((each) => [each, this.asNew(each)]);
  }

  private known({ line, listed }: Newcomer, existing: StaffMember): Matching {
    const row = this.unreadableFor(listed, inCommon(whom(existing), listed));
    const reason = row ? this.leftOut(listed, row) : rowProblem(existing, this.current, this.rows, listed);
    return reason ? { reason } : { match: { line, listed, existing, id: existing.id } };
  }

  /** An unreadable row that has as much in common with somebody as the readable one has. */
  private unreadableFor(listed: Listed, atLeast: number): UnreadableRow | undefined {
    return this.rows.unreadable.find((row) => heldIn(row, listed) >= Math.max(1, atLeast));
  }

  private leftOut(listed: Listed, row: UnreadableRow): string {
    this.probably.set(row, [...(this.probably.get(row) ?? []), listed]);
    return `${fullName(listed)} is probably row ${row.row} of “Staff”, which can’t be read: ${row.problem} Please mend it there, and check the list again.`;
  }

  private asNew(newcomer: Newcomer): Matching {
    const { line, listed } = newcomer;
    const row = this.unreadableFor(listed, 1) ?? this.unclaimed().find((each) => mayHold(each, listed));
    if (row) return { reason: this.leftOut(listed, row) };
    const coded = this.byCode.get(codeKey(listed.code));
    if (coded && isCurrent(coded, this.today) && !this.met.has(coded))
      return {
        reason: `The code ${coded.id} is ${fullName(coded)}’s in the sheet. If they are one person, please write the right name or address into the sheet; if not, give one of them another code.`,
      };
    const [namesake, ...others] = this.current.filter(
      (each) => isCurrent(each, this.today) && !this.met.has(each) && isNamesake(each, listed),
    );
    if (!namesake) return { match: { line, listed, id: this.codeFor(listed) } };
    const isAlone = this.newcomers.filter((each) => isNamesake(each.listed, listed)).length === 1;
    if (others.length === 0 && isAlone && listed.code === '') return this.known(newcomer, namesake);
    return {
      reason: `The sheet has ${fullName(listed)} with the code ${namesake.id} and the address ${namesake.email}. If they are one person, please write the right code or address into the sheet; if not, add this one there by hand.`,
    };
  }

  /** Unreadable rows that hold nothing whole of anybody on the list. */
  private unclaimed(): UnreadableRow[] {
    return this.rows.unreadable.filter((row) => this.listed.every((each) => heldIn(row, each) === 0));
  }

  /**
   * By code, then by address. Either may be given to a new person when another has gone, so part of the name must agree
   * too; code and address together are enough, and so are address and whole name.
   */
  private existingFor(listed: Listed, owner: StaffMember | undefined): StaffMember | undefined {
    const coded = this.byCode.get(codeKey(listed.code));
    if (owner && (owner === coded || same(fullName(owner), fullName(listed)))) return owner;
    return [coded, owner].find((person) => person && sharesName(person, listed));
  }

  /** Whose address it is; of several who share it in the sheet, the one whom the line means. */
  private ownerOf(listed: Listed): StaffMember | undefined {
    const sharers = sharersOf(this.current, listed.email, this.today);
    return (
      sharers.find(({ id }) => codeKey(id) === codeKey(listed.code)) ??
      sharers.find((person) => same(fullName(person), fullName(listed))) ??
      sharers[0] ??
      findByEmail(this.current, listed.email, this.today)
    );
  }

  private repeats(listed: Listed): string | undefined {
    const twin = this.byCodeAndName.get(codeAndName(listed));
    if (twin) return already(twin);
    const earlier = this.byEmail.get(addressKey(listed.email));
    if (!earlier) return undefined;
    const sameCode = listed.code !== '' && same(earlier.listed.code, listed.code);
    return sameCode || same(fullName(earlier.listed), fullName(listed))
      ? already(earlier)
      : `The address ${listed.email} is ${fullName(earlier.listed)}’s already, on line ${earlier.line}.`;
  }

  /** Those whose row is gone get back the code by which other rows name them. */
  private codeFor(listed: Listed): string {
    const { code, forename, surname } = listed;
    if (code !== '' && !this.used.has(codeKey(code)) && !namedOtherwise(code, listed, this.rows))
      return this.use(code);
    const lost = code === '' ? lostCode(listed, this.current, this.rows) : '';
    if (lost !== '' && !this.used.has(codeKey(lost))) return this.use(lost);
    return this.use(
      madeCode(forename, surname, (made) => this.used.has(codeKey(made)) || this.reserved.has(codeKey(made))),
    );
  }

  private use(code: string): string {
    this.used.add(codeKey(code));
    return code;
  }

  private remember(newcomer: Newcomer, existing: StaffMember | undefined): void {
    const { listed } = newcomer;
    this.byEmail.set(addressKey(listed.email), newcomer);
    if (listed.code) this.byCodeAndName.set(codeAndName(listed), newcomer);
    if (!existing) return;
    this.byPerson.set(existing, newcomer);
    this.met.add(existing);
  }
}
