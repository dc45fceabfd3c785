/** After a training: it is logged, what was trained is what visitors look for, and new colleagues can be chosen within the hour. */
import type { DropInsPayload } from '../../src/dropIns/payload';
import type { PracticeShown } from '../../src/dropIns/practice/rules';
import type { Training } from '../../src/records';
import {
  aSchool,
  call,
  choicesOf,
  dropIn,
  emailOf,
  failedRuns,
  rows,
  rowWith,
  type School,
  setting,
  TODAY,
  until,
} from './school';

const SEEN = 'Which technique did you see?';
const OWN = 'Silent handover';

const session: Training = {
  heldOn: TODAY,
  technique: OWN,
  department: '',
  until: '2026-09-09',
  about: 'Books out without a word.',
  came: ['Peter Moss (PMO)'],
  id: 'training-1',
};

const log = (school: School, given: Partial<Training> = {}) =>
  call<DropInsPayload>(school, 'saveTraining', { ...session, ...given });

const helpOf = ({ ws }: School) =>
  ws.forms.find((form) => form.title.endsWith('drop-in'))?.items.find(({ title }) => title === SEEN)
    ?.helpText;
const addressOf = (school: School) => JSON.parse(setting(school, 'Drop-in form')).url;

describe('A7, A10: a training is logged, and its technique is the focus until the day that was chosen', () => {
  test('the form leads with it, a drop-in names it, and it goes by itself', async () => {
    const school = await aSchool();
    const [before, address] = [choicesOf(school, 'drop-in', SEEN), addressOf(school)];
    const desk = await log(school);
    expect(desk.dropIns?.training).toEqual([session]);
    expect(rowWith(school, 'Training and focus', 'Focus', OWN)).toMatchObject({
      'Held on': TODAY,
      'Who came': 'Peter Moss (PMO)',
    });
    expect(choicesOf(school, 'drop-in', SEEN)).toEqual([OWN, ...before]);
    expect(helpOf(school)).toContain(`This half term we look for: ${OWN}.`);
    expect(addressOf(school)).toBe(address);

    dropIn(school, { visitor: 'STU', teacher: 'PMO', technique: OWN });
    expect(rows(school, 'Drop-ins')[0]).toMatchObject({ Technique: OWN });

    until(school, '2026-09-10T08:30');
    expect(choicesOf(school, 'drop-in', SEEN)).toEqual(before);
    expect(helpOf(school)).toBe('Leave empty if none stood out.');
    expect(failedRuns(school)).toEqual([]);
  });

  test('only a lead logs one', async () => {
    const school = await aSchool();
    const tried = school.ws.as(emailOf(school, 'STU'), () => log(school));
    await expect(tried).rejects.toThrow('Only a coaching lead can do this.');
    expect(rows(school, 'Training and focus')).toEqual([]);
  });
});

describe('A2: the list of colleagues follows the Staff tab within the hour', () => {
  test('someone typed into the tab can be chosen', async () => {
    const school = await aSchool();
    until(school, '2026-09-08T13:30');
    const sheet = school.ws.spreadsheet.getSheetByName('Staff');
    const [headings = [], first = []] = sheet?.getDataRange().getValues() ?? [];
    const said: Record<string, string> = {
      Forename: 'Nia',
      Surname: 'Obi',
      'Work e-mail': 'n.obi@northfield.example',
      'Staff code': 'NOB',
    };
    sheet?.appendRow(headings.map((heading, at) => said[String(heading)] ?? first[at] ?? ''));
    // The trigger fires anywhere in its hour, the next of which begins at two.
    until(school, '2026-09-08T15:00');
    expect(choicesOf(school, 'drop-in', 'Whose lesson did you visit?').join()).toContain('(NOB)');
    expect(failedRuns(school)).toEqual([]);
  });
});

describe('A8: colleagues practise writing feedback before it counts', () => {
  test('the form says so until the lead ends it, and only then a drop-in reaches anyone', async () => {
    const school = await aSchool();
    const described = () => school.ws.forms.find((form) => form.title.endsWith('drop-in'))?.description;
    const practice = (action: string) => call<PracticeShown>(school, `${action}Practice`);
    const usual = described();
    await practice('start');
    expect(described()).toContain('THIS IS PRACTICE');
    dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: 'Great lesson!' });
    expect([rows(school, 'Drop-ins'), school.ws.mail.sent]).toEqual([[], []]);
    expect((await practice('show')).answers).toMatchObject([
      { by: emailOf(school, 'STU'), values: { praise: 'Great lesson!' } },
    ]);
    school.ws.advance({ minutes: 5 });
    await practice('end');
    expect(described()).toBe(usual);
    school.ws.advance({ minutes: 5 });
    dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: 'Every pen was down.' });
    expect(rows(school, 'Drop-ins')).toMatchObject([{ 'What went well': 'Every pen was down.' }]);
    expect(failedRuns(school)).toEqual([]);
  });
});
