/** Whose words reach whom: every letter of a lived school and every answer of the sidebar, held to the one table of who may see what. */
import { LEAD } from '../../demo/northfield';
import type { CoachingPayload } from '../../src/coaching/payload';
import type { StaffMember } from '../../src/records';
import type { Viewer } from '../../src/records/letterKinds';
import { maySee, type Seen } from '../../src/school/visibility';
import { askedOf } from './asked';
import {
  aSchool,
  call,
  converse,
  converseByForm,
  desk,
  dropIn,
  kept,
  looked,
  noteVisit,
  noteVisitByForm,
  type School,
  said,
  seen,
  until,
} from './school';

/** Words that nobody else types, by which they are known again wherever they turn up. */
interface Mark {
  words: string;
  kind: Seen;
  teacher: string;
  writer: string;
}

const markOf = (kind: Seen, teacher: string, writer: string, nth: string): Mark => ({
  words: `zq ${kind} ${teacher} ${writer} ${nth} qz`,
  kind,
  teacher,
  writer,
});

const marks: Mark[] = [];

function marked(...given: Parameters<typeof markOf>): string {
  const mark = markOf(...given);
  if (!marks.some(({ words }) => words === mark.words)) marks.push(mark);
  return mark.words;
}

const visit = (school: School, visitor: string, teacher: string, shoutOut = false) => {
  const praise = marked(shoutOut ? 'shout-out' : 'drop-in', teacher, visitor, 'praise');
  dropIn(school, { visitor, teacher, praise, shoutOut, thanks: true });
};

const noted = (teacher: string, coach: string, nth: string) =>
  seen({ teacher, id: `${teacher}-${coach}-${nth}`, note: marked('visit note', teacher, coach, nth) });

/** What is said in a conversation; the words of one that only proposes a step are all the proposal's. */
const spoken = (teacher: string, coach: string, nth = 'first', proposed = false) => {
  const talk: Seen = proposed ? 'proposed step' : 'coaching session';
  const step: Seen = proposed ? 'proposed step' : 'action step';
  return {
    teacher,
    id: `${teacher}-${coach}-${nth}`,
    notice: marked(talk, teacher, coach, `${nth} notice`),
    leverage: marked(talk, teacher, coach, `${nth} leverage`),
    feedback: marked(talk, teacher, coach, `${nth} feedback`),
    target: marked(talk, teacher, coach, `${nth} target`),
    playbookStep: '',
    wording: marked(step, teacher, coach, `${nth} step`),
  };
};

/** A fortnight and its letters: visits, conversations both ways, an answer that went wrong, and a pair that was swapped. */
async function lived(): Promise<School> {
  const school = await aSchool();
  await call(school, 'approveLetters');
  visit(school, 'STU', 'PMO');
  visit(school, 'PMO', 'SRO', true);
  visit(school, 'LHU', 'SRO');
  const own = marked('answer returned', 'LHU', 'LHU', 'own lesson');
  dropIn(school, { visitor: 'LHU', teacher: 'LHU', praise: own });
  await converse(school, 'BCO', said(spoken('SRO', 'BCO')));
  converseByForm(school, 'BCO', said(spoken('LJA', 'BCO')));
  await converse(school, 'RRE', said(spoken('JDA', 'RRE')));
  await converse(school, 'ITU', said(spoken('BRO', 'ITU')));
  await noteVisit(school, 'BCO', noted('SRO', 'BCO', 'sidebar'));
  noteVisitByForm(school, 'BCO', noted('LJA', 'BCO', 'form'));
  // The lead's note is the lead's own.
  await noteVisit(school, 'RRE', noted('BRO', 'RRE', 'lead'));
  const early = (await desk(school)).programmes.find(({ name }) => name === 'Early career teachers');
  await call(school, 'saveProgramme', { ...early, agreeFirst: 'Yes' });
  await converse(school, 'ZJA', said(spoken('NWA', 'ZJA', 'first', true)));
  until(school, '2026-09-10T09:00');
  const { pairs } = await desk(school);
  const pair = pairs.find(({ teacher }) => teacher === 'SRO');
  await call(school, 'swapPair', pair?.id, { coach: 'ITU' }, '2026-09-10');
  const [heldOn, nextMeeting] = ['2026-09-10', '2026-09-24T15:30'];
  const checked = looked({ id: 'checked', teacher: 'SRO', heldOn, nextMeeting, outcome: 'Practise again' });
  const target = marked('coaching session', 'SRO', 'ITU', 'later target');
  await converse(school, 'ITU', { ...checked, target });
  until(school, '2026-09-11T16:00');
  return school;
}

const aLivedSchool = kept(lived);

const COACHING: Seen[] = ['coaching session', 'action step', 'proposed step'];

/** Who someone is to marked words; the coach of coaching words is also whoever coaches the teacher on that day. */
function rolesOf(person: StaffMember, mark: Mark, { pairs }: CoachingPayload, day: string): Viewer[] {
  const coaches = pairs.some(
    ({ teacher, coach, from, until: last }) =>
      teacher === mark.teacher && coach === person.id && from <= day && day <= (last || '9999'),
  );
  const isCoaching = COACHING.includes(mark.kind);
  const roles: [Viewer, boolean][] = [
    ['teacher', person.id === mark.teacher],
    ['writer', person.id === mark.writer || (isCoaching && coaches)],
    ['head of department', person.role === 'Head of department'],
    ['lead', person.email === LEAD],
    ['anyone', true],
  ];
  return roles.filter(([, is]) => is).map(([role]) => role);
}

const allowed = (person: StaffMember, mark: Mark, sheet: CoachingPayload, day: string): boolean =>
  rolesOf(person, mark, sheet, day).some((role) => maySee(mark.kind, role));

const foundIn = (text: string): Mark[] => marks.filter(({ words }) => text.includes(words));

test('G1: no letter brings words to anybody who may not see them, in either twin, subject or attachment', async () => {
  const school = await aLivedSchool();
  const sheet = await desk(school);
  const reached = new Set<string>();
  for (const { to, cc = '', subject, body, htmlBody = '', attachments, at } of school.ws.mail.sent)
    for (const email of [to, cc].filter(Boolean)) {
      const person = sheet.staff.find((each) => each.email === email) as StaffMember;
      const text = [subject, body, htmlBody, ...attachments.map((each) => each.getDataAsString())].join('\n');
      for (const mark of foundIn(text)) {
        expect([email, mark.words, allowed(person, mark, sheet, at.slice(0, 10))]).toEqual([
          email,
          mark.words,
          true,
        ]);
        reached.add(`${mark.words} to ${person.id}`);
      }
      for (const twin of [body, htmlBody]) expect(foundIn(twin)).toEqual(foundIn(body));
    }
  // What a coach notes of a visit, and a step before it is agreed, is sent to nobody of whom it speaks.
  const sent = marks.filter(({ kind }) => kind !== 'visit note' && kind !== 'proposed step');
  expect([...reached].filter((each) => each.includes('visit note'))).toEqual([]);
  for (const { words, kind, teacher, writer } of sent)
    expect(reached).toContain(`${words} to ${kind === 'answer returned' ? writer : teacher}`);
});

test('E5: a head of department’s letter holds nobody’s words', async () => {
  const { ws } = await aLivedSchool();
  const letters = ws.mail.sent.filter(
    ({ subject }) => / this fortnight, /.test(subject) && !subject.startsWith('Coaching'),
  );
  expect(letters.length).toBeGreaterThan(5);
  for (const { subject, body, htmlBody } of letters) expect(foundIn(subject + body + htmlBody)).toEqual([]);
});

/** Each has a payload of its own. */
const PAGES = ['', 'sidebar', 'leading', 'school', 'setup', 'dropIns', 'health', 'no such page'];

/** Everything that the sidebar's functions would tell someone, refusals included. */
async function answersTo(school: School, email: string): Promise<string> {
  const told: string[] = [];
  const ask = async (name: string, asked: unknown[]) => {
    const answer = school.ws.as(email, () => call(school, name, ...asked));
    told.push(JSON.stringify(await answer.catch((problem: Error) => problem.message)));
  };
  for (const page of PAGES) await ask('openDesk', [page]);
  for (const name of school.app.functions) await ask(name, askedOf(name));
  return told.join('\n');
}

const CODES = [
  ['a coach whose teacher was swapped away', 'BCO'],
  ['the coach who took over', 'ITU'],
  ['a teacher', 'SRO'],
  ['a teacher who was proposed a step', 'NWA'],
  ['the coach who proposed it', 'ZJA'],
  ['a visitor', 'LHU'],
  ['a head of department', 'MIQ'],
  ['the lead', 'RRE'],
] as const;

test.each(CODES)(
  'G1: %s reads in the sidebar what the table says, all of it and no more',
  async (_, code) => {
    const school = await aLivedSchool();
    const sheet = await desk(school);
    const person = sheet.staff.find(({ id }) => id === code) as StaffMember;
    const told = await answersTo(school, person.email);
    const inSidebar = marks.filter(({ kind }) => [...COACHING, 'visit note'].includes(kind));
    const expected = inSidebar.filter((mark) => allowed(person, mark, sheet, '2026-09-11'));
    const words = (list: Mark[]) => list.map((mark) => mark.words).sort();
    const found = foundIn(told);
    expect(words(found.filter((mark) => inSidebar.includes(mark)))).toEqual(words(expected));
    for (const mark of found)
      expect([mark.words, allowed(person, mark, sheet, '2026-09-11')]).toEqual([mark.words, true]);
  },
);

test.each([
  ['is not on the staff list', 'stranger@northfield.example'],
  ['Google does not name', 'someone@elsewhere.example'],
])('G1: whoever %s reads nobody’s words', async (_, email) => {
  expect(foundIn(await answersTo(await aLivedSchool(), email))).toEqual([]);
});
