/** The demonstration school: Northfield, set up as its coaching lead would, through the product's own doors. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, createWorkspace, type Workspace } from '../emulator';
import { BUILD_PARTS } from '../src/app/forms';
import type { CoachingPayload } from '../src/coaching/payload';
import type { SetUpPayload } from '../src/setUp/payload';
import { planStaff, type StaffChoices, staffToSave } from '../src/setUp/staff/plan';
import { planTerms } from '../src/setUp/terms/plan';

export const PROJECT = join(process.cwd(), 'build/out');
export const LEAD = 'r.reid@northfield.example';

const read = (file: string) => readFileSync(join(process.cwd(), 'demo', file), 'utf8');
export const STAFF_LIST = read('northfield-staff.csv');
export const TERM_DATES = read('term-dates-2026-27.csv');

export interface School {
  ws: Workspace;
  app: App;
}

/** A blank sheet, owned by the coaching lead, on a morning before term. */
export function blankSheet(now = '2026-09-01T09:00:00'): Workspace {
  const ws = createWorkspace({ now, timeZone: 'Europe/London', owner: LEAD, account: 'workspace' });
  ws.spreadsheet.rename('Northfield coaching');
  return ws;
}

/** Calls a function of the bundle as the sidebar does. */
export const call = <T>(school: School, name: string, ...args: unknown[]): Promise<T> =>
  school.app.clientCall(name, ...args) as Promise<T>;

/** Pasted term dates are planned and saved, as the page of the set-up does it. */
export const saveTerms = (school: School, text: string): Promise<CoachingPayload> =>
  call<CoachingPayload>(school, 'saveTerms', planTerms(text).terms);

/** What the lead of Northfield answers about a staff list, unless a story says otherwise. */
const CHOICES: StaffChoices = { departments: { Mathematics: 'Maths' }, missingHaveLeft: false };

/** What the page of the set-up sends for a pasted staff list: the rows to write, and those that it knew. */
export const staffSent = (
  { staff, now, staffRows }: Pick<SetUpPayload, 'staff' | 'now'> & Partial<Pick<SetUpPayload, 'staffRows'>>,
  text: string,
  choices = CHOICES,
) => {
  const today = now.slice(0, 10);
  return staffToSave(planStaff(text, staff, today, staffRows), choices, staff, today);
};

/** A pasted staff list is planned on the sheet as it is, and saved. */
export async function importStaff(school: School, text: string, choices = CHOICES): Promise<CoachingPayload> {
  const desk = await call<SetUpPayload>(school, 'openDesk', 'setup');
  return call<CoachingPayload>(school, 'importStaff', ...staffSent(desk, text, choices));
}

/** The whole set-up: school, term dates, staff with departments made one, tabs, forms and triggers. */
export async function setUp(ws: Workspace, staffList = STAFF_LIST): Promise<School> {
  const school = { ws, app: ws.load(PROJECT) };
  await call(school, 'saveSchool', {
    schoolName: 'Northfield School',
    timeZone: 'Europe/London',
    leads: LEAD,
  });
  const desk = await saveTerms(school, TERM_DATES);
  await call(school, 'importStaff', ...staffSent(desk, staffList));
  for (const part of BUILD_PARTS) await call(school, 'build', part);
  return school;
}

/** A programme of the demonstration: its pairs by staff code, coach first. */
interface Cohort {
  name: string;
  cadence: 'Weekly' | 'Fortnightly';
  slotDay: string;
  slotTime: string;
  pairs: Record<string, string[]>;
}

const COHORTS: Cohort[] = [
  {
    name: 'Autumn pilot',
    cadence: 'Fortnightly',
    slotDay: 'Tuesday',
    slotTime: '15:30',
    pairs: {
      BCO: ['SRO', 'LJA', 'HCA', 'MHU'],
      ITU: ['BRO', 'SCO', 'UTH', 'DCL'],
      IMI: ['UHA', 'TPA', 'LCL', 'RKO'],
      ARO: ['SWI', 'VBE', 'JWR'],
      YON: ['DOB', 'OBE', 'TSH'],
    },
  },
  {
    name: 'Early career teachers',
    cadence: 'Weekly',
    slotDay: 'Thursday',
    slotTime: '15:45',
    pairs: { RRE: ['JDA', 'RPA', 'CWI'], SPA: ['ELE', 'OTU'], ZJA: ['NWA'] },
  },
];

/** Makes the programmes and their pairs, from the first Monday of term; they are told by letter, unless a story starts later. */
export async function pairUp(school: School, tell = true) {
  for (const { pairs, ...cohort } of COHORTS) {
    const rest = { visits: '', leastDays: '', agreeFirst: '' };
    const programme = { ...cohort, ...rest, startsOn: '2026-09-07', endsOn: '2027-07-21', id: '' };
    const desk = await call<CoachingPayload>(school, 'saveProgramme', programme);
    const { id } = desk.programmes.find((each) => each.name === cohort.name) ?? { id: '' };
    const list = Object.entries(pairs).flatMap(([coach, teachers]) =>
      teachers.map((teacher) => ({ coach, teacher })),
    );
    await call(school, 'savePairs', id, programme.startsOn, list, tell);
  }
}

/**
 * In Sweden the year comes first. Made once, because making a format takes longer than all else that a quiet hour
 * does.
 */
const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'medium',
});

/** The school's clock on the wall: 'yyyy-mm-ddThh:mm:ss'. */
export const localNow = ({ ws }: Pick<School, 'ws'>): string => CLOCK.format(ws.now).replace(' ', 'T');

/** Lets time pass until a moment 'yyyy-mm-ddThh:mm' by the clock on the school's wall; it never goes back. */
export function waitFor(school: School, moment: string) {
  const wait = Date.parse(`${moment}Z`) - Date.parse(`${localNow(school)}Z`);
  school.ws.advance({ minutes: Math.max(0, wait / 60_000) });
}

/** Moves the clock on to a time of the same day, 'hh:mm'. */
export const waitUntil = (school: School, time: string) =>
  waitFor(school, `${localNow(school).slice(0, 10)}T${time}`);

/** The form whose title ends so: a person has its link. */
export function formId({ ws }: School, ending: string): string {
  const form = ws.forms.find((each) => each.title.endsWith(ending));
  if (!form) throw new Error(`There is no form “${ending}”.`);
  return form.id;
}
