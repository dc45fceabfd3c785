/** A mail merge, as its sender and readers would see it. */
import type { WorkspaceOptions } from '../../../emulator';
import { opened, shown, tab } from './opened';

const PEOPLE = [
  ['First name', 'Email', 'Due', 'Sent on'],
  ['Ann', 'ann@home.example', new Date('2026-09-11T12:00:00Z'), ''],
  ['Ben', 'not an address', '', ''],
  ['Cem', 'cem@home.example', 'soon', ''],
  ['Dee', '', '', ''],
  ['Eve', 'eve@home.example', '', '2026-09-01'],
];

function merged(options: WorkspaceOptions = {}) {
  const { ws } = opened('mailMerge', options);
  tab(ws, 'Letter', [['Dear {{First name}},\nplease bring it back: {{Due}}. {{Nothing}}']]);
  tab(ws, 'People', PEOPLE);
  return ws;
}

test('writes to each person once, in the letter’s words, and says in the row what happened', () => {
  const ws = merged();
  for (let i = 0; i < 2; i += 1) {
    ws.ui.answer('OK', 'A book for {{First name}}');
    ws.ui.chooseMenu('Mail merge > Send the letters');
  }
  expect(ws.mail.sent.map(({ to, subject }) => [to, subject])).toEqual([
    ['ann@home.example', 'A book for Ann'],
    ['cem@home.example', 'A book for Cem'],
  ]);
  expect(ws.mail.sent[0]?.body).toBe('Dear Ann,\nplease bring it back: 11 September 2026. {{Nothing}}');
  expect(ws.mail.sent[0]).toMatchObject({
    name: 'The library',
    htmlBody: expect.stringContaining('<p>Dear Ann,</p>'),
  });
  expect(shown(ws, 'People').slice(1)).toEqual([
    'Ann | ann@home.example | 11/09/2026 13:00:00 | 07/09/2026 08:00:00',
    'Ben | not an address |  | Invalid email: not an address',
    'Cem | cem@home.example | soon | 07/09/2026 08:00:01',
    'Dee |  |  | ',
    'Eve | eve@home.example |  | 2026-09-01',
  ]);
  expect(ws.ui.toasts.map(({ message }) => message)).toEqual(['2 letters went out.', '0 letters went out.']);
});

test('sends nothing when the person thinks better of it', () => {
  const ws = merged();
  ws.ui.answer('CANCEL');
  ws.ui.chooseMenu('Mail merge > Send the letters');
  expect(ws.mail.sent).toEqual([]);
});

test('stops at the day’s quota, and says so in the row', () => {
  const ws = merged({ account: 'consumer' });
  tab(ws, 'People').getRange('A2:D6').clearContent();
  const many = Array.from({ length: 102 }, (_, i) => [`P${i}`, `p${i}@home.example`, '', '']);
  tab(ws, 'People').getRange(2, 1, many.length, 4).setValues(many);
  ws.ui.answer('OK', 'Hello');
  ws.ui.chooseMenu('Mail merge > Send the letters');
  expect(ws.mail.sent).toHaveLength(100);
  expect(shown(ws, 'People')[102]).toContain('Service invoked too many times for one day: email.');
  ws.ui.chooseMenu('Mail merge > How many may I still send today?');
  expect(ws.ui.alerts.map(({ message }) => message)).toContain('You may write to 0 more people today.');
});
