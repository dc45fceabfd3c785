/** A small school for the tests of use cases: people, one pair, the forms that colleagues answer, and what was sent. */
import { BUILD_PARTS, SCHOOL_FORMS } from '../src/app/forms';
import { processAnswers } from '../src/kit/forms/processAnswers';
import type { Answer, World } from '../src/ports';
import { RECORDS, type SettingName } from '../src/records';
import { Refusal } from '../src/records/refusal';
import { schoolForm } from '../src/school/formLinks';
import { build } from '../src/setUp/buildSchool';
import { aPair, aPerson, aProgramme, theTerms } from './builders';
import { aWorld, LEAD, type MemoryWorld } from './memory';

export const RACHEL = aPerson({ forename: 'Rachel', surname: 'Ng', id: 'RNG' });
export const SAM = aPerson({ forename: 'Sam', surname: 'Patel', id: 'SPA' });
export const TOM = aPerson({ forename: 'Tom', surname: 'Reid', id: 'TRE', department: 'History' });
export const GONE = aPerson({
  forename: 'Gwen',
  surname: 'One',
  id: 'GON',
  status: 'Left',
  leftOn: '2026-09-10',
});

type Given = Parameters<typeof aWorld>[0];

/** Rachel coaches Sam; the forms are built, in one execution each, and nothing has been sent. */
export function northfield(given: Given = {}): MemoryWorld {
  const world = aWorld({
    staff: [RACHEL, SAM, TOM, GONE],
    terms: theTerms(),
    programmes: [aProgramme()],
    pairs: [aPair()],
    ...given,
  });
  for (const part of BUILD_PARTS) if (part !== 'tabs') build(world.next(LEAD), part);
  return world.next();
}

/** The form's new answers are dealt with; says how many there were. */
export const processed = (world: World, form: string): number =>
  processAnswers(world, schoolForm(world, form)).found;

/** A colleague answers a form; what is not said is left empty. */
export function answer(world: MemoryWorld, form: string, given: Partial<Answer>): void {
  const place = SCHOOL_FORMS.findIndex(({ name }) => name === form);
  const found = world.school.forms[place < 0 ? world.school.forms.length - 1 : place];
  if (!found) throw new Error('This form is not built.');
  const empty = Object.fromEntries(Object.keys(found.link.items).map((field) => [field, '']));
  const at = given.at ?? world.school.now;
  const id = given.id ?? `response-${found.answers.length + 1}`;
  found.answers.push({
    id,
    edition: '',
    at,
    by: RACHEL.email,
    ...given,
    values: { ...empty, ...given.values },
  });
}

/** The rows of a table as the next execution reads them. */
export const rowsOf = <K extends keyof typeof RECORDS>(world: MemoryWorld, name: K) =>
  world.next().tables.all(RECORDS[name] as never) as ReturnType<typeof world.tables.all<never>> as Row<K>[];
type Row<K extends keyof typeof RECORDS> = import('../src/records/record').RecordOf<(typeof RECORDS)[K]>;

export const settingOf = (world: MemoryWorld, name: SettingName): string => world.next().settings[name];

/** Who got which letter, copies after a '+'. */
export const sentTo = (world: MemoryWorld): string[] =>
  world.school.sent.map(({ to, cc }) => (cc ? `${to} + ${cc}` : to));

/** The sentence that a person is given; anything else that is thrown is a bug. */
export function refusalOf(work: () => unknown): string {
  try {
    work();
  } catch (problem) {
    if (problem instanceof Refusal) return problem.message;
    throw problem;
  }
  throw new Error('Nothing was refused.');
}
