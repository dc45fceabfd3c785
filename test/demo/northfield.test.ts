/** The demonstration school as `npm start` shows it: rich, in order, and ready to go on. */
import type { School } from '../../demo/northfield';
import { northfield } from '../../demo/school';
import type { CoachingPayload } from '../../src/coaching/payload';
import { clashing } from '../../src/programmes/meetings/ahead';
import { mondayOf } from '../../src/school/days';
import { call, failedRuns, findings, type Row, rows, rowWith, until } from '../stories/school';

const weeks: string[] = [];
let school: School;

beforeAll(async () => {
  school = await northfield(({ sentence }) => weeks.push(sentence));
}, 300_000);

const valuesOf = (tab: string, heading: string) => rows(school, tab).map((row: Row) => String(row[heading]));

describe('the demonstration school', () => {
  test('is told week by week', () => {
    expect(weeks).toEqual(Array.from({ length: 12 }, (_, at) => `week ${at + 1} of 12`));
  });

  test('has nothing that needs a look, and nothing failed', async () => {
    expect(await findings(school)).toEqual([]);
    expect(failedRuns(school)).toEqual([]);
  });

  test('dropped in, coached and planned in every week of its twelve', () => {
    const weeksOf = (tab: string, heading: string) =>
      new Set(valuesOf(tab, heading).map((day) => mondayOf(day)));
    expect(weeksOf('Drop-ins', 'Visited on').size).toBe(12);
    expect(weeksOf('Visit plans', 'Planned for').size).toBeGreaterThanOrEqual(11);
    expect(weeksOf('Visit notes', 'Seen on').size).toBeGreaterThanOrEqual(11);
    // The first lessons come before the first Monday of the programmes.
    expect(weeksOf('Coaching sessions', 'Held on').size).toBe(11);
  });

  test('has no two meetings of one person at one time', async () => {
    const { meetings } = await call<CoachingPayload>(school, 'openDesk');
    expect(meetings.length).toBeGreaterThan(20);
    expect(clashing(meetings)).toEqual([]);
    const slots = rows(school, 'Coaching sessions').map(
      (row: Row) => `${row['Coach']} ${row['Next meeting']}`,
    );
    expect(slots.length).toBeGreaterThan(60);
    // Two who met earlier than they had said leave their time to others.
    expect(slots.length - new Set(slots).size).toBeLessThanOrEqual(1);
  });

  test('has all that a lead sees in a second half term', async () => {
    expect(rowWith(school, 'Competitions', 'Competition', 'Autumn race')['Closed on']).not.toBe('');
    expect(valuesOf('Bulletins', 'State').filter((state) => state === 'Sent')).toHaveLength(10);
    expect(valuesOf('Action steps', 'State').filter((state) => state === 'Proposed')).toHaveLength(3);
    expect(rows(school, 'Wall').length).toBeGreaterThan(50);
    const charts = (tab: string) => school.ws.spreadsheet.getSheetByName(tab)?.getCharts().length;
    expect([charts('Drop-ins by week'), charts('Standings')]).toEqual([
      expect.any(Number),
      expect.any(Number),
    ]);
    const desk = await call<CoachingPayload>(school, 'openDesk');
    expect(desk.attention).toEqual({ returned: [], uncertain: [], refused: [], spoiled: [] });
  });

  test('has nothing twice: no row, no answer, no letter', () => {
    const tabs: [tab: string, key: string][] = [
      ['Drop-ins', 'Response'],
      ['Coaching sessions', 'Id'],
      ['Action steps', 'Id'],
      ['Visit notes', 'Id'],
      ['Visit plans', 'Id'],
      ['Form answers', 'Response'],
      ['Outbox', 'Key'],
    ];
    for (const [tab, key] of tabs) {
      const ids = valuesOf(tab, key);
      expect([tab, new Set(ids).size]).toEqual([tab, ids.length]);
    }
    expect(valuesOf('Outbox', 'State').every((state) => state === 'Sent')).toBe(true);
    expect(school.ws.mail.sent).toHaveLength(rows(school, 'Outbox').length);
    const given = school.ws.forms.flatMap(({ responses }) => responses.map(({ id }) => id));
    expect(valuesOf('Form answers', 'Response').sort()).toEqual(given.sort());
  });

  test('goes on: the letters of its sixth fortnight go at three', () => {
    const before = school.ws.mail.sent.length;
    until(school, '2026-11-26T16:05');
    const sent = school.ws.mail.sent.slice(before).map(({ subject }) => subject);
    const teaching = rows(school, 'Staff').filter(
      ({ Role, Status }) => Role !== 'Support staff' && Status === 'Current',
    );
    expect(sent.filter((subject) => subject === 'Your fortnight, 16–26 November')).toHaveLength(
      teaching.length,
    );
    expect(sent.filter((subject) => subject.startsWith('Coaching this fortnight'))).toHaveLength(1);
    expect(failedRuns(school)).toEqual([]);
  });
});
