/** The lead moves rows and columns in the very moment in which a step is written: every step, and every note of hers, keeps its row. */
import { aSchool, call, converse, kept, looked, rows, type School, said, until } from './school';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const stepsOf = ({ ws }: School) => ws.spreadsheet.getSheetByName('Action steps') as Sheet;

/** Three steps, among which the lead keeps notes of her own. */
const aThursdayWithNotes = kept(async () => {
  const school = await aSchool();
  for (const teacher of ['SRO', 'LJA', 'HCA']) await converse(school, 'BCO', said({ teacher }));
  until(school, '2026-09-10T12:10');
  const steps = stepsOf(school);
  steps.insertColumnBefore(4);
  steps.getRange('D1:D4').setValues([['Notes'], ['first'], ['second'], ['third']]);
  return school;
});

/** The newest step stands first, and is deleted; the oldest is checked. */
const HANDS: [string, (steps: Sheet) => unknown][] = [
  ['sorts them', (steps) => steps.getRange('A2:Z50').sort({ column: 2, ascending: false })],
  ['puts a column in', (steps) => steps.insertColumnBefore(3)],
  ['puts a row in', (steps) => steps.insertRowBefore(2)],
  ['deletes the first row', (steps) => steps.deleteRow(2)],
];

/** The trips on which the step is looked up, written and looked at again. */
const LAST_TRIPS = [9, 10, 11, 12, 13];

const CHECK = looked({
  teacher: 'SRO',
  heldOn: '2026-09-10',
  outcome: 'Practise again',
  nextMeeting: '2026-09-24T15:30',
});

/** Each step that nobody deletes, in its own words and with its note. */
const steps = (school: School) =>
  rows(school, 'Action steps')
    .filter((row) => row['Id'] && !String(row['Teacher']).includes('(HCA)'))
    .map((row) =>
      ['Id', 'Teacher', 'Coach', 'Action step', 'Set on', 'Notes'].map((each) => row[each]).join(),
    )
    .sort();

test.each(HANDS.flatMap(([how, hand]) => LAST_TRIPS.map((at) => ({ how, hand, at }))))(
  'a step is checked, and at round trip $at the lead $how',
  async ({ hand, at }) => {
    const school = await aThursdayWithNotes();
    const before = steps(school);
    const came = school.ws.meanwhile({ at, act: () => hand(stepsOf(school)) });
    const saved = await converse(school, 'BCO', CHECK).catch((problem: Error) => problem);
    expect(came.happened).toBe(true);
    expect(steps(school)).toEqual(before);
    const checked = rows(school, 'Action steps').find((row) => String(row['Teacher']).includes('(SRO)'));
    expect(checked?.['State']).toBe(saved instanceof Error ? 'Set' : 'Practising');
  },
);

const NEXT = said({
  id: 'said-next',
  teacher: 'SRO',
  heldOn: '2026-09-10',
  outcome: 'Met',
  playbookStep: 'questioning-boards-together',
  nextMeeting: '2026-09-24T15:30',
});

/** The step that is changed moves down by the new one that is put in on top: it is looked for where it stands then. */
test.each(HANDS.flatMap(([how, hand]) => [...LAST_TRIPS, 14].map((at) => ({ how, hand, at }))))(
  'a step is met and the next one set on top of it, and at round trip $at the lead $how',
  async ({ hand, at }) => {
    const school = await aThursdayWithNotes();
    const before = steps(school);
    const came = school.ws.meanwhile({ at, act: () => hand(stepsOf(school)) });
    const saved = await converse(school, 'BCO', NEXT).catch((problem: Error) => problem);
    expect(came.happened).toBe(true);
    expect(steps(school).filter((step) => !step.startsWith('step-said-next'))).toEqual(before);
    const states = rows(school, 'Action steps')
      .filter((row) => String(row['Teacher']).includes('(SRO)') && row['Id'] !== 'step-said-next')
      .map((row) => row['State']);
    expect(states).toEqual([saved instanceof Error ? 'Set' : 'Met']);
  },
);

/** Every setting by its name, wherever its column stands now. */
const settings = (school: School) =>
  Object.fromEntries(
    rows(school, 'Settings').map((row) => [row['Setting'], [row['Value'], row['What it is']]]),
  );

test.each([4, 5, 6, 7, 8])(
  'the letters are let go, and at round trip %i the lead puts a column between a setting and its value',
  async (at) => {
    const [calm, school] = [await aThursdayWithNotes(), await aThursdayWithNotes()];
    await call(calm, 'approveLetters');
    const sheet = school.ws.spreadsheet.getSheetByName('Settings') as Sheet;
    school.ws.meanwhile({ at, act: () => sheet.insertColumnBefore(2) });
    await call(school, 'approveLetters');
    expect(settings(school)).toEqual(settings(calm));
  },
);
