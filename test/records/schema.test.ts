/** What the sidebar sends is checked against the same declarations that read the sheet. */
import { coachingSessions, pairs, programmes, staff } from '../../src/records';
import { Refusal } from '../../src/records/refusal';
import { fieldValue, payloadOf, type Schema, understood } from '../../src/records/schema';

const conversation = payloadOf(coachingSessions, [
  'teacher',
  'heldOn',
  'outcome',
  'notice',
  'rehearsals',
  'nextMeeting',
  'target',
]);
const said = {
  teacher: 'SPA',
  heldOn: '2026-09-21',
  outcome: 'Met',
  notice: 'Four hands went up.',
  rehearsals: 8,
  nextMeeting: '2026-10-05T15:30',
  target: 'In three lessons.',
};
/** The sentence with which it is refused; undefined where it is understood. */
function messageOf(given: unknown, schema: Schema<unknown> = conversation): string | undefined {
  try {
    understood(schema, given);
    return undefined;
  } catch (problem) {
    expect(problem).toBeInstanceOf(Refusal);
    return (problem as Error).message;
  }
}

test('a whole conversation passes just as it is', () => expect(understood(conversation, said)).toEqual(said));

test.each([
  ['outcome', ''],
  ['notice', ''],
  ['rehearsals', ''],
  ['rehearsals', 0],
])('%s may be %j', (field, value) => expect(messageOf({ ...said, [field]: value })).toBeUndefined());

test('words are not touched', () => {
  const notice = '  =1+1\n“quoted” <b>\u0000\ud83d\ude00 ';
  expect(understood(conversation, { ...said, notice })).toMatchObject({ notice });
});

test.each([
  ['target', '', 'Please answer “What will have been tried by then?”.'],
  ['heldOn', '', 'Please answer “When did you meet?”.'],
  ['teacher', '', 'Please answer “Whom did you coach?”.'],
  [
    'target',
    undefined,
    '“What will have been tried by then?” came in a form that was not understood. Please open Stepwise again.',
  ],
  ['target', null, '“What will have been tried by then?” came in a form'],
  ['target', 7, '“What will have been tried by then?” came in a form'],
  ['target', ['a'], '“What will have been tried by then?” came in a form'],
  ['rehearsals', '8', '“How many times did you rehearse it together?” came in a form'],
  ['rehearsals', 1.5, 'write a whole number'],
  ['rehearsals', -1, 'write a whole number'],
  ['rehearsals', Number.NaN, 'write a whole number'],
  ['rehearsals', Number.POSITIVE_INFINITY, 'write a whole number'],
  ['heldOn', 'soon', '“Held on” says “soon”: write a date, such as 7/9/2026.'],
  ['heldOn', '2026-02-31', 'write a date'],
  ['nextMeeting', 'after school', 'write a date and a time'],
  ['outcome', 'Perhaps', 'choose one of Met, Practise again, Not seen'],
  ['teacher', ' ', 'write the name with the staff code after it'],
  ['teacher', 'SPA) (RNG', 'write the name with the staff code after it'],
  ['notice', 'x'.repeat(20_001), '“What I notice” is longer than 20000 characters. Please shorten it.'],
])('%s of %j is told in a sentence', (field, value, sentence) =>
  expect(messageOf({ ...said, [field]: value })).toContain(sentence),
);

test('a field that was left out is told too', () => {
  const { target: _, ...rest } = said;
  expect(messageOf(rest)).toContain('“What will have been tried by then?”');
});

test('a payload that is no object is refused', () => {
  for (const odd of [null, 'x', 7, undefined, []]) expect(messageOf(odd)).toBeDefined();
});

test('what nobody asked for is left out', () =>
  expect(understood(conversation, { ...said, state: 'Met' })).toEqual(said));

test.each([
  ['a choice', programmes.fields.cadence, 'weekly', 'Weekly'],
  ['a moment for a day', pairs.fields.from, '2026-09-21T10:00', '2026-09-21'],
  ['a day for a moment', coachingSessions.fields.nextMeeting, '2026-09-21', '2026-09-21T00:00'],
  ['no second', coachingSessions.fields.nextMeeting, '2026-09-21T10:00:00', '2026-09-21T10:00'],
  ['an address', staff.fields.email, ' R.Ng@School.example', 'r.ng@school.example'],
  ['a time', programmes.fields.slotTime, '9:05', '09:05'],
])('%s is brought to the form that the sheet holds', (_, field, given, expected) =>
  expect(understood(fieldValue(field as never), given)).toEqual(expected),
);
