/** Short visits before a step: noted in the sidebar or by form, read by nobody but their coach and the lead; and the links of a coach's letter. */
import { blankSheet, PROJECT } from '../../demo/northfield';
import { prefilled } from '../../emulator/page/answers';
import type { VisitNoteGiven } from '../../src/coaching/visitNotes/payload';
import {
  aSchool,
  call,
  choicesOf,
  converse,
  desk,
  emailOf,
  failedRuns,
  formId,
  letterTo,
  noteVisit,
  noteVisitByForm,
  rows,
  type School,
  said,
  seen,
  setting,
  until,
} from './school';

const COACH = 'b.cooper@northfield.example';
const notes = (school: School) => rows(school, 'Visit notes');
const deskOf = (school: School, code: string) => school.ws.as(emailOf(school, code), () => desk(school));

describe('C1: visit notes', () => {
  test.each<[string, (school: School, coach: string, note: VisitNoteGiven) => unknown]>([
    ['in the sidebar', noteVisit],
    ['by the visit form', noteVisitByForm],
  ])('%s are kept, newest first, and nobody is written to', async (_, keep) => {
    const school = await aSchool();
    await keep(school, 'BCO', seen({ seenOn: '2026-09-07', period: 'Period 1', note: 'Calm at the door.' }));
    await keep(school, 'BCO', seen({ period: 'Tutor time', note: '=Two were late.' }));
    expect(notes(school)).toMatchObject([
      { 'Seen on': '2026-09-08', Period: 'Tutor time', 'What I saw': '=Two were late.' },
      {
        'Seen on': '2026-09-07',
        Period: 'Period 1',
        Teacher: 'Siobhán Rossi (SRO)',
        Coach: 'Björn Cooper (BCO)',
        'What I saw': 'Calm at the door.',
      },
    ]);
    expect((await deskOf(school, 'BCO')).visitNotes).toMatchObject([
      { period: 'Tutor time' },
      { coach: 'BCO' },
    ]);
    until(school, '2026-09-09T18:00');
    expect(school.ws.mail.sent).toEqual([]);
    expect(failedRuns(school)).toEqual([]);
  });

  test('are read by their coach and the lead: not by the teacher, and not by the coach who takes over', async () => {
    const school = await aSchool();
    await noteVisit(school, 'BCO', seen());
    const pair = (await desk(school)).pairs.find(({ teacher }) => teacher === 'SRO');
    await call(school, 'swapPair', pair?.id, { coach: 'ITU', format: '', mode: '' }, '2026-09-09');
    until(school, '2026-09-10T09:00');
    const read = [];
    for (const code of ['BCO', 'RRE', 'SRO', 'ITU', 'LHU'])
      read.push([code, (await deskOf(school, code)).visitNotes.length]);
    expect(read).toEqual([
      ['BCO', 1],
      ['RRE', 1],
      ['SRO', 0],
      ['ITU', 0],
      ['LHU', 0],
    ]);
  });

  test('saved twice are one, and words mended before the second try take the place of the first', async () => {
    const school = await aSchool();
    await noteVisit(school, 'BCO', seen());
    await noteVisit(school, 'BCO', seen({ note: 'Five hands, not four.' }));
    expect(notes(school)).toMatchObject([{ 'What I saw': 'Five hands, not four.' }]);
    expect(notes(school)).toHaveLength(1);
  });

  test('in the sidebar are refused where they can’t be', async () => {
    const school = await aSchool();
    await noteVisit(school, 'BCO', seen());
    const refusals: [string, VisitNoteGiven, string][] = [
      ['BCO', seen({ id: 'a', seenOn: '2026-09-09' }), 'Wednesday 9 September is still to come.'],
      ['BCO', seen({ id: 'b', note: ' \n ' }), '“What did you see?” is empty. A sentence is enough.'],
      ['BCO', seen({ id: 'c', teacher: 'BRO' }), 'You were not Ben Roberts’s coach on Tuesday 8 September.'],
      ['ITU', seen({ teacher: 'BRO' }), ''],
      ['ITU', seen({ id: seen().id, teacher: 'BRO' }), 'This was saved for somebody else already.'],
      ['RRE', seen({ id: 'd', teacher: 'PMO' }), 'Peter Morgan had no coach on Tuesday 8 September.'],
    ];
    for (const [coach, note, sentence] of refusals)
      expect(
        await noteVisit(school, coach, note).then(
          () => '',
          (problem: Error) => problem.message,
        ),
      ).toMatch(sentence);
    expect(notes(school)).toHaveLength(2);
  });

  test('by form go back to their writer where they can’t be recorded, with every word', async () => {
    const school = await aSchool();
    noteVisitByForm(school, 'BCO', seen({ teacher: 'BRO', note: 'Pens down at once.' }));
    expect(notes(school)).toEqual([]);
    const letter = letterTo(school, COACH, 'Please look at your answer again: Visit note');
    expect(letter.body).toContain('You were not Ben Roberts’s coach on Tuesday 8 September.');
    expect(letter.body).toContain('Pens down at once.');
    expect(letter.body).toContain('Seen by you and the coaching lead.');
  });
});

describe('C12: a coach’s letter of the fortnight', () => {
  /** The address under a link of the plain twin. */
  const linkIn = (body: string, label: string): string =>
    body.split('\n').find((_, at, lines) => lines[at - 1] === `${label}:`) ?? '';

  /** What somebody who opens the address finds filled in, by question. */
  function filledIn(school: School, form: string, address: string) {
    const [url, query = ''] = address.split('?');
    const found = school.ws.forms.find(({ id }) => id === formId(school, form));
    expect(url).toBe(JSON.parse(setting(school, form === 'visit note' ? 'Visit form' : 'Coaching form')).url);
    const items = (found?.items ?? []).map((item) => ({
      id: item.id,
      entry: item.entryId,
      kind: item.type,
      choices: (item.choices ?? []).map(({ value }) => value),
      hasOther: false,
      rows: [],
      columns: [],
    }));
    const answers = prefilled(items as never, new URLSearchParams(query));
    return Object.fromEntries(
      (found?.items ?? [])
        .filter(({ id }) => answers[id] !== undefined)
        .map(({ id, title }) => [title, answers[id]]),
    );
  }

  const STEP = 'After you ask a question, count three seconds in your head before you take an answer.';

  async function lettersGone(): Promise<School> {
    const school = await aSchool();
    await call(school, 'approveLetters');
    await converse(school, 'BCO', said());
    until(school, '2026-09-11T16:00');
    return school;
  }

  test('has for each teacher the open step in words, and both forms with that teacher chosen', async () => {
    const school = await lettersGone();
    const { body, htmlBody = '' } = letterTo(school, COACH, 'Your coaching');
    expect(body.replace(/\s+/g, ' ')).toContain('count three seconds in your head');
    for (const [code, forename] of [
      ['SRO', 'Siobhán'],
      ['LJA', 'Leo'],
      ['HCA', 'Helen'],
      ['MHU', 'Mohammed'],
    ]) {
      const choice = choicesOf(school, 'visit note', 'Whose lesson did you visit?').find((each) =>
        each.endsWith(`(${code})`),
      );
      const coaching = linkIn(body, `Record a conversation with ${forename}`);
      const visit = linkIn(body, `Note a visit to ${forename}`);
      expect(filledIn(school, 'coaching conversation', coaching)).toEqual({
        'Whom did you coach?': choice,
        'The open action step': code === 'SRO' ? STEP : '',
      });
      expect(filledIn(school, 'visit note', visit)).toEqual({ 'Whose lesson did you visit?': choice });
      for (const address of [coaching, visit])
        expect(htmlBody).toContain(`href="${address.replaceAll('&', '&amp;').replaceAll("'", '&#39;')}"`);
    }
    expect(body).toContain('Seen by you and the coaching lead.');
  });

  test('has no such links where the forms were made before there were any', async () => {
    const school = await aSchool();
    await call(school, 'approveLetters');
    const row = rows(school, 'Settings').findIndex((each) => each['Setting'] === 'Coaching form') + 2;
    const { filled, ...old } = JSON.parse(setting(school, 'Coaching form'));
    expect(filled).toMatch(/viewform\?usp=pp_url&entry\.\d+=OPEN-STEP&entry\.\d+=$/);
    school.ws.edit('Settings', `B${row}`, JSON.stringify(old));
    until(school, '2026-09-11T16:00');
    const { body } = letterTo(school, COACH, 'Your coaching');
    expect(body).not.toContain('Record a conversation with');
    expect(body).toContain('Note a visit to Siobhán');
    expect(body).toContain('Record a conversation:');
  });
});

test('C12: a form that is built before there is anybody to choose has no such link yet', async () => {
  const ws = blankSheet();
  const school = { ws, app: ws.load(PROJECT) };
  const leads = 'r.reid@northfield.example';
  await call(school, 'saveSchool', { schoolName: 'Northfield', timeZone: 'Europe/London', leads });
  for (const part of ['tabs', 'visit form']) await call(school, 'build', part);
  expect(JSON.parse(setting(school, 'Visit form'))).toMatchObject({ filled: '' });
});
