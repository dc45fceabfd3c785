/** Whether a call of a trigger's function is Google's: nobody can make the school's hour pass from a page. */
import { answerTo } from '../../src/school/triggers';

const OURS = { triggersMade: 'lead@n.example', triggerIds: '11 22' };
const BEFORE = { ...OURS, triggerIds: '' };
const called = (uid: string, owner: string, own: string[]) => ({ uid, owner, own: () => own });

test.each([
  ['the hour', called('11', 'lead@n.example', []), OURS, 'do'],
  ['the owner’s address, written otherwise', called('11', 'LEAD@n.example', []), OURS, 'do'],
  ['a page of the owner’s', called('', 'lead@n.example', ['11', '22']), OURS, 'refuse'],
  ['a page of the owner’s with an id made up', called('33', 'lead@n.example', ['11', '22']), OURS, 'refuse'],
  ['a coach’s page', called('', 'coach@n.example', []), OURS, 'refuse'],
  ['a coach’s page with the true id', called('11', 'coach@n.example', []), OURS, 'refuse'],
  ['a trigger that a coach made by hand', called('44', 'coach@n.example', ['44']), OURS, 'replaced'],
  ['the triggers of the lead before', called('9', 'first@n.example', ['9']), OURS, 'replaced'],
  ['a trigger that the owner made by hand', called('44', 'lead@n.example', ['22', '44']), OURS, 'remember'],
  ['the owner, who got another address', called('11', 'married@n.example', ['11']), OURS, 'remember'],
  ['triggers of an earlier release', called('11', 'lead@n.example', ['11']), BEFORE, 'remember'],
  ['a page, before their ids are stored', called('11', 'coach@n.example', []), BEFORE, 'refuse'],
  ['those of two leads of an earlier release', called('9', 'first@n.example', ['9']), BEFORE, 'do'],
  [
    'an earlier release that knew no address of their owner',
    called('11', 'lead@n.example', ['11']),
    { triggersMade: 'the owner', triggerIds: '' },
    'remember',
  ],
])('%s', (_, call, known, answer) => expect(answerTo(call, known)).toBe(answer));

test('what is known already asks nothing of Google', () => {
  const own = () => {
    throw new Error('This was a round trip.');
  };
  expect(answerTo({ uid: '11', owner: 'lead@n.example', own }, OURS)).toBe('do');
  expect(answerTo({ uid: '', owner: 'coach@n.example', own }, OURS)).toBe('refuse');
});
