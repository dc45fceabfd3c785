/** A believable school on a Thursday in September, as the server would bring it to the sidebar. */
import { readFileSync } from 'node:fs';
import { BUILD_PARTS } from '../../src/app/forms';
import type { CoachingPayload } from '../../src/coaching/payload';
import type { DropInsPayload } from '../../src/dropIns/payload';
import { starterSteps } from '../../src/playbook/starter/starter';
import type { ActionStep, CoachingSession, Pair, Programme, VisitNote } from '../../src/records';
import type { SetUpPayload } from '../../src/setUp/payload';
import { planStaff } from '../../src/setUp/staff/plan';
import { planTerms } from '../../src/setUp/terms/plan';

export const NOW = '2026-09-24T12:20';
const TODAY = NOW.slice(0, 10);
export const TERM_DATES = readFileSync('demo/term-dates-2026-27.csv', 'utf8');
export const STAFF_LIST = readFileSync('demo/northfield-staff.csv', 'utf8');

const HERE = [
  'RNG',
  'RRE',
  'ACO',
  'BCO',
  'SRO',
  'LJA',
  'ITU',
  'BRO',
  'RPA',
  'IMI',
  'UHA',
  'MON',
  'MIQ',
  'NWA',
];

const staff = planStaff(STAFF_LIST, [], TODAY).fresh.filter((person) => HERE.includes(person.id));
const playbook = starterSteps.map((step) => ({ ...step, video: '', version: 1 }));

const pilot: Programme = {
  id: 'pilot',
  name: 'Pilot',
  cadence: 'Fortnightly',
  startsOn: '2026-09-07',
  endsOn: '2027-07-21',
  slotDay: 'Tuesday',
  slotTime: '15:30',
  visits: '',
  leastDays: '',
  agreeFirst: '',
};

const pair = (coach: string, teacher: string): Pair => ({
  id: `${coach}-${teacher}`,
  coach,
  teacher,
  from: '2026-09-07',
  until: '',
  format: '',
  mode: '',
  programme: 'pilot',
});

const step = (
  teacher: string,
  coach: string,
  playbookStep: string,
  more: Partial<ActionStep>,
): ActionStep => {
  const from = playbook.find((each) => each.id === playbookStep);
  return {
    id: `step-${teacher}-${playbookStep}`,
    setOn: '2026-09-10',
    teacher,
    coach,
    technique: from?.technique ?? '',
    wording: from?.step ?? '',
    reason: '',
    state: 'Set',
    tries: 0,
    rehearsals: 8,
    checkedOn: '',
    playbookStep,
    playbookVersion: 1,
    pair: `${coach}-${teacher}`,
    ...more,
  };
};

const session = (
  teacher: string,
  coach: string,
  heldOn: string,
  more: Partial<CoachingSession>,
): CoachingSession => ({
  id: `session-${teacher}-${heldOn}`,
  heldOn,
  teacher,
  coach,
  outcome: '',
  notice:
    'Pupils came in calmly and most had a pen out; four at the back were still talking when you took the register.',
  leverage: 'A first job that needs no explaining.',
  playbookStep: '',
  wording: '',
  reason: '',
  rehearsals: 8,
  feedback: 'By the fifth time the gesture needed no words.',
  nextMeeting: '2026-09-29T15:30',
  target: 'At the door of every Year 8 lesson.',
  checkedStep: '',
  openStep: '',
  setStep: '',
  pair: `${coach}-${teacher}`,
  savedAt: '',
  meeting: '',
  invitedFor: '',
  timesInvited: '',
  ...more,
});

const visit = (
  teacher: string,
  coach: string,
  seenOn: string,
  period: VisitNote['period'],
  note: string,
): VisitNote => ({
  id: `${teacher}-${seenOn}`,
  seenOn,
  period,
  teacher,
  coach,
  note,
  pair: `${coach}-${teacher}`,
});

/** The desk of Renée Reid, who leads coaching and coaches two herself; each call gives a fresh one. */
/** What any page is given, in one. */
export type EveryPage = CoachingPayload & SetUpPayload & Pick<DropInsPayload, 'dropIns'>;

export const northfield = (): EveryPage =>
  structuredClone({
    now: NOW,
    asker: { email: 'r.reid@northfield.example', staffId: 'RRE', isLead: true },
    school: {
      name: 'Northfield Academy',
      timeZone: 'Europe/London',
      leads: ['r.reid@northfield.example'],
    },
    setUp: { school: true, terms: true, staff: true, built: true },
    terms: planTerms(TERM_DATES).terms,
    staff,
    staffRows: { unreadable: [], named: [] },
    programmes: [pilot],
    pairs: [
      pair('RRE', 'RPA'),
      pair('RRE', 'BRO'),
      pair('BCO', 'LJA'),
      pair('BCO', 'SRO'),
      pair('IMI', 'UHA'),
    ],
    steps: [
      step('RPA', 'RRE', 'entry-point-to-task', { state: 'Practising', tries: 1, checkedOn: '2026-09-17' }),
      step('RPA', 'RRE', 'entry-greet-at-door', { state: 'Met', setOn: '2026-09-08', tries: 1 }),
      step('LJA', 'BCO', 'entry-when-i-say-go', {}),
      step('UHA', 'IMI', 'entry-watch-every-pen', { state: 'Practising', tries: 2 }),
    ],
    sessions: [
      session('UHA', 'IMI', '2026-09-22', { outcome: 'Practise again' }),
      session('RPA', 'RRE', '2026-09-10', { outcome: 'Met' }),
      session('LJA', 'BCO', '2026-09-10', {}),
      session('RPA', 'RRE', '2026-09-08', {}),
    ],
    meetings: [],
    visitNotes: [
      visit(
        'BRO',
        'RRE',
        '2026-09-21',
        'Period 4',
        'Boards up on three; the back row copied from the front.',
      ),
      visit(
        'SRO',
        'BCO',
        '2026-09-18',
        'Period 2',
        'Four hands went up at once, and the same four answered.',
      ),
      visit('RPA', 'RRE', '2026-09-16', 'Tutor time', 'Met each pupil at the door, by name.'),
      visit('BRO', 'RRE', '2026-09-14', 'Period 1', 'Half the class waited for the first two minutes.'),
    ],
    playbook,
    parts: BUILD_PARTS,
    forms: {
      dropIn: 'https://docs.google.com/forms/d/e/1FAIpQLSf-drop-in/viewform',
      coaching: 'https://docs.google.com/forms/d/e/1FAIpQLSf-coaching/viewform',
      visit: 'https://docs.google.com/forms/d/e/1FAIpQLSf-visit/viewform',
    },
    letters: { approvedOn: '', writtenFor: '' },
    needsALook: 1,
    attention: {
      returned: [
        {
          at: '2026-09-23T10:41',
          form: 'Drop-in',
          by: 'm.oneill@northfield.example',
          why: 'This says that Megan O’Neill visited her own lesson.',
        },
      ],
      refused: [],
      uncertain: [{ to: 'u.hall@northfield.example', subject: 'Your action step', at: '2026-09-22T16:02' }],
      spoiled: [
        {
          tab: 'Staff',
          row: 9,
          problem:
            '“Work e-mail” says “t.marsh@northfield”: write a whole e-mail address, such as r.ng@school.example.',
        },
      ],
    },
  });

/** A sheet in which nothing is set up yet. */
export const blankSheet = (): EveryPage => ({
  ...northfield(),
  school: { name: '', timeZone: 'Europe/London', leads: [] },
  setUp: { school: false, terms: false, staff: false, built: false },
  terms: [],
  staff: [],
  programmes: [],
  pairs: [],
  steps: [],
  sessions: [],
  visitNotes: [],
  playbook: [],
  forms: { dropIn: '', coaching: '', visit: '' },
  attention: { returned: [], uncertain: [], refused: [], spoiled: [] },
  needsALook: 0,
});
