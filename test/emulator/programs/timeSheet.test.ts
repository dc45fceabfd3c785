/** A time sheet, as those who clock in would see it. */
import type { Workspace } from '../../../emulator';
import { OWNER, opened, shown, tab } from './opened';

function open() {
  const { ws } = opened('timeSheet');
  ws.ui.chooseMenu('Time sheet > For the office > Lay out');
  ws.spreadsheet.addEditor('kim@northfield.example');
  return ws;
}
const works = (ws: Workspace, who: string, hours: number) =>
  ws.as(who, () => {
    ws.ui.chooseMenu('Time sheet > Clock in');
    ws.advance({ hours });
    ws.ui.chooseMenu('Time sheet > Clock out');
  });

test('clocks people in and out, and sums up what was approved', () => {
  const ws = open();
  works(ws, 'kim@northfield.example', 7.5);
  works(ws, OWNER, 2);
  ws.edit('Hours', 'E2', 'Yes');
  ws.edit('Hours', 'E3', 'Yes');
  works(ws, OWNER, 1);
  expect(shown(ws, 'Hours')).toEqual([
    'Who | In | Out | Hours | Approved',
    'kim@northfield.example | 07/09/2026 08:00 | 07/09/2026 15:30 | 7.50 | Yes',
    `${OWNER} | 07/09/2026 15:30 | 07/09/2026 17:30 | 2.00 | Yes`,
    `${OWNER} | 07/09/2026 17:30 | 07/09/2026 18:30 | 1.00 | `,
  ]);
  ws.ui.chooseMenu('Time sheet > For the office > Sum up the hours');
  ws.ui.chooseMenu('Time sheet > For the office > Sum up the hours');
  expect(shown(ws, 'Summary')).toEqual(['Who | Hours', 'kim@northfield.example | 7.5', `${OWNER} | 2.0`]);
});

test('tells whoever clocks in twice, or out first', () => {
  const ws = open();
  ws.ui.chooseMenu('Time sheet > Clock out');
  ws.ui.chooseMenu('Time sheet > Clock in');
  ws.ui.chooseMenu('Time sheet > Clock in');
  expect(ws.ui.alerts.map(({ message }) => message)).toEqual([
    'You are not clocked in.',
    'You are clocked in already.',
  ]);
});

test('notes hours that were changed by hand, and keeps others from the headings', () => {
  const ws = open();
  works(ws, OWNER, 2);
  ws.edit('Hours', 'D2', '3');
  expect(tab(ws, 'Hours').getRange('D2').getNote()).toBe('Was 2.00, changed by hand.');
  expect(() => tab(ws, 'Hours').getRange('E2').setValue('Perhaps')).toThrow(
    'violates the data validation rules',
  );
});
