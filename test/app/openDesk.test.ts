/** The desk: what the sidebar shows before the set-up and after it, and what wants a lead's eye. */
import { openDesk } from '../../src/app/openDesk';
import { coachingPayload } from '../../src/coaching/payload';
import { dropInsPayload } from '../../src/dropIns/payload';
import { healthPayload } from '../../src/health/payload';
import { programmesPayload } from '../../src/programmes/payload';
import { type Schema, understood } from '../../src/records/schema';
import { setUpPayload } from '../../src/setUp/payload';
import { aSession, aStep, aTraining } from '../builders';
import { aWorld, LEAD } from '../memory';
import { northfield, RACHEL, SAM } from '../northfield';

test('before the set-up no tab is there to read, and whoever opens it sets it up', () => {
  const world = aWorld({ built: false, asker: 'anyone@northfield.example' });
  world.school.zone = 'Europe/Dublin';
  const desk = openDesk(world);
  expect(desk).toMatchObject({
    now: '2026-09-21T10:00',
    asker: { email: 'anyone@northfield.example', staffId: '', isLead: true },
    school: { name: '', timeZone: 'Europe/Dublin', leads: [] },
    setUp: { school: false, terms: false, staff: false, built: false },
    attention: { returned: [], uncertain: [], refused: [], spoiled: [] },
  });
});

test('after it every record is there, and so are the forms’ links', () => {
  const world = northfield({
    actionSteps: [aStep()],
    coachingSessions: [aSession({ id: 'new' }), aSession({ id: 'old' })],
  });
  const desk = openDesk(world);
  expect(desk.staff).toHaveLength(4);
  expect(desk.terms).toHaveLength(2);
  expect(desk.programmes).toHaveLength(1);
  expect(desk.pairs).toHaveLength(1);
  expect(desk.playbook).toHaveLength(40);
  expect(desk.steps).toEqual([aStep()]);
  expect(desk.sessions.map(({ id }) => id)).toEqual(['new', 'old']);
  expect(desk.forms).toEqual({
    dropIn: 'https://forms.example/form-1',
    coaching: 'https://forms.example/form-2',
    visit: 'https://forms.example/form-3',
  });
  expect(desk.setUp).toEqual({ school: true, terms: true, staff: true, built: true });
});

test('is plain JSON, as the way to the page wants it', () => {
  const desk = openDesk(northfield());
  expect(JSON.parse(JSON.stringify(desk))).toEqual(desk);
});

test.each([
  ['as soon as it is named', {}, { school: true, terms: false, staff: false, built: false }],
  [
    'with terms',
    { terms: [{ kind: 'Term' as const, name: 'A', firstDay: '2026-09-07', lastDay: '2026-10-23', id: 't' }] },
    { school: true, terms: true, staff: false, built: false },
  ],
  ['with staff', { staff: [SAM] }, { school: true, terms: false, staff: true, built: false }],
])('the set-up, %s', (_, given, expected) => expect(openDesk(aWorld(given)).setUp).toEqual(expected));

test.each([
  [LEAD, '', true],
  ['LEAD@Northfield.example', '', true],
  [RACHEL.email, 'RNG', false],
  ['RNG@northfield.example', 'RNG', false],
  ['who@elsewhere.example', '', false],
  ['', '', false],
])('%j is known as %j, a lead: %s', (asker, staffId, isLead) =>
  expect(openDesk(northfield().next(asker)).asker).toEqual({ email: asker, staffId, isLead }),
);

test.each([
  ['a lead', LEAD, 3],
  ['Sam’s coach', RACHEL.email, 2],
  ['Sam', SAM.email, 2],
  ['someone who is neither', 'tre@northfield.example', 0],
  ['someone whom Google does not name', '', 0],
])(
  'G1: of three conversations and three steps, two of them Sam’s, %s reads as many as the table says',
  (_, asker, count) => {
    const others = { teacher: 'GON', coach: 'LOW' };
    const world = northfield({
      actionSteps: [aStep({ id: 'a' }), aStep({ id: 'b' }), aStep({ id: 'c', ...others })],
      coachingSessions: [aSession({ id: 'a' }), aSession({ id: 'b' }), aSession({ id: 'c', ...others })],
    });
    const { sessions, steps } = openDesk(world.next(asker));
    expect([sessions.length, steps.length]).toEqual([count, count]);
  },
);

test('G1: what wants a lead’s eye names people, so it is shown to leads', () => {
  const aside = {
    at: '2026-09-20T10:00',
    form: 'F',
    by: SAM.email,
    outcome: 'Returned' as const,
    why: 'W.',
    edition: '',
    id: 'a',
  };
  const world = northfield({ formAnswers: [aside] });
  expect(openDesk(world.next(LEAD)).attention.returned).toHaveLength(1);
  expect(openDesk(world.next(RACHEL.email)).attention.returned).toEqual([]);
});

describe('what wants a lead’s eye', () => {
  const answer = (id: string, at: string, outcome: 'Recorded' | 'Returned') => ({
    at,
    form: 'Lesson drop-in',
    by: SAM.email,
    outcome,
    why: outcome === 'Recorded' ? '' : 'A reason.',
    id,
    edition: '',
  });
  const letter = (id: string, state: 'Sent' | 'Sending' | 'Uncertain' | 'Waiting') => ({
    at: '2026-09-18T15:00',
    kind: 'fault',
    to: `${id}@n.example`,
    subject: 'S',
    state,
    why: '',
    importance: 1,
    letter: '{}',
    id,
  });

  test('answers set aside in the last four weeks', () => {
    const { attention } = openDesk(
      aWorld({
        formAnswers: [
          answer('a', '2026-09-20T10:00', 'Returned'),
          answer('b', '2026-09-19T10:00', 'Recorded'),
          answer('c', '2026-08-24T00:00', 'Returned'),
          answer('d', '2026-08-23T23:59', 'Returned'),
        ],
      }),
    );
    expect(attention.returned).toEqual([
      { at: '2026-09-20T10:00', form: 'Lesson drop-in', by: SAM.email, why: 'A reason.' },
      { at: '2026-08-24T00:00', form: 'Lesson drop-in', by: SAM.email, why: 'A reason.' },
    ]);
  });

  test('letters that may have gone or not, also those of a run that has just died', () => {
    const world = aWorld({
      outbox: [letter('a', 'Sent'), letter('b', 'Uncertain'), letter('c', 'Sending'), letter('d', 'Waiting')],
    });
    expect(openDesk(world).attention.uncertain.map(({ to }) => to)).toEqual(['b@n.example', 'c@n.example']);
  });

  test('rows that a person spoiled, by tab and row, while the others are used', () => {
    const world = northfield();
    const tab = world.school.tabs.get('Staff');
    if (tab?.[1]) tab[1][4] = 'Wizard';
    const desk = openDesk(world.next());
    expect(desk.staff.map(({ id }) => id)).toEqual(['RNG', 'TRE', 'GON']);
    expect(desk.attention.spoiled).toEqual([
      {
        tab: 'Staff',
        row: 3,
        problem:
          '“Role” says “Wizard”: choose one of Teacher, Head of department, Senior leader, Support staff.',
      },
    ]);
  });
});

test.each([
  ['sidebar', coachingPayload],
  ['school', coachingPayload],
  ['leading', programmesPayload],
  ['dropIns', dropInsPayload],
  ['setup', setUpPayload],
  ['health', healthPayload],
] as const)('the page %s is given what its schema names, and nothing else', (page, schema) => {
  const world = northfield({
    actionSteps: [aStep()],
    coachingSessions: [aSession()],
    training: [aTraining()],
  });
  const payload = JSON.parse(JSON.stringify(openDesk(world.next(LEAD), page)));
  expect(understood(schema() as Schema<unknown>, payload)).toEqual(payload);
});
