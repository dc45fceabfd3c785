/** Success made visible: shout-outs of those who agreed stand on the wall, within hours, and nothing private comes along. */
import {
  aSchool,
  dropIn,
  emailOf,
  failedRuns,
  lettersTo,
  letterTo,
  rowWith,
  type School,
  sayNamed,
} from './school';
import { proseOf } from './twins';

const namedOf = (school: School, code: string) =>
  rowWith(school, 'Staff', 'Staff code', code)['May be named'];
const wall = ({ ws }: School): string =>
  JSON.stringify(ws.spreadsheet.getSheetByName('Wall')?.getDataRange().getValues() ?? []);

test('A4: a teacher is asked once, says yes in the form, and their shout-outs stand on the wall; a no takes them down', async () => {
  const school = await aSchool();
  dropIn(school, { visitor: 'STU', teacher: 'PMO', shoutOut: true, praise: '=Every pen was down.' });
  const asked = letterTo(school, emailOf(school, 'PMO'), 'Sana Turner visited');
  const { url } = JSON.parse(String(rowWith(school, 'Settings', 'Setting', 'Being named form')['Value']));
  expect(proseOf(asked)).toContain('May your name stand beside it?');
  expect(asked.body).toContain(`Say yes or no:\n${url}`);
  expect(namedOf(school, 'PMO')).toBe('Asked');

  dropIn(school, { visitor: 'LHU', teacher: 'PMO', shoutOut: true, praise: 'Nobody was left out.' });
  dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: 'Between us.' });
  dropIn(school, { visitor: 'PMO', teacher: 'LHU', shoutOut: true, praise: 'About Leo.' });
  const [, second] = lettersTo(school, emailOf(school, 'PMO'));
  expect(second?.body).not.toContain('Say yes or no');

  school.ws.advance({ hours: 2 });
  expect(wall(school)).toContain('The first shout-out about a colleague who agreed to be named');
  sayNamed(school, 'PMO', 'Yes');
  expect(namedOf(school, 'PMO')).toBe('Yes');
  school.ws.advance({ hours: 1 });
  expect(wall(school)).toContain('Nobody was left out.');
  expect(wall(school)).toContain('=Every pen was down.');
  expect(wall(school)).not.toMatch(/Between us|About Leo|@|Sana/);

  sayNamed(school, 'PMO', 'No');
  school.ws.advance({ hours: 1 });
  expect(wall(school)).not.toMatch(/Morgan|pen was down/);
  expect(failedRuns(school)).toEqual([]);
});

test('E7: the wall can be read as it hangs: newest first, words wrapped, from the left', async () => {
  const school = await aSchool();
  for (const code of ['PMO', 'STU']) sayNamed(school, code, 'Yes');
  dropIn(school, {
    visitor: 'STU',
    teacher: 'PMO',
    shoutOut: true,
    on: '2026-09-08',
    praise: 'A long word. '.repeat(30),
  });
  dropIn(school, {
    visitor: 'STU',
    teacher: 'PMO',
    shoutOut: true,
    on: '2026-09-07',
    technique: 'Everyone thinks first',
  });
  school.ws.advance({ hours: 2 });
  const sheet = school.ws.spreadsheet.getSheetByName('Wall');
  const values = sheet?.getDataRange().getValues() ?? [];
  expect(values.slice(4).map((row) => [row[0], row[3]])).toEqual([
    ['Peter Morgan, Maths', 'Tuesday 8 September\nby Sana Turner'],
    ['Peter Morgan, Maths', 'Monday 7 September\nby Sana Turner'],
  ]);
  expect(sheet?.getRange('B5').getWrap()).toBe(true);
  expect(sheet?.getRange('B5').getHorizontalAlignment()).toBe('left');
});
