/** A programme's anonymous survey, from the press that makes it to the shares that its answers come to (B1, E3). */
import type { SurveyShown } from '../../src/programmes/survey/rules';
import { aSchool, call, desk, emailOf, type Letter, rows, type School } from './school';
import { proseOf } from './twins';

const AGREE = {
  'I know what our action step is': 'Agree strongly',
  'The rehearsals help': 'Agree',
  'Our coaching time is protected': 'Disagree',
  'I can be open in our conversations': 'Agree',
  'Coaching makes lessons better': 'In between',
};

describe('B1, E3: a programme’s survey', () => {
  const survey = (school: School, action: string): Promise<SurveyShown> =>
    desk(school).then(({ programmes }) => call(school, `${action}Survey`, programmes[0]?.id));

  test('B1: is anonymous, goes once to everybody in the programme, and shows shares from five answers on', async () => {
    const school = await aSchool();
    await survey(school, 'make');
    const { url } = await survey(school, 'make');
    const [form, ...others] = school.ws.forms.filter(({ title }) => title.includes('survey'));
    expect([form, others]).toMatchObject([
      { collectEmail: false, published: true, showLinkToRespondAgain: false },
      [],
    ]);
    const tabs = () => school.ws.spreadsheet.getSheets().map((sheet) => sheet.getName());
    const before = tabs();
    await survey(school, 'send');
    await survey(school, 'send');
    const sent = school.ws.mail.sent.filter(({ subject }) => subject.startsWith('How is coaching going?'));
    // Five coaches of the pilot and their eighteen teachers.
    expect([sent.length, new Set(sent.map(({ to }) => to)).size]).toEqual([23, 23]);
    expect(proseOf(sent[0] as Letter)).toContain('Nobody is asked for a name or an address.');
    expect(sent[0]?.htmlBody).toContain(url);

    const [letters, aside] = [school.ws.mail.sent.length, rows(school, 'Form answers').length];
    const answer = (as: string) => school.ws.submitForm(form?.id ?? '', AGREE, { as: emailOf(school, as) });
    for (const code of ['SRO', 'LJA', 'BCO', 'HCA']) answer(code);
    expect(await survey(school, 'show')).toMatchObject({ answered: 0, agreed: [] });
    answer('ITU');
    expect(await survey(school, 'show')).toMatchObject({
      answered: 5,
      agreed: [1, 1, 0, 1, 0].map((share) => ({ share })),
    });
    // A sixth answer shows nothing, since nobody may be told from the five before.
    const five = await survey(school, 'show');
    answer('RRE');
    expect(await survey(school, 'show')).toEqual(five);
    // No tab of the sheet has an answer with its time: they stay in the form alone.
    expect([form?.destination, tabs()]).toEqual([undefined, before]);
    // Nothing of it is taken in, set aside or answered by letter, and nobody is woken by it.
    expect([school.ws.mail.sent.length, rows(school, 'Form answers').length]).toEqual([letters, aside]);
    const submits = school.ws.ledger.executions.filter(({ fn }) => fn === 'formSubmitted');
    expect(submits).toEqual([]);
  });

  test('B1: of another lead can’t be opened, and a new form takes the place of one that is gone', async () => {
    const school = await aSchool();
    const second = 'b.cooper@northfield.example';
    const leads = `r.reid@northfield.example, ${second}`;
    await call(school, 'saveSchool', { schoolName: 'Northfield School', timeZone: 'Europe/London', leads });
    const { url } = await survey(school, 'make');
    const before = school.ws.mail.sent.length;
    for (const deed of ['show', 'send'])
      await expect(school.ws.as(second, () => survey(school, deed))).rejects.toThrow(
        'The form “Survey” belongs to r.reid@northfield.example, so it stays as it is.',
      );
    expect(school.ws.mail.sent).toHaveLength(before);
    const { programmes } = await desk(school);
    const own = await school.ws.as(second, () => call(school, 'makeSurvey', programmes[1]?.id));
    expect(own).toMatchObject({ url: expect.stringContaining('/forms/'), answered: 0 });
    school.ws.state.forms = school.ws.state.forms.filter(({ title }) => !title.includes('survey'));
    expect((await survey(school, 'make')).url).not.toBe(url);
    expect(await survey(school, 'show')).toMatchObject({ answered: 0 });
  });

  test('B1: that was sent and can’t be opened any more can be made and sent anew in the same half term', async () => {
    const school = await aSchool();
    await survey(school, 'make');
    await survey(school, 'send');
    const asked = () =>
      school.ws.mail.sent.filter(({ subject }) => subject.startsWith('How is coaching going?'));
    expect(asked()).toHaveLength(23);
    school.ws.state.forms = school.ws.state.forms.filter(({ title }) => !title.includes('survey'));
    const { url, sentFor } = await survey(school, 'make');
    expect(sentFor).toBe('');
    await survey(school, 'send');
    await survey(school, 'send');
    const anew = asked().slice(23);
    expect(new Set(anew.map(({ to }) => to)).size).toBe(23);
    expect(anew.filter(({ htmlBody }) => htmlBody?.includes(url))).toHaveLength(23);
  });
});
