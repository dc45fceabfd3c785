/** What a newcomer touches to add something: its own file, and at most one line in one list. Counted on an example of each. */
import { SCHOOL_FORMS } from '../src/app/forms';
import { JOBS } from '../src/app/jobs';
import { jobsDue } from '../src/kit/jobs/job';
import type { SchoolForm } from '../src/ports';
import { competitions } from '../src/records';
import { text } from '../src/records/field';
import {
  columnIndexes,
  decode,
  decodeAnswer,
  encode,
  questionsOf,
  type RecordType,
} from '../src/records/record';
import { rowOf, understood } from '../src/records/schema';
import { linkOf } from '../src/school/formLinks';
import { readSettings } from '../src/school/settings';
import { build } from '../src/setUp/buildSchool';
import { filesIn, readText } from './house';
import { LEAD } from './memory';
import { answer, northfield, processed, rowsOf } from './northfield';

/** The files of src that speak of a name, or of a word between quotation marks. */
const filesNaming = (word: string): string[] =>
  filesIn('src').filter((file) => new RegExp(`(?<![\\w$])${word}(?![\\w$])`).test(readText(file)));

test.each([
  [
    'a letter',
    'visitsToday|visits today',
    ['src/dropIns/visitPlans/letter.ts', 'src/records/letterKinds.ts'],
  ],
  ['a screen', 'StageScreen', ['src/app/pages/dropIns.page.tsx', 'src/dropIns/stage/Stage.tsx']],
  ['a job', 'endOfCompetition', ['src/app/jobs.ts', 'src/dropIns/competition/job.ts']],
  ['a finding', 'choicesMissing', ['src/health/findings/choicesMissing.ts', 'src/health/findings/index.ts']],
])('%s is named in its own file and in one list', (_, word, files) => {
  const naming = filesNaming(`(?:${word})`).filter((file) => !file.includes('remindOfVisitPlans'));
  expect(naming.sort()).toEqual(files);
});

test('a field is one line of its record: column, cell, question, answer and schema follow', () => {
  const fields = { ...competitions.fields, prize: text('Prize', { ask: 'What does the winner get?' }) };
  const withPrize: RecordType<typeof fields> = { ...competitions, fields };
  const type = withPrize as unknown as RecordType;
  const row = {
    name: 'Race',
    startsOn: '2026-09-07',
    endsOn: '2026-09-11',
    closedOn: '',
    prize: 'Cake',
    id: 'one',
  };
  const headings = Object.values(fields).map(({ heading }) => heading);
  const at = columnIndexes(type, headings);
  const cells = encode(type, at, headings.length, row, String) as string[];
  expect(decode(withPrize, at, cells)).toEqual({ value: row });
  expect(questionsOf(type).map(({ title }) => title)).toContain('What does the winner get?');
  expect(decodeAnswer(withPrize, { ...row, prize: '' })).toMatchObject({
    problem: expect.stringContaining('winner'),
  });
  expect(understood(rowOf(withPrize), row)).toEqual(row);
});

test('a form is its object and its place in the list: it is made, kept, offered and answered', () => {
  const asked: string[] = [];
  const suggestions: SchoolForm = {
    name: 'suggestionForm',
    part: 'suggestion form',
    title: 'Suggestion',
    description: () => 'What could be better?',
    confirmation: () => 'Thank you.',
    questions: () => [
      { field: 'words', title: 'Your words', help: '', kind: 'paragraph', required: true, choices: [] },
    ],
    choices: () => ({}),
    record: (_, { values }) => {
      asked.push(values['words'] ?? '');
      return { changes: [], letters: [] };
    },
  };
  const here = northfield();
  const world = (asker = LEAD) => ({ ...here.next(asker), schoolForms: [...SCHOOL_FORMS, suggestions] });
  build(world(), 'suggestion form');
  expect(linkOf(here.next(), 'suggestionForm')).toMatchObject({ id: 'form-6' });
  answer(here, 'suggestionForm', { values: { words: 'More biscuits.' } });
  expect(processed(world(''), 'suggestionForm')).toBe(1);
  expect(asked).toEqual(['More biscuits.']);
  expect(rowsOf(here, 'formAnswers')).toMatchObject([{ form: 'Suggestion', outcome: 'Recorded' }]);
});

test('a job is its object and its place in the list', () => {
  const watering = { name: 'water the plants', isDue: () => true, run: () => {} };
  const due = jobsDue([...JOBS, watering], readSettings([]), '2026-09-20T03:00');
  expect(due.map(({ name }) => name)).toEqual(['water the plants']);
});
