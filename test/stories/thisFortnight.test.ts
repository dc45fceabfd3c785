/** The tab “This fortnight”: engagement with its denominators, counted here by hand. */
import { aSchool, call, converse, dropIn, looked, type School, said, until } from './school';

/** The tab as it is read, without the empty cells on the right. */
function page({ ws }: School): unknown[][] {
  const cells = ws.spreadsheet.getSheetByName('This fortnight')?.getDataRange().getValues() ?? [];
  return cells.map((row) => row.slice(0, row.map((cell) => cell !== '').lastIndexOf(true) + 1));
}

/** The rows of figures under a heading. */
function table(school: School, title: string): unknown[][] {
  const rows = page(school);
  const from = rows.findIndex(([first, second]) => first === title && second === 'Held');
  const length = rows.slice(from).findIndex((row) => row.length === 0);
  return rows.slice(from + 1, from + length).map((row) => row.slice(0, 4));
}

const share = (held: number, expected: number) => [held, expected, expect.closeTo(held / expected, 10)];

/** Three of English’s four pairs, one of Maths’ four pilot pairs and one of its three new teachers. */
async function someConverse(school: School) {
  for (const teacher of ['SRO', 'LJA', 'HCA']) await converse(school, 'BCO', said({ teacher }));
  await converse(school, 'ITU', said({ teacher: 'BRO' }));
  await converse(school, 'RRE', said({ teacher: 'JDA' }));
  // A second conversation of the same fortnight is no second engagement.
  await converse(school, 'BCO', looked({ id: 'again', outcome: 'Practise again' }));
}

test('F1: counts by programme and by department, each with what was held and what was expected', async () => {
  const school = await aSchool();
  await someConverse(school);
  dropIn(school, { visitor: 'STU', teacher: 'PMO' });
  dropIn(school, { visitor: 'STU', teacher: 'LHU', on: '2026-09-03' });
  await call(school, 'build', 'tabs');
  expect(page(school)[0]).toEqual(['Fortnight 1: 3–11 September']);
  expect(table(school, 'Programme')).toEqual([
    ['Autumn pilot', ...share(4, 18)],
    ['Early career teachers', ...share(1, 6)],
    ['All', ...share(5, 24)],
  ]);
  expect(table(school, 'Department')).toEqual([
    ['Maths', ...share(2, 7)],
    ['Smaller departments', ...share(3, 17)],
    ['All', ...share(5, 24)],
  ]);
  expect(page(school)).toContainEqual(['Drop-ins this fortnight', 2]);
});

test('F1: says when it stood so, and holds the school against the band only once the fortnight is over', async () => {
  const school = await aSchool();
  await someConverse(school);
  await call(school, 'build', 'tabs');
  const remarks = () => page(school).flatMap((row) => row.slice(4));
  const notes = page(school).map(([first]) => first);
  expect(notes[1]).toMatch(/^As it stood on Tuesday 8 September at 12:00\. Seen by /);
  expect(notes[2]).toContain('Good schools reach 70–80%.');
  expect(new Set(remarks())).toEqual(new Set(['so far']));
  until(school, '2026-09-11T19:59');
  expect(remarks()).toEqual(['below the 70–80% band', 'below the 70–80% band']);
});

test('F1: is renewed while the school is at work, and turns with the fortnight', async () => {
  const school = await aSchool();
  await someConverse(school);
  school.ws.advance({ hours: 5 });
  expect(table(school, 'Programme')[2]).toEqual(['All', ...share(5, 24)]);
  until(school, '2026-09-14T10:00');
  expect(page(school)[0]).toEqual(['Fortnight 2: 14–25 September']);
  expect(table(school, 'Programme')).toEqual([
    ['Autumn pilot', ...share(0, 18)],
    ['Early career teachers', ...share(0, 12)],
    ['All', ...share(0, 30)],
  ]);
});

test('E5: names nobody', async () => {
  const school = await aSchool();
  await someConverse(school);
  await call(school, 'build', 'tabs');
  expect(page(school).flat().join(' ')).not.toMatch(/Rossi|Cooper|SRO|BCO/);
});
