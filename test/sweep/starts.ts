/** The states of Northfield from which the sweep starts, each made once. */
import { blankSheet, LEAD, PROJECT, STAFF_LIST, staffSent, TERM_DATES } from '../../demo/northfield';
import { BUILD_PARTS } from '../../src/app/forms';
import { planTerms } from '../../src/setUp/terms/plan';
import { kept, keptAfter } from '../stories/kept';
import {
  aSchool,
  call,
  converse,
  desk,
  dropIn,
  emailOf,
  plan,
  type School,
  said,
  sayNamed,
  TODAY,
  until,
} from '../stories/school';

export const SCHOOL = { schoolName: 'Northfield School', timeZone: 'Europe/London', leads: LEAD };
export const TERMS = planTerms(TERM_DATES).terms;
/** The first list, planned on an empty tab. */
export const STAFF = staffSent({ staff: [], now: `${TODAY}T12:00` }, STAFF_LIST);

/** The whole set-up, call by call as the sidebar makes it. */
const SET_UP: [fn: string, ...given: unknown[]][] = [
  ['saveSchool', SCHOOL],
  ['saveTerms', TERMS],
  ['importStaff', ...STAFF],
  ...BUILD_PARTS.map((part): [string, string] => ['build', part]),
];

export const blank = kept(async () => {
  const ws = blankSheet(`${TODAY}T12:00:00`);
  return { ws, app: ws.load(PROJECT) };
});

/** The sheet after so many calls of the set-up; after the last, a school that is ready. */
const stage = keptAfter(blank, SET_UP);

export const withSchool = () => stage(1);
export const withTerms = () => stage(2);
/** Just before a part is built. */
export const before = (part: string) => () => stage(3 + BUILD_PARTS.indexOf(part));

/** Pairs, and what a first day brings: two drop-ins and two conversations. */
export const living = kept(async () => {
  const school = await aSchool();
  dropIn(school, { visitor: 'STU', teacher: 'PMO', thanks: true });
  dropIn(school, { visitor: 'HCA', teacher: 'SRO', shoutOut: true });
  await converse(school, 'BCO', said({ teacher: 'SRO' }));
  await converse(school, 'ITU', said({ teacher: 'BRO', rehearsals: 0 }));
  return school;
});

/** The coaches of the pilot agree steps first. */
export const withAgreement = kept(async () => {
  const school = await living();
  const pilot = (await desk(school)).programmes.find(({ name }) => name === 'Autumn pilot');
  await call(school, 'saveProgramme', { ...pilot, agreeFirst: 'Yes' });
  return school;
});

/** The pilot has a survey form, which nobody has been asked to answer. */
export const withSurvey = kept(async () => {
  const school = await living();
  await call(school, 'makeSurvey', await pilotOf(school));
  return school;
});

/** The survey has gone. */
export const withAnswers = kept(async () => {
  const school = await withSurvey();
  await call(school, 'sendSurvey', await pilotOf(school));
  return school;
});

const pilotOf = async (school: School) =>
  (await desk(school)).programmes.find(({ name }) => name === 'Autumn pilot')?.id;

/** A competition runs to Friday. */
export const RACE = { name: 'Autumn race', startsOn: '2026-09-07', endsOn: '2026-09-11' };
export const withRace = kept(async () => {
  const school = await living();
  await call(school, 'startCompetition', RACE);
  return school;
});

/** The Saturday on which it closes. */
export const competitionOver = kept(async () => {
  const school = await withRace();
  until(school, '2026-09-12T09:00');
  return school;
});

/** What a lead says of a bulletin that is drafted on Thursday and goes that afternoon. */
export const BULLETIN = { day: 'Thursday', goes: 'By itself', opening: 'Well begun.', leftOut: [] };

/** One teacher, of whom there is a shout-out, said that they may be named. */
export const named = kept(async () => {
  const school = await living();
  sayNamed(school, 'SRO', 'Yes');
  return school;
});

/** Colleagues practise writing feedback. */
export const practising = kept(async () => {
  const school = await living();
  await call(school, 'startPractice');
  return school;
});

/** They have practised, and what they wrote is on the lead's screen. */
export const practised = kept(async () => {
  const school = await practising();
  await call(school, 'endPractice');
  return school;
});

/** The bulletin is planned, and there is a draft. */
export const withBulletin = kept(async () => {
  const school = await named();
  await call(school, 'saveBulletin', BULLETIN);
  return school;
});

/** The hours at which it is drafted anew, and goes. */
export const bulletinMorning = kept(async () => {
  const school = await withBulletin();
  until(school, '2026-09-10T07:00');
  return school;
});
export const bulletinHour = kept(async () => {
  const school = await withBulletin();
  until(school, '2026-09-10T15:00');
  return school;
});

/** Three steps wait for the coaches' meeting. */
export const withProposals = kept(async () => {
  const school = await withAgreement();
  await converse(school, 'BCO', said({ teacher: 'LJA' }));
  await converse(school, 'BCO', said({ teacher: 'HCA' }));
  await converse(school, 'ITU', said({ teacher: 'SCO' }));
  return school;
});

const at = (moment: string, approved = false) =>
  kept(async () => {
    const school = await living();
    if (approved) await call(school, 'approveLetters');
    until(school, moment);
    return school;
  });

/** The morning of two planned visits, by one visitor. */
export const plannedMorning = kept(async () => {
  const school = await living();
  plan(school, 'STU', [
    ['SRO', '2026-09-10'],
    ['LHU', '2026-09-10'],
  ]);
  until(school, '2026-09-10T07:00');
  return school;
});

/** The morning on which a lead is to be asked about the first letters. */
export const askingMorning = at('2026-09-11T07:00');
/** The hour of the first letters, which nobody has let go. */
export const unapproved = at('2026-09-11T15:00');
/** The hour of the first letters, which are to go. */
export const lettersHour = at('2026-09-11T15:00', true);

/** Sixty of the fortnight's letters wait for tomorrow: the day's quota ran out; it is the next morning. */
export const someWaiting = kept(async () => {
  const school = await lettersHour();
  school.ws.state.account = 'consumer';
  const { quota } = school.ws.state;
  quota.used[LEAD] = 76;
  school.app.call('everyHour');
  school.ws.state.account = 'workspace';
  return school;
});

/** The school after somebody has done a thing to its sheet that they should not. */
const meddled = (meddle: (school: Awaited<ReturnType<typeof living>>) => void) =>
  kept(async () => {
    const school = await living();
    meddle(school);
    return school;
  });

export const withoutTrigger = meddled(({ ws }) => {
  ws.state.triggers = ws.state.triggers.filter(({ handler }) => handler !== 'formSubmitted');
});
export const renamedTab = meddled(({ ws }) => ws.spreadsheet.getSheetByName('Pairs')?.setName('Couples'));
export const repairedTab = kept(async () => {
  const school = await renamedTab();
  await call(school, 'repair', 'tab renamed', 'Pairs');
  return school;
});
export const untiedForm = meddled(({ ws }) => {
  const form = ws.forms.find(({ title }) => title.endsWith('drop-in'));
  if (form) ws.globals.FormApp.openById(form.id).removeDestination();
});

/** A second lead, with whom no form is shared. */
export const secondLead = kept(async () => {
  const school = await living();
  const leads = [school.ws.state.owner, emailOf(school, 'BCO')].join(', ');
  await call(school, 'saveSchool', { schoolName: 'Northfield School', timeZone: 'Europe/London', leads });
  return school;
});

/** One step is met, and the next is set. */
export const secondStep = kept(async () => {
  const school = await living();
  const next = { outcome: 'Met', playbookStep: 'questioning-boards-together' } as const;
  await converse(school, 'BCO', said({ id: 'said-second', ...next }));
  return school;
});

/** The first step of the playbook has other words than the coaching form's list. */
export const rewordedStep = meddled(({ ws }) => ws.edit('Playbook', 'E2', 'Say each name at the door.'));

/** An answer stands in the drop-in form's own store of which nobody told the sheet. */
export const missedAnswer = kept(async () => {
  const school = await living();
  school.ws.submits.dropNext();
  dropIn(school, { visitor: 'LHU', teacher: 'UHA', praise: 'Goggles on before the match was lit.' });
  until(school, `${TODAY}T13:00`);
  return school;
});
