/** Believable records for tests: say what matters to the test, the rest is filled in. */
import type { School } from '../src/kit/letters/letter';
import type {
  ActionStep,
  Bulletin,
  CoachingSession,
  DropIn,
  Pair,
  PlaybookStep,
  Programme,
  StaffMember,
  Term,
  Training,
} from '../src/records';

/** The day on which most tests take place: the Monday after the first fortnight of `theTerms`. */
export const TODAY = '2026-09-21';

export const theSchool = (): School => ({
  name: 'Northfield School',
  leads: ['lead@northfield.example'],
  forms: {
    dropIn: 'https://forms.example/drop-in',
    coaching: 'https://forms.example/coaching',
    visit: 'https://forms.example/visit',
  },
});

export function aPerson(given: Partial<StaffMember> = {}): StaffMember {
  const forename = given.forename ?? 'Rachel';
  const surname = given.surname ?? 'Ng';
  const id = given.id ?? `${forename[0]}${surname.slice(0, 2)}`.toUpperCase();
  return {
    forename,
    surname,
    department: 'Maths',
    post: 'Teacher of Maths',
    role: 'Teacher',
    email: `${id.toLowerCase()}@northfield.example`,
    lineManager: '',
    startedOn: '2024-09-02',
    status: 'Current',
    leftOn: '',
    named: '',
    id,
    ...given,
  };
}

export const aDropIn = (given: Partial<DropIn> = {}): DropIn => ({
  visitedOn: '2026-09-14',
  teacher: 'SPA',
  visitor: 'RNG',
  technique: 'Cold call',
  praise: 'When you paused until every pen was down, everyone heard the question.',
  playbookStep: '',
  nextStep: '',
  sharing: 'Just for them',
  thanks: false,
  id: 'response-1',
  ...given,
});

export const aStep = (given: Partial<ActionStep> = {}): ActionStep => ({
  setOn: '2026-09-15',
  teacher: 'SPA',
  coach: 'RNG',
  technique: 'Wait time',
  wording: 'After asking a question, wait for three seconds before naming a pupil.',
  reason: '',
  state: 'Set',
  tries: 0,
  rehearsals: 8,
  checkedOn: '',
  playbookStep: '',
  playbookVersion: '',
  pair: 'pair-1',
  id: 'step-1',
  ...given,
});

export const aPlaybookStep = (given: Partial<PlaybookStep> = {}): PlaybookStep => ({
  sequence: 'Questions',
  order: 2,
  technique: 'Wait time',
  cue: '',
  step: 'After asking a question, count to three before naming a pupil.',
  lookFors: '',
  why: '',
  rehearsal: '',
  slip: '',
  example: '',
  video: '',
  area: 'Classroom',
  version: 1,
  next: '',
  id: 'wait-2',
  ...given,
});

export const aSession = (given: Partial<CoachingSession> = {}): CoachingSession => ({
  heldOn: '2026-09-15',
  teacher: 'SPA',
  coach: 'RNG',
  outcome: '',
  notice: 'Four hands went up at once, and the same four answered.',
  leverage: 'A short wait would bring the others in.',
  playbookStep: '',
  wording: 'After asking a question, wait for three seconds before naming a pupil.',
  reason: '',
  rehearsals: 8,
  feedback: 'By the sixth go you were counting with your eyes.',
  nextMeeting: '2026-09-29T15:30',
  target: 'The wait, in three lessons with 9B.',
  checkedStep: '',
  openStep: '',
  setStep: 'step-1',
  pair: 'pair-1',
  savedAt: '',
  meeting: '',
  invitedFor: '',
  timesInvited: '',
  id: 'session-1',
  ...given,
});

export const aPair = (given: Partial<Pair> = {}): Pair => ({
  teacher: 'SPA',
  coach: 'RNG',
  from: '2026-09-07',
  until: '',
  format: '',
  mode: '',
  programme: 'programme-1',
  id: 'pair-1',
  ...given,
});

export const aProgramme = (given: Partial<Programme> = {}): Programme => ({
  name: 'Pilot',
  cadence: 'Fortnightly',
  startsOn: '2026-09-07',
  endsOn: '2027-07-16',
  slotDay: 'Tuesday',
  slotTime: '15:30',
  visits: '',
  leastDays: '',
  agreeFirst: '',
  id: 'programme-1',
  ...given,
});

/** A training of the whole school that is the focus until half term. */
export const aTraining = (given: Partial<Training> = {}): Training => ({
  heldOn: '2026-09-07',
  technique: 'Everyone thinks first',
  department: '',
  until: '2026-10-23',
  about: '',
  came: ['Rachel Ng (RNG)', 'Sam Patel (SPA)'],
  id: 'training-1',
  ...given,
});

export const aTerm = (name: string, firstDay: string, lastDay: string): Term => ({
  kind: 'Term',
  name,
  firstDay,
  lastDay,
  id: `term-${firstDay}`,
});

/** An autumn term in two halves; its first two fortnights are 7–18 September and 21 September–2 October 2026. */
export const theTerms = (): Term[] => [
  aTerm('Autumn 1', '2026-09-07', '2026-10-23'),
  aTerm('Autumn 2', '2026-11-02', '2026-12-18'),
];

/** One that went in the first week of `theTerms`, and named nobody. */
export const aBulletin = (given: Partial<Bulletin> = {}): Bulletin => ({
  state: 'Sent',
  opening: '',
  visits: [],
  shoutOuts: [],
  leftOut: [],
  id: '2026-09-07',
  ...given,
});
