/** Planned visits, from the form on a phone to the letter of that morning and the drop-in that keeps the plan. */
import type { DropInsPayload } from '../../src/dropIns/payload';
import {
  aSchool,
  call,
  dropIn,
  emailOf,
  failedRuns,
  kept,
  lettersTo,
  plan,
  rows,
  type School,
  setting,
  until,
} from './school';
import { proseOf } from './twins';

const remindersOf = (school: School, code: string) =>
  lettersTo(school, emailOf(school, code)).filter(({ body }) => body.includes('for today'));

/** Helen plans three visits on the Tuesday, and makes the first of them a day early. */
const planned = kept(async () => {
  const school = await aSchool();
  await call(school, 'approveLetters');
  plan(school, 'HCA', [
    ['SRO', '2026-09-10', 'Period 3'],
    ['PMO', '2026-09-10'],
    ['LHU', '2026-09-14'],
  ]);
  dropIn(school, { visitor: 'HCA', teacher: 'SRO', on: '2026-09-08' });
  return school;
});

describe('A3: planned visits', () => {
  test('are in a hidden tab without a word of what came about, and a drop-in costs no more for them', async () => {
    const school = await planned();
    expect(school.ws.spreadsheet.getSheetByName('Visit plans')?.isSheetHidden()).toBe(true);
    expect(rows(school, 'Visit plans')).toMatchObject([
      { Teacher: 'Siobhán Rossi (SRO)', 'Planned for': '2026-09-10', Period: 'Period 3' },
      { Teacher: 'Peter Morgan (PMO)', Period: '' },
      { 'Planned for': '2026-09-14' },
    ]);
    dropIn(school, { visitor: 'HCA', teacher: 'PMO' });
    const submits = school.ws.ledger.executions.filter(({ fn }) => fn === 'formSubmitted');
    expect(submits[submits.length - 1]?.roundTrips).toBeLessThanOrEqual(12);
    expect(failedRuns(school)).toEqual([]);
  });

  test('bring one letter on the morning, with the form filled in, for those that are still to come', async () => {
    const school = await planned();
    until(school, '2026-09-10T06:30');
    expect(remindersOf(school, 'HCA')).toEqual([]);
    until(school, '2026-09-10T12:00');
    const [letter, ...others] = remindersOf(school, 'HCA');
    expect(others).toEqual([]);
    expect(proseOf(letter as never)).toMatch(/You planned a visit for today.*Peter Morgan/);
    expect(letter?.body).not.toContain('Rossi');
    const { filled } = JSON.parse(setting(school, 'Drop-in form'));
    expect(letter?.body).toContain(`${filled}Peter%20Morgan`);
    until(school, '2026-09-14T12:00');
    expect(remindersOf(school, 'HCA')).toHaveLength(2);
    expect(setting(school, 'Next reminder of visits')).toBe('');
  });

  test('are told of in the visitor’s own fortnight letter and nowhere else', async () => {
    const school = await planned();
    until(school, '2026-09-11T16:00');
    const telling = school.ws.mail.sent.filter(({ body }) => /planned|still (open|to come)/.test(body));
    expect([...new Set(telling.map(({ to }) => to))]).toEqual([emailOf(school, 'HCA')]);
    const own = telling.find(({ subject }) => subject.startsWith('Your fortnight'));
    expect(proseOf(own as never)).toMatch(
      /You made 1 visit that you had planned: thank you\. One visit is still open: Peter Morgan on Thursday 10 September\..*still to come: \S+ \S+ on Monday 14 September\./,
    );
  });

  test('are counted by department for the lead, and nobody is named', async () => {
    const school = await planned();
    const { dropIns } = await call<DropInsPayload>(school, 'openDesk', 'dropIns');
    expect(dropIns?.visitPlans.form).toBe(JSON.parse(setting(school, 'Planning form')).url);
    expect(
      dropIns?.visitPlans.weeks.map(({ monday, planned }) => [
        monday,
        planned.reduce((n, each) => n + each.planned, 0),
      ]),
    ).toEqual([
      ['2026-09-07', 1],
      ['2026-09-14', 1],
    ]);
    for (const { planned } of dropIns?.visitPlans.weeks ?? [])
      for (const { people } of planned) expect(people).toBeGreaterThanOrEqual(4);
    expect(JSON.stringify(dropIns?.visitPlans)).not.toMatch(/HCA|Helen/);
    const teacher = await school.ws.as(emailOf(school, 'HCA'), () =>
      call<DropInsPayload>(school, 'openDesk', 'dropIns'),
    );
    expect(teacher.dropIns).toBeUndefined();
  });

  test('that can’t be made come back whole, to be mended and sent again', async () => {
    const school = await planned();
    plan(school, 'STU', [
      ['PMO', '2026-09-09'],
      ['SRO', '2026-09-12'],
    ]);
    const [letter] = lettersTo(school, emailOf(school, 'STU'));
    expect(letter?.subject).toBe('Please look at your answer again: Visits planned');
    expect(proseOf(letter as never)).toContain('Second visit: There is no school on Saturday 12 September.');
    expect(letter?.body).toMatch(/viewform\?\S*2026-09-12/);
    expect(rows(school, 'Visit plans')).toHaveLength(3);
  });
});
