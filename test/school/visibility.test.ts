/** Who may see what: the promise that coaching is never performance management, kept in one table. */
import { readFileSync } from 'node:fs';
import { readingAs } from '../../src/app/mayRead';
import type { Viewer } from '../../src/records/letterKinds';
import { isLead, maySee, type Seen, whoSees } from '../../src/school/visibility';
import { aPair } from '../builders';

const NEVER = 'Never part of performance management.';

test.each<[Seen, Viewer | undefined, string]>([
  ['drop-in', undefined, `Seen by you, the colleague who visited and the coaching lead. ${NEVER}`],
  ['drop-in', 'writer', `Seen by you, the teacher and the coaching lead. ${NEVER}`],
  ['coaching session', 'writer', `Seen by you, the teacher and the coaching lead. ${NEVER}`],
  ['action step set', undefined, `Seen by you, the coach and the coaching lead. ${NEVER}`],
  ['agreed step', undefined, `Seen by you, the coaches of the programme and the coaching lead. ${NEVER}`],
  ['proposed step', 'lead', `Seen by the coaching leads and the coaches of the programme. ${NEVER}`],
  ['shout-out', undefined, `May be seen by anyone at the school. ${NEVER}`],
  ['engagement', undefined, `Seen by the coaching leads and heads of department. ${NEVER}`],
  ['fortnight head of department', undefined, `Seen by you and the coaching lead. ${NEVER}`],
  ['fortnight lead', undefined, `Seen by the coaching leads. ${NEVER}`],
])('%s, said to %s', (kind, reader, wanted) => {
  expect(whoSees(kind, reader)).toBe(wanted);
});

const viewers: Viewer[] = ['teacher', 'writer', 'head of department', 'lead', 'anyone'];
test.each<[Seen, string]>([
  ['drop-in', 'teacher writer lead'],
  ['shout-out', viewers.join(' ')],
  ['coaching session', 'teacher writer lead'],
  ['action step', 'teacher writer lead'],
  ['visit note', 'writer lead'],
  ['proposed step', 'writer lead'],
  ['agreed step', 'teacher writer lead'],
  ['engagement', 'head of department lead'],
  ['drop-in received', 'teacher writer lead'],
  ['drop-in thanks', 'teacher writer lead'],
  ['answer returned', 'writer lead'],
  ['action step set', 'teacher writer lead'],
  ['fortnight teacher', 'teacher writer lead'],
  ['fortnight coach', 'writer lead'],
  ['fortnight head of department', 'head of department lead'],
  ['fortnight lead', 'lead'],
  ['letters ready', 'lead'],
  ['survey', 'lead'],
  ['competition', viewers.join(' ')],
  ['consent', 'writer lead'],
  ['fault', 'lead'],
])('%s may be seen by %s', (kind, wanted) => {
  expect(viewers.filter((viewer) => maySee(kind, viewer)).join(' ')).toBe(wanted);
});

describe('coaching words about Sam, written by Rachel', () => {
  const about = { teacher: 'SPA', coach: 'RNG' };
  const pairs = [
    aPair({ id: 'a', until: '2026-09-20' }),
    aPair({ id: 'b', coach: 'TRE', from: '2026-09-21' }),
    aPair({ id: 'c', coach: 'LOW', teacher: 'MON' }),
  ];
  test.each([
    ['Sam', 'SPA', false, true],
    ['Rachel, who wrote them', 'RNG', false, true],
    ['Tom, who coaches Sam since', 'TRE', false, true],
    ['the coach of somebody else', 'LOW', false, false],
    ['somebody else’s teacher', 'MON', false, false],
    ['a lead', '', true, true],
    ['someone who is not on the list', '', false, false],
  ])('are read by %s: %j, a lead: %s: %s', (_, staffId, isLead, expected) => {
    const mayRead = readingAs({ staffId, isLead }, pairs, '2026-09-22');
    expect([mayRead('coaching session', about), mayRead('action step', about)]).toEqual([expected, expected]);
    // A note of a visit is its writer's alone, whoever coaches or is coached.
    expect(mayRead('visit note', about)).toBe(isLead || staffId === about.coach);
  });

  test('are not yet read by the coach of a pair to come', () => {
    expect(readingAs({ staffId: 'TRE', isLead: false }, pairs, '2026-09-20')('action step', about)).toBe(
      false,
    );
  });
});

test('docs/whoSeesWhat.md prints the table', () => {
  const page = readFileSync('docs/whoSeesWhat.md', 'utf8');
  expect(page).toContain(printed());
});

const ROWS: [Seen, string][] = [
  ['drop-in', 'the words of a drop-in, just for them'],
  ['shout-out', 'the words of a shout-out'],
  ['coaching session', 'a coaching conversation'],
  ['action step', 'an action step'],
  ['visit note', 'a coach’s note of a visit'],
  ['proposed step', 'an action step before the coaches of a programme have agreed it'],
  ['answer returned', 'an answer that could not be recorded'],
  ['fortnight teacher', 'a teacher’s letter of the fortnight'],
  ['fortnight coach', 'a coach’s letter of the fortnight'],
  ['fortnight head of department', 'a head of department’s letter: counts'],
  ['engagement', 'engagement: counts'],
  ['fortnight lead', 'the leads’ letter of the fortnight'],
  ['fault', 'a fault of the program'],
];

/** The rows above as docs/whoSeesWhat.md shows them: change one, and the failing test has the other. */
function printed(): string {
  const row = ([kind, name]: [Seen, string]) =>
    `| ${name} | ${viewers.map((viewer) => (maySee(kind, viewer) ? 'yes' : '–')).join(' | ')} |`;
  return [
    '| | the teacher | who wrote it | heads of department | coaching leads | anyone at the school |',
    '|---|:-:|:-:|:-:|:-:|:-:|',
    ...ROWS.map(row),
  ].join('\n');
}

test('a lead is known by the address, however it is written', () => {
  const leads = ['R.Ng@northfield.example ', 'j.dhillon@northfield.example'];
  expect(isLead('r.ng@northfield.example', leads)).toBe(true);
  expect(isLead('ng@northfield.example', leads)).toBe(false);
  expect(isLead('', ['', ...leads])).toBe(false);
});
