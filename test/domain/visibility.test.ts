/** Who may see what: the promise that coaching is never performance management, kept in one table. */
import { isLead, maySee, type Seen, type Viewer, whoSees } from '../../src/domain/visibility';

const NEVER = 'Never part of performance management.';

test.each<[Seen, Viewer | undefined, string]>([
  ['drop-in', undefined, `Seen by you, the colleague who visited and the coaching lead. ${NEVER}`],
  ['drop-in', 'writer', `Seen by you, the teacher and the coaching lead. ${NEVER}`],
  ['coaching session', 'writer', `Seen by you, the teacher and the coaching lead. ${NEVER}`],
  ['action step set', undefined, `Seen by you, the coach and the coaching lead. ${NEVER}`],
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
  ['engagement', 'head of department lead'],
  ['drop-in received', 'teacher writer lead'],
  ['drop-in thanks', 'teacher writer lead'],
  ['answer set aside', 'writer lead'],
  ['action step set', 'teacher writer lead'],
  ['fortnight teacher', 'teacher writer lead'],
  ['fortnight coach', 'writer lead'],
  ['fortnight head of department', 'head of department lead'],
  ['fortnight lead', 'lead'],
  ['letters ready', 'lead'],
  ['fault', 'lead'],
])('%s may be seen by %s', (kind, wanted) => {
  expect(viewers.filter((viewer) => maySee(kind, viewer)).join(' ')).toBe(wanted);
});

test('a lead is known by the address, however it is written', () => {
  const leads = ['R.Ng@northfield.example ', 'j.dhillon@northfield.example'];
  expect(isLead('r.ng@northfield.example', leads)).toBe(true);
  expect(isLead('ng@northfield.example', leads)).toBe(false);
  expect(isLead('', ['', ...leads])).toBe(false);
});
