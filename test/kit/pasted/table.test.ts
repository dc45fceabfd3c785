/** Pasted text as a table: whatever the separator, the quotes and the line ends. */
import fc from 'fast-check';
import { readTable } from '../../../src/kit/pasted/table';
import { anyText } from '../../anyText';

const SPELLINGS = { name: ['Name', 'Full name'], email: ['E-mail', 'Work e-mail'] };
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const read = (text: string) =>
  readTable(text, SPELLINGS).lines.map((line) => [line.line, line.get('name'), line.get('email')]);

test.each([
  ['commas', 'Name,E-mail\nRachel Ng,r@n.example'],
  ['semicolons', 'Name;E-mail\nRachel Ng;r@n.example'],
  ['tabs', 'Name\tE-mail\nRachel Ng\tr@n.example'],
  ['a byte order mark', '\uFEFFName,E-mail\nRachel Ng,r@n.example'],
  ['Windows line ends', 'Name,E-mail\r\nRachel Ng,r@n.example\r\n'],
  ['old Mac line ends', 'Name,E-mail\rRachel Ng,r@n.example'],
  ['quotes', '"Name","E-mail"\n"Rachel Ng","r@n.example"'],
  ['columns the other way round', 'Work Email,Full  name\nr@n.example,Rachel Ng'],
  ['headings in capitals', 'NAME,E-MAIL\nRachel Ng,r@n.example'],
  ['spaces of every kind at the edges and doubled', 'Name,E-mail\n\u00a0Rachel \u00a0 Ng ,\tr@n.example'],
  ['a comma inside a tab’s heading', 'Name\tE-mail\t"Post, role, grade"\nRachel Ng\tr@n.example'],
])('reads a list with %s', (_, text) => {
  expect(read(text)).toEqual([[2, 'Rachel Ng', 'r@n.example']]);
});

test('counts lines as a person does, over blank lines and breaks inside quotes', () => {
  expect(read('\nName,E-mail\n\nRachel\n"Jo\nof\nArts",j@n.example\n , \nPeter\n')).toEqual([
    [4, 'Rachel', ''],
    [5, 'Jo of Arts', 'j@n.example'],
    [9, 'Peter', ''],
  ]);
});

test('shows a line again, and names the headings that it left out', () => {
  const table = readTable('Name,Qualified,,Room\nRachel,2005,,12', SPELLINGS);
  expect(table.ignored).toEqual(['Qualified', 'Room']);
  expect(table.lines[0]?.text).toBe('Rachel, 2005, 12');
  expect([table.has('name'), table.has('email')]).toEqual([true, false]);
});

test.each(['', '  \n\n', '\uFEFF', ',,\n,,'])('there is nothing in %j', (text) => {
  expect(() => read(text)).toThrow(
    'There is nothing here yet: paste the list with its headings, or choose a file.',
  );
});

test.each(['"Jo', '"Jo ""the Arts""'])(
  'a quotation mark that never closes is pointed at, instead of swallowing the rest: %s',
  (name) => {
    expect(() => read(`Name,E-mail\nRachel,"r@n.example"\n${name},j@n.example\nPeter,p@n.example\n`)).toThrow(
      'From line 3 on, a quotation mark (") opens and never closes. Mend it and try again.',
    );
  },
);

test('more than any school’s list is refused, and a line is shown as far as it helps to find it', () => {
  expect(() => read(`Name,E-mail\n${'x'.repeat(2_000_000)}`)).toThrow(
    'This is longer than 2,000,000 characters: copy only the columns that are asked for, and try again.',
  );
  const { lines } = readTable<'name'>(`Name\n${'x'.repeat(30_000)}`, { name: ['Name'] });
  expect(lines.map(({ text, get }) => [text.length, get('name').length])).toEqual([[500, 30_000]]);
});

test('any words come back from any separator just as they were', () => {
  const cell = anyText({ minLength: 1 }).map((text) => `x${text.replace(/\s+/g, ' ')}x`);
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1 });
  fc.assert(
    fc.property(
      rows,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\n', '\r\n'),
      (list, delimiter, newline) => {
        const text = [['Name', 'E-mail'], ...list]
          .map((row) => row.map(quoted).join(delimiter))
          .join(newline);
        expect(read(text)).toEqual(list.map(([name, email], index) => [index + 2, name, email]));
      },
    ),
  );
});
