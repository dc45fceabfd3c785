/** What was just saved can be corrected by its coach, for half an hour, and its reader hears of it once. */
import { lastIcs } from './calendars';
import { aSchool, call, converse, lastLetter, rows, said } from './school';

const COACH = 'b.cooper@northfield.example';
const TEACHER = 's.rossi@northfield.example';

describe('C6: a coach corrects what was just saved', () => {
  test('in one letter that says so; the calendar entry moves, and the history keeps both', async () => {
    const school = await aSchool();
    await converse(school, 'BCO', said());
    const { uid } = lastIcs(school);
    school.ws.advance({ minutes: 20 });
    const then = said({ notice: 'Six hands went up.', nextMeeting: '2026-09-23T15:30' });
    await school.ws.as(COACH, () => call(school, 'correctConversation', then));
    await school.ws.as(COACH, () => call(school, 'correctConversation', then));
    expect(school.ws.mail.sent).toHaveLength(2);
    expect(lastLetter(school)).toMatchObject({
      to: TEACHER,
      cc: COACH,
      subject: 'Corrected: Your action step, from Tuesday 8 September',
    });
    expect(lastIcs(school)).toMatchObject({ uid, sequence: 1, starts: '2026-09-23T14:30:00Z' });
    expect(rows(school, 'Coaching sessions')).toMatchObject([{ 'What I notice': 'Six hands went up.' }]);
    expect(rows(school, 'Activity')).toMatchObject([
      { What: 'Corrected a conversation', Detail: expect.stringContaining(`Before: ${said().notice}`) },
    ]);
  });

  test('for 30 minutes, and nobody else', async () => {
    const school = await aSchool();
    await converse(school, 'BCO', said());
    const then = said({ notice: 'Six.' });
    const asks = (email: string) => school.ws.as(email, () => call(school, 'correctConversation', then));
    await expect(asks(TEACHER)).rejects.toThrow('Only the coach of a conversation can correct it');
    school.ws.advance({ minutes: 31 });
    await expect(asks(COACH)).rejects.toThrow('for 30 minutes after it was saved');
    expect(school.ws.mail.sent).toHaveLength(1);
  });
});
