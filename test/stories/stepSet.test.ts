/** An action step set by sidebar or by form: its rows, its letter with the invitation, and how the next visit checks it. */
import { aSchool, BOTH, type Letter, lastLetter, looked, rows, type School, said, TODAY } from './school';
import { htmlText, proseOf, wordsOfBothTwins } from './twins';

const COACH = 'b.cooper@northfield.example';
const TEACHER = 's.rossi@northfield.example';
const STEP = 'After you ask a question, count three seconds in your head before you take an answer.';

const steps = (school: School) => rows(school, 'Action steps');
const sessions = (school: School) => rows(school, 'Coaching sessions');

describe.each(BOTH)('C2, C12: a step set %s', (_, record) => {
  test('is a row for the conversation and a row for the step, worded as on the day', async () => {
    const school = await aSchool();
    await record(school, 'BCO', said());
    expect(sessions(school)).toMatchObject([
      {
        'Held on': TODAY,
        Teacher: 'Siobhán Rossi (SRO)',
        Coach: 'Björn Cooper (BCO)',
        'What I notice': 'Four hands went up at once, and the same four answered.',
        'Action step': STEP,
        'Next meeting': '2026-09-22T15:30',
      },
    ]);
    expect(steps(school)).toMatchObject([
      {
        'Set on': TODAY,
        'Action step': STEP,
        State: 'Set',
        Tries: 0,
        Rehearsals: 8,
        Technique: 'Everyone thinks first',
      },
    ]);
  });

  test('goes to the teacher, with a copy to the coach, who gets the replies', async () => {
    const school = await aSchool();
    await record(school, 'BCO', said());
    const [letter] = school.ws.mail.sent as [Letter];
    expect(school.ws.mail.sent).toHaveLength(1);
    expect(letter).toMatchObject({ to: TEACHER, cc: COACH, replyTo: COACH, name: 'Northfield School' });
    expect(letter.subject).toBe('Your action step, from Tuesday 8 September');
    for (const words of [
      'Your action step is this one, from your conversation with Björn Cooper on Tuesday 8 September.',
      `Everyone thinks first: > ${STEP}`,
      'What I notice: > Four hands went up at once, and the same four answered. (Björn Cooper, English)',
      'The leverage point that follows: > A short wait would bring the others in.',
      'Ask eight questions, tapping three on your leg before you look at anyone.',
      '- Three full seconds of quiet',
      'You rehearsed it 8 times together.',
      'Feedback on the rehearsal: > By the sixth go you were counting with your eyes.',
      'You and Björn Cooper meet on Tuesday 22 September at 15:30. The invitation is attached.',
      'What will have been tried by then: > The wait, in three lessons with 9B.',
      'Seen by you, the coach and the coaching lead. Never part of performance management.',
    ])
      expect(proseOf(letter)).toContain(words);
    const [html, plain] = wordsOfBothTwins(letter);
    expect(html).toEqual(plain);
    expect(htmlText(letter)).toContain(STEP);
  });

  test.each([
    ['summer time', '2026-09-22T15:30', '20260922T143000Z', '20260922T150000Z'],
    ['winter', '2026-11-10T15:30', '20261110T153000Z', '20261110T160000Z'],
    ['the morning on which summer time ends', '2026-10-25T09:00', '20261025T090000Z', '20261025T093000Z'],
  ])('B3, C6: brings an invitation at the right moment in %s', async (_season, nextMeeting, starts, ends) => {
    const school = await aSchool();
    await record(school, 'BCO', said({ nextMeeting }));
    const [file] = lastLetter(school).attachments;
    expect(file).toMatchObject({
      name: 'invitation.ics',
      contentType: expect.stringContaining('text/calendar'),
    });
    const lines = file?.getDataAsString().replace(/\r\n /g, '').split('\r\n') ?? [];
    expect(lines).toEqual(expect.arrayContaining([`DTSTART:${starts}`, `DTEND:${ends}`, 'METHOD:REQUEST']));
    expect(lines).toContainEqual('SUMMARY:Coaching: Siobhán Rossi and Björn Cooper');
    for (const address of [TEACHER, COACH])
      expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^ATTENDEE.*:mailto:${address}$`)));
    expect(lines.join('\n')).not.toContain(STEP.slice(0, 20));
  });

  test.each([
    ['Met', { State: 'Met', Tries: 1, 'Last checked on': TODAY }, 'Your action step is met'],
    [
      'Practise again',
      { State: 'Practising', Tries: 1, 'Last checked on': TODAY },
      'Your action step: keep practising',
    ],
    ['Not seen', { State: 'Set', Tries: 0, 'Last checked on': '' }, 'Your action step goes on'],
  ] as const)('C7: is checked at the next visit: %s', async (outcome, row, subject) => {
    const school = await aSchool();
    await record(school, 'BCO', said());
    school.ws.advance({ days: 1 });
    const later = looked({ outcome, heldOn: TODAY, id: 'next', nextMeeting: '2026-10-06T15:30' });
    await record(school, 'BCO', later);
    expect(steps(school)).toMatchObject([row]);
    expect(lastLetter(school)).toMatchObject({
      to: TEACHER,
      cc: COACH,
      subject: `${subject}, from Tuesday 8 September`,
    });
  });
});
