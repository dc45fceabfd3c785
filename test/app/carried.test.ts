/** What one page hands over to the next: what a page can use, and nothing else. */
import { understoodCarried } from '../../src/app/carried';

const note = { id: 'n', teacher: 'SPA', seenOn: '2026-09-21', period: '', note: 'Pens d' };
const carried = (what: unknown) => JSON.parse(understoodCarried(JSON.stringify(what)));

test('a screen with what it needs, and drafts of their shape, go on as they are', () => {
  const handed = { screen: { name: 'sidebar/teacher', id: 'SPA' }, drafts: { 'visit notes': { SPA: note } } };
  expect(carried(handed)).toEqual(handed);
});

test.each<[string, unknown, unknown]>([
  ['nothing', null, { drafts: {} }],
  ['a screen without a name', { screen: {}, drafts: {} }, { drafts: {} }],
  [
    'a draft of another shape',
    { drafts: { 'visit notes': { SPA: note, RNG: { note: 3 } } } },
    { drafts: { 'visit notes': { SPA: note } } },
  ],
  ['a practice that is gone', { drafts: { gone: { SPA: note } } }, { drafts: { gone: {} } }],
  ['drafts that are none', { drafts: ['a'] }, { drafts: {} }],
])('of %s is carried what fits', (_, handed, wanted) => expect(carried(handed)).toEqual(wanted));

test('what is no JSON carries nothing', () =>
  expect(JSON.parse(understoodCarried('{'))).toEqual({ drafts: {} }));
