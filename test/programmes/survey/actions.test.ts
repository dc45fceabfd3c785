/** A programme's survey as a lead makes it, sends it and reads what came of it. */
import type { FormLink, World } from '../../../src/ports';
import { makeSurvey, sendSurvey, showSurvey } from '../../../src/programmes/survey/actions';
import { FORMS_WITH_A_ROW } from '../../../src/records/formLink';
import { aPair, aPerson } from '../../builders';
import type { MemoryWorld } from '../../memory';
import { northfield, RACHEL, refusalOf, rowsOf, SAM, sentTo, TOM } from '../../northfield';

const PROGRAMME = aPair().programme;
const ACTIONS = { make: makeSurvey, send: sendSurvey, show: showSurvey };
const ask = (world: MemoryWorld, action: keyof typeof ACTIONS, asker?: string) =>
  ACTIONS[action](world.next(asker) as World, PROGRAMME);

/** Rachel coaches three more, so that there are five of whom shares may be shown. */
const OTHERS = ['ABE', 'BEA', 'CAL'].map((id) => aPerson({ forename: id, id }));
const ENOUGH = {
  staff: [RACHEL, SAM, TOM, ...OTHERS],
  pairs: [aPair(), ...OTHERS.map(({ id }) => aPair({ teacher: id, id: `pair-${id}` }))],
};

function made() {
  const world = northfield(ENOUGH);
  ask(world, 'make');
  return world;
}

/** Answers arrive at a moment; all agree with everything. */
function answered(world: MemoryWorld, count: number, at: string) {
  const form = world.school.forms[FORMS_WITH_A_ROW.length];
  const values = Object.fromEntries(Object.keys(form?.link.items ?? {}).map((field) => [field, 'Agree']));
  for (let nth = 0; nth < count; nth += 1)
    form?.answers.push({ id: `${at}/${nth}`, edition: '', at, by: '', values });
}

test('its form keeps no address, and says at its head who sees the answers', () => {
  const world = made();
  const { plan, link } = world.school.forms[FORMS_WITH_A_ROW.length] as {
    plan: { description: string };
    link: FormLink;
  };
  expect(plan).toMatchObject({ anonymous: true, title: expect.stringContaining('survey') });
  expect(plan.description).toMatch(
    /^Anonymous: no name and no address.*Seen by the coaching lead\. Never part/,
  );
  expect(ask(world, 'show')).toEqual({
    url: link.url,
    sentFor: '',
    answered: 0,
    agreed: [],
    wishes: [],
    leftIn: '',
  });
});

test('it goes once in a half term to all who are in the programme, however often it is asked for', () => {
  const world = made();
  world.school.sent.length = 0;
  expect(ask(world, 'send').sentFor).toBe('2026-09-07');
  expect(sentTo(world).sort()).toEqual([RACHEL, SAM, ...OTHERS].map(({ email }) => email).sort());
  ask(world, 'send');
  world.school.now = '2026-10-26T10:00';
  ask(world, 'send');
  expect(world.school.sent).toHaveLength(5);
  world.school.now = '2026-11-03T10:00';
  ask(world, 'send');
  expect(world.school.sent).toHaveLength(10);
  expect(rowsOf(world, 'outbox').map(({ kind }) => kind)).toEqual(new Array(10).fill('survey'));
});

test('its answers are counted since the half term began, and five are needed before a share is shown', () => {
  const world = made();
  ask(world, 'send');
  answered(world, 4, '2026-09-22T09:00');
  expect(ask(world, 'show')).toMatchObject({ answered: 0, agreed: [] });
  answered(world, 1, '2026-09-23T09:00');
  const { answered: count, agreed } = ask(world, 'show');
  expect([count, agreed.length, agreed[0]?.share]).toEqual([5, 5, 1]);
  world.school.now = '2026-11-03T10:00';
  ask(world, 'send');
  expect(ask(world, 'show')).toMatchObject({ answered: 0, agreed: [] });
});

test('a run that was cut off before the form had its questions goes on with the same form', () => {
  const world = northfield();
  world.school.commitsLeft = 1;
  expect(() => ask(world, 'make')).toThrow();
  world.school.commitsLeft = Number.POSITIVE_INFINITY;
  ask(world, 'make');
  expect(world.school.forms).toHaveLength(FORMS_WITH_A_ROW.length + 1);
});

test.each<[string, keyof typeof ACTIONS, string | undefined, string]>([
  ['sent before it is made', 'send', undefined, 'The survey can go once it is made'],
  ['made by a coach', 'make', TOM.email, 'Only a coaching lead can do this.'],
  ['read by a coach', 'show', TOM.email, 'Only a coaching lead can do this.'],
])('it can’t be %s', (_, action, asker, sentence) =>
  expect(refusalOf(() => ask(northfield(), action, asker))).toContain(sentence),
);

test('nobody who joined the staff list without a pair is written to', () => {
  const fresh = aPerson({ id: 'NEW', email: 'new@northfield.example' });
  const world = northfield({ ...ENOUGH, staff: [...ENOUGH.staff, fresh] });
  ask(world, 'make');
  ask(world, 'send');
  expect(sentTo(world)).toContain(SAM.email);
  expect(sentTo(world)).not.toContain('new@northfield.example');
});

test('it does not go to fewer than five people, of whom one could answer for several', () => {
  const pairs = ENOUGH.pairs.slice(0, 3);
  const world = northfield({ ...ENOUGH, pairs });
  ask(world, 'make');
  expect(refusalOf(() => ask(world, 'send'))).toContain('Fewer than five people are in this programme');
  expect(sentTo(world)).toEqual([]);
  expect(ask(world, 'show')).toMatchObject({ sentFor: '', answered: 0 });
});
