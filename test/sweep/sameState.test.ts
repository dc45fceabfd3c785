/** The sweep goes through a day once for all schools from which the same follows, and never for two that differ. */
import { call, rows, type School, said } from '../stories/school';
import { stateKey } from './sameState';
import { living } from './starts';

const keyAfter = async (act: (school: School) => unknown) => {
  const school = await living();
  await act(school);
  return stateKey(school.ws.state);
};

const converses = (school: School) => call(school, 'saveConversation', said({ teacher: 'LJA' }));

test('ids that were drawn later, runs and people’s screens make no difference', async () => {
  const late = async (school: School) => {
    school.ws.globals.Utilities.getUuid();
    await call(school, 'openDesk');
    school.app.call('openSidebar');
    await converses(school);
  };
  expect(await keyAfter(late)).toBe(await keyAfter(converses));
});

test.each<[string, (school: School) => unknown]>([
  ['a word in a cell', ({ ws }) => ws.edit('Playbook', 'E2', 'Say each name at the door.')],
  ['the same rows in another order', ({ ws }) => ws.spreadsheet.getSheetByName('Staff')?.sort(2)],
  ['a letter that went', ({ ws }) => ws.globals.MailApp.sendEmail('a.adams@northfield.example', 'Hello', '')],
  ['a trigger the less', ({ ws }) => void ws.state.triggers.pop()],
  ['an answer that was given', ({ ws }) => void ws.forms[0]?.responses.pop()],
  ['an hour', ({ ws }) => ws.advance({ hours: 1 })],
  ['a drop-in of another answer', (school) => swapResponses(school)],
])('%s makes one', async (_, act) => {
  expect(await keyAfter(act)).not.toBe(await keyAfter(() => undefined));
});

/** Two drop-ins change the ids of the answers that they come from. */
function swapResponses(school: School) {
  const { ws } = school;
  const sheet = ws.spreadsheet.getSheetByName('Drop-ins');
  const column = Object.keys(rows(school, 'Drop-ins')[0] ?? {}).length;
  const range = sheet?.getRange(2, column, 2, 1);
  range?.setValues((range.getValues() as string[][]).reverse());
}
