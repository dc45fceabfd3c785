/** Decides who in a staff list is whom in the sheet, and which code they have. */
import type { StaffMember } from '../../records';
import { addressKey, findByEmail, fullName, sharersOf } from '../../school/people';
import { madeCode } from './codes';
import type { Listed } from './line';
import { codeKey } from './rules';

export interface Match {
  line: number;
  listed: Listed;
  id: string;
  /** The person in the sheet; undefined for someone new. */
  existing?: StaffMember;
}

type Matching = { match: Match; reason?: undefined } | { reason: string };

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();
const sharesName = (a: StaffMember, b: Listed): boolean =>
  same(a.forename, b.forename) || same(a.surname, b.surname);
const already = ({ listed, line }: Match): string => `${fullName(listed)} is already on line ${line}.`;

/** Known by code and name, someone whose address was mistyped is still the same person. */
const codeAndName = (listed: Listed): string =>
  listed.code && `${codeKey(listed.code)} ${fullName(listed).toLowerCase()}`;

/** Takes the lines of a list one by one, and remembers who has been on it. */
export class StaffMatcher {
  private readonly byCode: ReadonlyMap<string, StaffMember>;
  private readonly used: Set<string>;
  private readonly reserved: ReadonlySet<string>;
  private readonly byEmail = new Map<string, Match>();
  private readonly byCodeAndName = new Map<string, Match>();
  private readonly byPerson = new Map<StaffMember, Match>();

  /** `codes` holds every code that the list gives, so that none of them is made up for someone else. */
  constructor(
    private readonly current: readonly StaffMember[],
    codes: readonly string[],
    private readonly today: string,
  ) {
    this.byCode = new Map(current.map((person) => [codeKey(person.id), person]));
    this.used = new Set(this.byCode.keys());
    this.reserved = new Set(codes.map(codeKey));
  }

  match(line: number, listed: Listed): Matching {
    const repeated = this.repeats(listed);
    if (repeated) return { reason: repeated };
    const owner = this.ownerOf(listed);
    const existing = this.existingFor(listed, owner);
    if (owner && owner !== existing && owner.status === 'Current') {
      return { reason: `The address ${listed.email} is ${fullName(owner)}’s in the sheet.` };
    }
    const earlier = existing && this.byPerson.get(existing);
    if (earlier) return { reason: already(earlier) };
    const match = { line, listed, existing, id: existing?.id ?? this.codeFor(listed) };
    this.remember(match);
    return { match };
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

  private codeFor({ code, forename, surname }: Listed): string {
    if (code !== '' && !this.used.has(codeKey(code))) return code;
    return madeCode(forename, surname, (made) => this.used.has(made) || this.reserved.has(made));
  }

  private remember(match: Match): void {
    this.used.add(codeKey(match.id));
    this.byEmail.set(addressKey(match.listed.email), match);
    if (match.listed.code) this.byCodeAndName.set(codeAndName(match.listed), match);
    if (match.existing) this.byPerson.set(match.existing, match);
  }
}
