/** Whatever people type, in whatever field: stored as typed or refused in a sentence, mailed as typed, never run. */
import fc from 'fast-check';
import { importStaff, LEAD } from '../../demo/northfield';
import type { VisitNoteGiven } from '../../src/coaching/visitNotes/payload';
import { anyText } from '../anyText';
import {
  aSchool,
  aSchoolWithoutPairs,
  call,
  converse,
  converseByForm,
  desk,
  dropIn,
  type Letter,
  noteVisit,
  noteVisitByForm,
  rows,
  type School,
  said,
  seen,
  setting,
} from './school';
import { htmlText } from './twins';

/** A full run has more. */
const RUNS = Number(process.env['INPUTS'] ?? 6);

/** The same every time, so that a green suite stays green; a full run draws afresh with INPUTS. */
const DRAWN = { numRuns: RUNS, ...(process.env['INPUTS'] ? {} : { seed: 2026 }) };

const NASTY = [
  '=IMPORTXML("http://x.example","//a")',
  '+1',
  '-2+3',
  '@SUM(A1)',
  "'quoted",
  '007',
  '1e5',
  '2026-03-02',
  '3/4',
  '12:30',
  'TRUE',
  '#REF!',
  '£5',
  '50%',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '<!-- ',
  ']]>',
  '&amp;',
  '&#0;',
  '{{x}}',
  '<?= x ?>',
  '\\n',
  'a\nb',
  'a\r\nb',
  '\tx',
  '\u2028',
  'שלום',
  '\u202Eevil\u202C',
  'e\u0301\u0323',
  '👩🏽‍🏫',
  '\uD83D',
  '\uDC00x',
  '\u0000',
  '\u200B',
  'Bcc: all@northfield.example',
  '%0aBcc:x',
  ',',
  ';',
  '""',
];

/** What hands and clipboards bring: nasty pieces among plain ones. */
const typed = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), anyText({ maxLength: 6 }), fc.constant('words ')), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''));

const formulas = ({ ws }: School): string[] =>
  ws.spreadsheet
    .getSheets()
    .flatMap((sheet) => sheet.getDataRange().getFormulas().flat())
    .filter((formula) => formula !== '');

const runOn = (text: string): string => text.replace(/\s+/g, ' ').trim();

const TAGS = /<(script|img|b|a onclick)\b/i;

function expectSafe(school: School, letters: readonly Letter[]) {
  expect(formulas(school)).toEqual([]);
  for (const { subject, htmlBody = '', name = '', to, cc = '', replyTo = '' } of letters) {
    expect(htmlBody).not.toMatch(TAGS);
    for (const header of [subject, name, to, cc, replyTo]) expect(header).not.toMatch(/[\r\n\0]/);
  }
}

/** A sentence that a person can act on, and not the apology for a bug. */
const isSentence = (text: string): boolean =>
  /[.”?]$/.test(text) && !/Something went wrong|Exception|Error:/.test(text);

test('A4: praise by form is stored and mailed as typed, or goes back with a sentence', async () => {
  const school = await aSchool();
  fc.assert(
    fc.property(typed, (praise) => {
      const before = school.ws.mail.sent.length;
      dropIn(school, { visitor: 'STU', teacher: 'PMO', praise, thanks: true });
      const letters = school.ws.mail.sent.slice(before);
      const [answer] = rows(school, 'Form answers');
      if (answer?.['Outcome'] === 'Recorded')
        expect(rows(school, 'Drop-ins')[0]?.['What went well']).toBe(praise);
      else expect(isSentence(String(answer?.['Why']))).toBe(true);
      expect(letters.length).toBe(answer?.['Outcome'] === 'Recorded' ? 2 : 1);
      expectSafe(school, letters);
    }),
    DRAWN,
  );
});

test.each([
  ['in the sidebar', converse],
  ['by form', converseByForm],
])('C2: each field of a conversation %s', async (_, record) => {
  const school = await aSchool();
  const teachers = ['SRO', 'LJA', 'HCA', 'MHU'];
  let nth = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(typed, typed, typed, typed, typed),
      async ([notice, leverage, wording, feedback, target]) => {
        const fresh = await aSchool();
        const words = { notice, leverage, wording, feedback, target };
        nth += 1;
        const given = said({ id: `n${nth}`, teacher: teachers[nth % 4], playbookStep: '', ...words });
        const refused = await Promise.resolve(record(fresh, 'BCO', given)).then(
          () => '',
          (problem: Error) => problem.message,
        );
        const [session] = rows(fresh, 'Coaching sessions');
        if (session)
          expect(session).toMatchObject({
            'What I notice': notice,
            'Leverage point': leverage,
            // Blank words set no step.
            'Action step': wording.trim() === '' ? '' : wording,
            'Feedback on the rehearsal': feedback,
            'To have tried by then': target,
          });
        else expect(isSentence(refused || String(rows(fresh, 'Form answers')[0]?.['Why']))).toBe(true);
        const [letter] = fresh.ws.mail.sent;
        if (session && letter) expect(runOn(htmlText(letter))).toContain(runOn(wording));
        expectSafe(fresh, fresh.ws.mail.sent);
      },
    ),
    DRAWN,
  );
  expect(school.ws.mail.sent).toEqual([]);
});

test.each<[string, (school: School, coach: string, note: VisitNoteGiven) => unknown]>([
  ['in the sidebar', noteVisit],
  ['by form', noteVisitByForm],
])('C1: a visit note %s is kept as typed, or refused in a sentence', async (_, keep) => {
  await fc.assert(
    fc.asyncProperty(typed, async (note) => {
      const school = await aSchool();
      const refused = await Promise.resolve(keep(school, 'BCO', seen({ note }))).then(
        () => '',
        (problem: Error) => problem.message,
      );
      const [kept] = rows(school, 'Visit notes');
      if (kept) expect(kept['What I saw']).toBe(note);
      else expect(isSentence(refused || String(rows(school, 'Form answers')[0]?.['Why']))).toBe(true);
      expectSafe(school, school.ws.mail.sent);
    }),
    DRAWN,
  );
});

test('G2: the school’s name is stored as typed, or refused in a sentence, and heads its letters on one line', async () => {
  await fc.assert(
    fc.asyncProperty(typed, async (schoolName) => {
      const school = await aSchool();
      const refused = await call(school, 'saveSchool', {
        schoolName,
        timeZone: 'Europe/London',
        leads: LEAD,
      }).then(
        () => '',
        (problem: Error) => problem.message,
      );
      if (refused) expect(isSentence(refused)).toBe(true);
      else expect(setting(school, 'School name')).toBe(schoolName.trim());
      dropIn(school, { visitor: 'STU', teacher: 'PMO' });
      expect(school.ws.mail.sent).toHaveLength(1);
      expectSafe(school, school.ws.mail.sent);
    }),
    DRAWN,
  );
});

test('B1: a programme’s name is stored as typed, or refused in a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(typed, async (name) => {
      const school = await aSchoolWithoutPairs();
      const programme = {
        name,
        cadence: 'Weekly',
        startsOn: '2026-09-07',
        endsOn: '2027-07-21',
        slotDay: 'Tuesday',
        slotTime: '15:30',
        id: '',
      };
      const refused = await call(school, 'saveProgramme', programme).then(
        () => '',
        (problem: Error) => problem.message,
      );
      if (refused) expect(isSentence(refused)).toBe(true);
      else {
        expect(rows(school, 'Programmes')[0]?.['Name'] ?? rows(school, 'Programmes')[0]?.['Programme']).toBe(
          name.trim(),
        );
        expect((await desk(school)).programmes).toMatchObject([{ name: name.trim() }]);
      }
      expectSafe(school, []);
    }),
    DRAWN,
  );
});

test('G2: cells of a staff list are stored as typed, or their line is refused, and their letters can be sent', async () => {
  const quoted = (text: string) => `"${text.replace(/"/g, '""')}"`;
  await fc.assert(
    fc.asyncProperty(typed, typed, typed, async (forename, department, email) => {
      const school = await aSchoolWithoutPairs();
      const list = `Forename,Surname,Department,Work email\n${quoted(forename)},Okoro,${quoted(department)},new@northfield.example\nSam,Bad,Maths,${quoted(email)}`;
      const refused = await importStaff(school, list).then(
        () => '',
        (problem: Error) => problem.message,
      );
      if (refused) expect(isSentence(refused)).toBe(true);
      const person = (await desk(school)).staff.find((each) => each.email === 'new@northfield.example');
      if (person) dropIn(school, { visitor: person.email, teacher: 'PMO' });
      expectSafe(school, school.ws.mail.sent);
    }),
    DRAWN,
  );
});

test.each(['notice', 'wording', 'target'])(
  'C2: 50,001 characters as %s are refused in a sentence, and nothing is written',
  async (field) => {
    const school = await aSchool();
    const long = converse(
      school,
      'BCO',
      said({ playbookStep: '', wording: 'Wait.', [field]: 'x'.repeat(50_001) }),
    );
    await expect(long).rejects.toThrow('is longer than 20000 characters. Please shorten it.');
    expect(rows(school, 'Coaching sessions')).toEqual([]);
  },
);

test('A4: 50,001 characters of praise go back to their writer, who keeps what the form has', async () => {
  const school = await aSchool();
  dropIn(school, { visitor: 'STU', teacher: 'PMO', praise: 'x'.repeat(50_001) });
  expect(rows(school, 'Form answers')).toMatchObject([
    { Outcome: 'Returned', Why: expect.stringContaining('is longer than 20000') },
  ]);
  expect(school.ws.mail.sent.map(({ to }) => to)).toEqual(['s.turner@northfield.example']);
});
