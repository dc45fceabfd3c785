/** What people type stays what they typed: in cells, in the sidebar and in letters; nothing of it is ever run. */
import { importStaff } from '../../demo/northfield';
import {
  aSchool,
  aSchoolWithoutPairs,
  choicesOf,
  converse,
  converseByForm,
  desk,
  dropIn,
  type Letter,
  letterTo,
  rows,
  type School,
  said,
} from './school';
import { htmlText } from './twins';

const TYPED: [what: string, text: string][] = [
  ['a formula that would fetch', '=IMPORTXML("http://x.example", "//a")'],
  ['a script', '<script>alert(1)</script>'],
  ['an attribute that breaks out', '"><img src=x onerror=alert(1)>'],
  ['a plus sign', '+1'],
  ['a minus sign', '-2+3'],
  ['an at sign', '@SUM(A1:A3)'],
  ['an apostrophe in front', "'quoted"],
  ['leading noughts', '007'],
  ['a day', '2026-03-02'],
  ['a truth', 'TRUE'],
  ['entities', 'Fish &amp; chips & <b>peas</b>'],
  ['an emoji', 'Such joy 🎉👩🏽‍🏫'],
  ['right to left', 'שלום לכיתה, عمل رائع'],
  ['line breaks', 'First this.\nThen that.\n\nAnd a last line.'],
  ['5,000 characters', 'Every pupil wrote. '.repeat(300).slice(0, 5000)],
];

/** The cell with this text under a heading, as Sheets keeps it. */
function cellIn(school: School, tab: string, heading: string): unknown {
  return rows(school, tab)[0]?.[heading];
}

/** Every formula that stands anywhere in the file: there should be none. */
const formulas = ({ ws }: School): string[] =>
  ws.spreadsheet
    .getSheets()
    .flatMap((sheet) => sheet.getDataRange().getFormulas().flat())
    .filter((formula) => formula !== '');

const runOn = (text: string): string => text.replace(/\s+/g, ' ');

function expectMailed(letter: Letter, text: string) {
  const quoted = text.split('\n').map((line) => `> ${line}`);
  expect(letter.body).toContain(quoted.join('\n'));
  expect(runOn(htmlText(letter))).toContain(runOn(text));
  expect(letter.htmlBody).not.toMatch(/<script|<img|<b>/);
}

test.each(TYPED)('A4: %s as praise', async (_, text) => {
  const school = await aSchool();
  dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: text, thanks: true });
  expect(cellIn(school, 'Drop-ins', 'What went well')).toBe(text);
  expect(formulas(school)).toEqual([]);
  expectMailed(letterTo(school, 'p.morgan@northfield.example', 'Sana Turner'), text);
  expectMailed(letterTo(school, 's.turner@northfield.example', 'Thank you'), text);
});

test.each(TYPED)('A2: %s in words that are given back', async (_, text) => {
  const school = await aSchool();
  dropIn(school, { visitor: 'STU', teacher: 'STU', praise: text });
  expectMailed(letterTo(school, 's.turner@northfield.example', 'Please look'), text);
});

describe.each([
  ['in the sidebar', converse],
  ['by form', converseByForm],
])('C2: a conversation %s', (_, record) => {
  test.each(TYPED)(
    '%s as what was noticed, as leverage point, step, feedback and target',
    async (_, text) => {
      const school = await aSchool();
      const words = { notice: text, leverage: text, wording: text, feedback: text, target: text };
      await record(school, 'BCO', said({ ...words, playbookStep: '' }));
      for (const heading of ['What I notice', 'Leverage point', 'Action step', 'To have tried by then'])
        expect(cellIn(school, 'Coaching sessions', heading)).toBe(text);
      expect(cellIn(school, 'Action steps', 'Action step')).toBe(text);
      expect(formulas(school)).toEqual([]);
      const { sessions, steps } = await desk(school);
      expect(sessions).toMatchObject([words]);
      expect(steps).toMatchObject([{ wording: text }]);
      expectMailed(letterTo(school, 's.rossi@northfield.example', 'Your action step'), text);
    },
  );
});

test.each(TYPED.filter(([, text]) => text.length < 100 && !text.includes('\n')))(
  'G2: %s as a name and as a department of the staff list',
  async (_, text) => {
    const school = await aSchoolWithoutPairs();
    const cell = `"${text.replace(/"/g, '""')}"`;
    const list = `Forename,Surname,Department,Work email\n${cell},Okoro,${cell},new@northfield.example`;
    await importStaff(school, list);
    const row = rows(school, 'Staff').find((each) => each['Work e-mail'] === 'new@northfield.example');
    expect(row).toMatchObject({ Forename: text, Surname: 'Okoro', Department: text });
    expect(formulas(school)).toEqual([]);
    const person = (await desk(school)).staff.find(({ email }) => email === 'new@northfield.example');
    expect(person).toMatchObject({ forename: text, department: text });
    expect(choicesOf(school, 'drop-in', 'Whose lesson did you visit?')).toContain(
      `${text} Okoro, ${text} (${person?.id})`,
    );
    dropIn(school, { visitor: 'new@northfield.example', teacher: 'PMO' });
    const letter = letterTo(school, 'p.morgan@northfield.example', text);
    expect(letter.subject).toBe(`${text} Okoro visited your lesson`);
    expect(htmlText(letter)).toContain(`${text} Okoro, ${text}`);
    expect(letter.body).toContain(`(${text} Okoro, ${text})`);
    expect(letter.htmlBody).not.toMatch(/<script|<img|<b>/);
  },
);
