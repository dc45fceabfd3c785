/** A weekly quiz, as those who take it and their teacher see it. */
import { failures, opened, shown, tab } from './opened';

test('makes a quiz, tells scores, counts who was sure, and takes the teacher’s marks', () => {
  const { ws } = opened('weeklyQuiz');
  tab(ws, 'Questions', [
    ['Question', 'Right', 'Wrong', 'Wrong', 'Points'],
    ['Capital of Italy?', 'Rome', 'Turin', 'Milan', 1],
    ['Seven eights?', '56', '54', '63', 3],
  ]);
  ws.ui.chooseMenu('Quiz > Make the quiz');
  const id = ws.forms[0]?.id ?? '';
  const take = (as: string, capital: string, product: string, sure: string) => {
    const grid = { 'Capital of Italy?': 'Sure', 'Seven eights?': sure };
    const answers = { 'Capital of Italy?': capital, 'Seven eights?': product, 'Why?': 'I counted' };
    return ws.submitForm(id, { ...answers, 'How sure were you?': grid }, { as });
  };
  take('ann@northfield.example', 'Rome', '56', 'Sure');
  take('bo@northfield.example', 'Rome', '54', 'Guessed');
  expect(() => take('cy@northfield.example', 'Rome', '', 'Guessed')).toThrow('"Seven eights?" is a required');
  expect(shown(ws, 'Sure')).toEqual([
    'Who | Score | Sure of',
    'ann@northfield.example | 4 | 2',
    'bo@northfield.example | 1 | 1',
  ]);
  expect(ws.mail.sent).toMatchObject([
    { to: 'ann@northfield.example', subject: 'You scored 4', body: 'All right!' },
    { to: 'bo@northfield.example', subject: 'You scored 1', body: 'Seven eights? It is 56.' },
  ]);
  ws.ui.chooseMenu('Quiz > Mark the reasons');
  const rows = shown(ws, 'Form Responses 1').map((row) => row.split(' | ').slice(1));
  expect(rows[0]).toEqual([
    'Email Address',
    'Score',
    'Capital of Italy?',
    'Seven eights?',
    'Why?',
    'How sure were you? [Capital of Italy?]',
    'How sure were you? [Seven eights?]',
  ]);
  expect(rows.slice(1).map(([who, score]) => [who, score])).toEqual([
    ['ann@northfield.example', '6 / 6'],
    ['bo@northfield.example', '3 / 6'],
  ]);
  expect(failures(ws)).toEqual([]);
});
