/** Meetings that are true: no two at one time, one entry in the calendars for each, and both told at once. */
import type { Pair } from '../../src/records';
import { icsOf, lastIcs } from './calendars';
import {
  aSchool,
  asleepUntil,
  BOTH,
  call,
  converse,
  desk,
  failedRuns,
  type Letter,
  lastLetter,
  looked,
  type School,
  said,
  TODAY,
  until,
} from './school';
import { proseOf } from './twins';

const COACH = 'b.cooper@northfield.example';
const TEACHER = 's.rossi@northfield.example';

const pairOf = async (school: School, coach: string, teacher: string): Promise<Pair> => {
  const found = (await desk(school)).pairs.find((pair) => pair.coach === coach && pair.teacher === teacher);
  if (!found) throw new Error(`${coach} does not coach ${teacher}.`);
  return found;
};

/** Somebody changes a cell of the only row of a tab by hand. */
function typeInto({ ws }: School, tab: string, heading: string, value: unknown) {
  const sheet = ws.spreadsheet.getSheetByName(tab);
  const [headings = []] = sheet?.getDataRange().getValues() ?? [];
  sheet?.getRange(2, headings.indexOf(heading) + 1).setValue(value);
  ws.globals.SpreadsheetApp.flush();
}

describe.each(BOTH)('B3, C6: the invitation of a conversation %s', (_, record) => {
  test('says that it is one, when it was written, and is read by a calendar', async () => {
    const school = await aSchool();
    await record(school, 'BCO', said());
    const [file] = lastLetter(school).attachments;
    expect(file?.contentType).toMatch(/^text\/calendar;\s*method=REQUEST/);
    expect(lastIcs(school)).toMatchObject({
      method: 'REQUEST',
      sequence: 0,
      stamp: expect.stringMatching(/^2026-09-08T11:00:\d\dZ$/),
      starts: '2026-09-22T14:30:00Z',
      ends: '2026-09-22T15:00:00Z',
      organiser: `mailto:${COACH}`,
      attendees: [`mailto:${TEACHER}`, `mailto:${COACH}`],
    });
  });

  test('says it where the coach has another meeting then, with the next free time', async () => {
    const school = await aSchool();
    await record(school, 'BCO', said());
    await record(school, 'BCO', said({ teacher: 'LJA', id: 'second' }));
    expect(proseOf(lastLetter(school))).toContain(
      'Björn Cooper has another coaching meeting on Tuesday 22 September at 15:30. The next free time is Tuesday 15 September at 15:30. Please agree whether you keep it.',
    );
    expect(lastLetter(school).attachments).toHaveLength(1);
    await record(school, 'BCO', said({ teacher: 'HCA', id: 'third', nextMeeting: '2026-09-22T16:00' }));
    expect(proseOf(lastLetter(school))).not.toContain('another coaching meeting');
  });
});

test('B3: by the form, a closed day is said in the letter', async () => {
  const school = await aSchool();
  const [, [, byForm]] = BOTH;
  await byForm(school, 'BCO', said({ nextMeeting: '2026-10-27T15:30' }));
  expect(proseOf(lastLetter(school))).toContain(
    'Tuesday 27 October is in the holidays. The next free time is',
  );
});

test('C6: whoever meets earlier than planned has one entry in the calendar, which moves', async () => {
  const school = await aSchool();
  await converse(school, 'BCO', said());
  const { uid } = lastIcs(school);
  asleepUntil(school, '2026-09-15T16:00');
  await converse(
    school,
    'BCO',
    looked({ outcome: 'Met', id: 'early', heldOn: '2026-09-15', nextMeeting: '2026-09-29T15:30' }),
  );
  expect(lastIcs(school)).toMatchObject({ uid, sequence: 1, starts: '2026-09-29T14:30:00Z' });
  asleepUntil(school, '2026-09-29T16:00');
  await converse(school, 'BCO', said({ id: 'next', heldOn: '2026-09-29', nextMeeting: '2026-10-13T15:30' }));
  expect(lastIcs(school).uid).not.toBe(uid);
  expect(lastIcs(school).sequence).toBe(0);
});

describe('C6: the calendars follow', () => {
  const agreed = async () => {
    const school = await aSchool();
    await converse(school, 'BCO', said());
    return { school, uid: lastIcs(school).uid };
  };

  test('a day that was changed in the tab, within hours and once', async () => {
    const { school, uid } = await agreed();
    typeInto(school, 'Coaching sessions', 'Next meeting', new Date('2026-09-24T15:15:00Z'));
    until(school, '2026-09-08T17:30');
    expect(lastLetter(school)).toMatchObject({ to: TEACHER, cc: COACH });
    expect(proseOf(lastLetter(school))).toContain(
      'Siobhán Rossi and Björn Cooper meet on Thursday 24 September at 16:15, and not on Tuesday 22 September at 15:30.',
    );
    expect(lastIcs(school)).toMatchObject({
      method: 'REQUEST',
      uid,
      sequence: 1,
      starts: '2026-09-24T15:15:00Z',
    });
    const { length } = school.ws.mail.sent;
    until(school, '2026-09-09T17:30');
    expect(school.ws.mail.sent.slice(length).filter(({ subject }) => subject.includes('meeting'))).toEqual(
      [],
    );
    expect(failedRuns(school)).toEqual([]);
  });

  test('a pair that ends before the meeting: it is withdrawn, and both are told', async () => {
    const { school, uid } = await agreed();
    const { id } = await pairOf(school, 'BCO', 'SRO');
    await call(school, 'endPair', id, '2026-09-18');
    expect(lastLetter(school)).toMatchObject({ to: TEACHER, cc: COACH });
    expect(lastLetter(school).attachments[0]?.contentType).toMatch(/method=CANCEL/);
    expect(lastIcs(school)).toMatchObject({ method: 'CANCEL', uid, sequence: 1, status: 'CANCELLED' });
    // The end is taken back, and so is the withdrawal.
    await call(school, 'endPair', id, '2026-10-20');
    expect(lastIcs(school)).toMatchObject({
      method: 'REQUEST',
      uid,
      sequence: 2,
      starts: '2026-09-22T14:30:00Z',
    });
  });

  test('nothing where the pair ends after it', async () => {
    const { school } = await agreed();
    const { length } = school.ws.mail.sent;
    await call(school, 'endPair', (await pairOf(school, 'BCO', 'SRO')).id, '2026-09-22');
    expect(school.ws.mail.sent).toHaveLength(length);
  });

  test('another coach: the old meeting is withdrawn, and all three are told', async () => {
    const { school, uid } = await agreed();
    const { id, format, mode } = await pairOf(school, 'BCO', 'SRO');
    const { length } = school.ws.mail.sent;
    await call(school, 'swapPair', id, { coach: 'ITU', format, mode }, '2026-09-14');
    const letters = school.ws.mail.sent.slice(length);
    const cancelled = letters.filter(({ attachments }) => attachments.length > 0);
    expect(cancelled.map(icsOf)).toMatchObject([{ method: 'CANCEL', uid, sequence: 1 }]);
    expect(cancelled).toMatchObject([{ to: TEACHER, cc: COACH }]);
    const others = letters.filter(({ attachments }) => attachments.length === 0);
    expect(others.map(({ to }) => to).sort()).toEqual([COACH, 'i.turner@northfield.example', TEACHER].sort());
    expect(proseOf(others.find(({ to }) => to === COACH) as Letter)).toContain('coaches Siobhán Rossi');
    expect(proseOf(others.find(({ to }) => to === TEACHER) as Letter)).toContain(
      'in the place of Björn Cooper',
    );
  });

  test('another mode: the meeting stays as it was', async () => {
    const { school } = await agreed();
    const { id, coach, format } = await pairOf(school, 'BCO', 'SRO');
    const { length } = school.ws.mail.sent;
    await call(school, 'swapPair', id, { coach, format, mode: 'Dialogic' }, '2026-09-14');
    expect(school.ws.mail.sent).toHaveLength(length);
  });
});

test('B3: every teacher of a coach is offered another time', async () => {
  const school = await aSchool();
  const teachers = ['SRO', 'LJA', 'HCA', 'MHU'];
  const starts: string[] = [];
  for (const teacher of teachers) {
    const { meetings } = await school.ws.as(COACH, () => desk(school));
    expect(meetings).toHaveLength(starts.length);
    const free = ['15:30', '16:00', '16:30', '17:00'].map((time) => `2026-09-15T${time}`);
    const nextMeeting = free.find((each) => meetings.every((meeting) => meeting.starts !== each)) ?? '';
    await converse(school, 'BCO', said({ teacher, id: teacher, heldOn: TODAY, nextMeeting }));
    expect(proseOf(lastLetter(school))).not.toContain('another coaching meeting');
    starts.push(nextMeeting);
  }
  expect(new Set(starts).size).toBe(teachers.length);
});
