/** A daily reminder, as those who have tasks would see it. */
import { opened, shown, tab } from './opened';

function open(tasks: unknown[][]) {
  const { ws, app } = opened('dailyReminder');
  tab(ws, 'Tasks', [['Task', 'Who', 'Due', 'Done', 'Reminded'], ...tasks]);
  app.call('install');
  app.call('install');
  return ws;
}
const on = (day: string) => new Date(`${day}T00:00:00+01:00`);

test('writes one letter to each person each working morning, until the task is done', () => {
  const ws = open([
    ['Order paper', 'ann@home.example', on('2026-09-08'), false, ''],
    ['Water plants', 'ann@home.example', on('2026-09-07'), false, ''],
    ['Fix door', 'ben@home.example', on('2026-09-12'), false, ''],
    ['No date', 'ben@home.example', 'next week', false, ''],
  ]);
  expect(ws.state.triggers).toHaveLength(1);
  ws.advance({ days: 1 });
  expect(ws.mail.sent.map(({ to, subject, body }) => [to, subject, body])).toEqual([
    ['ann@home.example', 'Due today: 2', '• Order paper\n• Water plants (1 day late)'],
  ]);
  expect(ws.mail.sent[0]?.at).toMatch(/^2026-09-08T06:/);
  expect(shown(ws, 'Tasks')[1]).toBe('Order paper | ann@home.example | 08/09/2026 | FALSE | 2026-09-08');
  ws.edit('Tasks', 'D2', true);
  ws.edit('Tasks', 'D3', true);
  ws.advance({ days: 6 });
  expect(ws.mail.sent.slice(1).map(({ to, at, body }) => [to, at.slice(0, 10), body])).toEqual([
    ['ben@home.example', '2026-09-14', '• Fix door (2 days late)'],
  ]);
});

test('overwrites by place what someone sorted meanwhile: the fault that such programs have', () => {
  const ws = open([
    ['Order paper', 'ann@home.example', on('2026-09-08'), false, ''],
    ['Fix door', 'ben@home.example', on('2026-10-12'), false, ''],
  ]);
  ws.meanwhile({
    at: { service: 'MailApp', call: 2 },
    act: () => ws.edit('Tasks', 'A3', 'Mend the door'),
  });
  ws.advance({ days: 1 });
  expect(shown(ws, 'Tasks')[2]).toContain('Fix door');
});
