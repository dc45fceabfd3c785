/** Signing up for workshops, as those who come would see it. */
import { failures, opened, shown, tab } from './opened';

function open() {
  const { ws } = opened('signUp');
  tab(ws, 'Workshops', [
    ['Workshop', 'On', 'Places', 'Taken'],
    ['Pottery', new Date('2026-09-18T09:00:00Z'), 2, 0],
    ['Beekeeping', new Date('2026-09-19T09:00:00Z'), 1, 0],
  ]);
  ws.ui.chooseMenu('Workshops > Make the form');
  const formId = ws.forms[0]?.id ?? '';
  const signUp = (name: string, workshop: string) =>
    ws.submitForm(
      formId,
      { 'Your name': name, Workshop: workshop },
      { as: `${name.toLowerCase()}@home.example` },
    );
  return { ws, signUp };
}

test('takes names, confirms them by e-mail, and offers what still has room', () => {
  const { ws, signUp } = open();
  signUp('Ann', 'Beekeeping');
  expect(ws.mail.sent).toMatchObject([
    {
      to: 'ann@home.example',
      subject: 'Your place in Beekeeping',
      body: 'Dear Ann,\n\nwe meet on Saturday 19 September.',
    },
  ]);
  expect(() => signUp('Ben', 'Beekeeping')).toThrow('"Beekeeping" is no answer to "Workshop".');
  signUp('Ben', 'Pottery');
  signUp('Cem', 'Pottery');
  expect(() => signUp('Dee', 'Pottery')).toThrow('takes no responses');
  expect(
    shown(ws, 'Workshops')
      .slice(1)
      .map((row) => row.split(' | ').slice(2, 4).join()),
  ).toEqual(['2,2', '1,1']);
  expect(shown(ws, 'Form Responses 1').map((row) => row.split(' | ').slice(1, 4).join())).toEqual([
    'Email Address,Your name,Workshop',
    'ann@home.example,Ann,Beekeeping',
    'ben@home.example,Ben,Pottery',
    'cem@home.example,Cem,Pottery',
  ]);
  expect(failures(ws)).toEqual([]);
});

test('shows who comes, and makes no second form', () => {
  const { ws, signUp } = open();
  signUp('Ann', 'Pottery');
  signUp('Ben', 'Pottery');
  ws.ui.chooseMenu('Workshops > Who comes?');
  expect(ws.ui.dialog).toMatchObject({ title: 'Who comes?', html: '<h3>Pottery</h3><p>Ann, Ben</p>' });
  ws.ui.chooseMenu('Workshops > Make the form');
  expect(ws.ui.alerts).toMatchObject([{ message: 'The form is there already.' }]);
  expect([ws.forms.length, ws.state.triggers.length]).toEqual([1, 1]);
});

test('counts two who press “Submit” at the same time: the second finds the lock held, and no place is given twice', () => {
  const { ws, signUp } = open();
  ws.meanwhile({ at: { service: 'MailApp' }, act: () => signUp('Ben', 'Pottery') });
  signUp('Ann', 'Pottery');
  expect(failures(ws).map(({ error }) => error)).toEqual([
    'Lock timeout: another process was holding the lock for too long.',
  ]);
  expect(shown(ws, 'Workshops')[1]).toMatch(/\| 2 \| 1/);
  expect(ws.mail.sent.map(({ to }) => to)).toEqual(['ann@home.example']);
});
