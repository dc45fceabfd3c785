/** The mode of a pair, typed into its row, gives the letter its voice; the coaching form asks everybody alike. */
import { aSchool, choicesOf, converse, converseByForm, letterTo, rows, type School, said } from './school';
import { proseOf } from './twins';

const TEACHER = 's.rossi@northfield.example';

function setMode(school: School, mode: string) {
  const all = rows(school, 'Pairs');
  const row = all.findIndex((each) => String(each['Teacher']).endsWith('(SRO)')) + 2;
  const column = 'ABCDEFGH'[Object.keys(all[0] ?? {}).indexOf('Mode')];
  school.ws.edit('Pairs', `${column}${row}`, mode);
}

const BOTH = [
  ['the sidebar', converse],
  ['the form', async (...given: Parameters<typeof converseByForm>) => void converseByForm(...given)],
] as const;

describe.each(BOTH)('B6: by %s', (_, record) => {
  test.each([
    ['', 'Your action step is this one, from your conversation with Björn Cooper', 'What I notice:'],
    ['Directive', 'Your action step is this one, from your conversation with Björn Cooper', 'What I notice:'],
    ['Mixed', 'You and Björn Cooper agreed this step', 'What we noticed:'],
    ['Dialogic', 'You chose to work on this next, when you talked with Björn Cooper', 'What you noticed:'],
  ])('a pair whose mode is “%s” reads whose step it is', async (mode, opening, noticed) => {
    const school = await aSchool();
    setMode(school, mode);
    await record(school, 'BCO', said());
    const prose = proseOf(letterTo(school, TEACHER, 'Your action step'));
    expect(prose).toContain(`${opening} on Tuesday 8 September.`);
    expect(prose).toContain(noticed);
    expect(choicesOf(school, 'coaching conversation', 'How is the open action step going?')).toContain('Met');
  });
});
