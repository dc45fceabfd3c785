/** The starter playbook is product content: these tests hold the promises that each step makes to a teacher. */
import { starterSteps } from '../../../src/playbook/starter/starter';
import type { StarterStep } from '../../../src/playbook/starter/starterStep';

type Text = Exclude<keyof StarterStep, 'order' | 'next'>;

const limits: Record<Text, number> = {
  id: 40,
  area: 10,
  sequence: 40,
  technique: 40,
  cue: 60,
  step: 160,
  lookFors: 160,
  why: 160,
  rehearsal: 160,
  slip: 100,
  example: 130,
};
const texts = Object.keys(limits) as Text[];

const sequences = new Map<string, StarterStep[]>();
for (const step of starterSteps) {
  sequences.set(step.sequence, [...(sequences.get(step.sequence) ?? []), step]);
}

const vague =
  /\b(ensure|make sure|improve|be more|more effective|try|consider|aim|work on|focus on|develop|encourage|think about|remember to|be aware|better|where possible|as appropriate)\b/i;
const tradeNames =
  /\b(cold call|no opt out|do now|threshold|teach like a champion|everybody writes|turn and talk|wait time|right is right|stretch it|strong voice|self.interrupt|do it again|at bats?|exit ticket|show call|positive framing|precise praise|culture of error|hinge question|walkthrus?|tight transitions?)\b/i;

describe('the playbook as a whole', () => {
  test('has 40 steps with ids of their own', () => {
    expect(starterSteps).toHaveLength(40);
    expect(new Set(starterSteps.map((step) => step.id)).size).toBe(40);
  });

  test('has five classroom sequences and one beyond the lesson', () => {
    expect([...sequences.keys()]).toEqual([
      'Entry and routines',
      'Attention',
      'Explaining',
      'Questioning',
      'Practice and feedback',
      'Beyond the lesson',
    ]);
    const areas = (name: string) => new Set(sequences.get(name)?.map((step) => step.area));
    for (const name of [...sequences.keys()].slice(0, 5)) expect(areas(name)).toEqual(new Set(['Classroom']));
    expect(areas('Beyond the lesson')).toEqual(new Set(['Planning', 'Curriculum', 'Assessment']));
  });

  test.each([...sequences])('%s counts from 1, each step leading to the next', (_name, steps) => {
    expect(steps.map((step) => step.order)).toEqual(steps.map((_, index) => index + 1));
    expect(steps.map((step) => step.next)).toEqual([...steps.slice(1).map((step) => step.id), '']);
  });

  test.each(['cue', 'step', 'lookFors', 'why', 'rehearsal', 'slip', 'example'] as const)(
    'no two steps share the same %s',
    (text) => {
      expect(new Set(starterSteps.map((step) => step[text])).size).toBe(40);
    },
  );
});

describe.each(starterSteps.map((step) => [step.id, step] as const))('%s', (_id, step) => {
  test('says everything, within what a phone shows and a reader takes in', () => {
    for (const text of texts) {
      expect(step[text].trim()).toBe(step[text]);
      expect(step[text]).not.toBe('');
      expect(`${text}: ${step[text].length <= limits[text] ? 'fits' : step[text].length}`).toBe(
        `${text}: fits`,
      );
    }
  });

  test('is one action at one moment, in one sentence', () => {
    expect(step.step.startsWith(`${step.cue}, `)).toBe(true);
    expect(step.step).toMatch(/^[A-Z][^.!;]*\.$/);
    expect(step.step).not.toMatch(/\b(and|then)\b/i);
    expect(step.step).not.toMatch(vague);
  });

  test('has an id that can live in a sheet for years', () => {
    expect(step.id).toMatch(/^[a-z]+(-[a-z]+)+$/);
  });

  test('gives two or three look-fors, an example that names its subject, and whole sentences', () => {
    expect([2, 3]).toContain(step.lookFors.split('; ').length);
    expect(step.example).toMatch(/^(PE|[A-Z][a-z]+( [a-z]+)*): \S/);
    for (const text of [step.why, step.rehearsal, step.slip, step.example]) expect(text).toMatch(/[.?!]”?$/);
  });

  test('uses our own words, typeset as a person would', () => {
    const words = texts.map((text) => step[text]).join('\n');
    expect(words).not.toMatch(tradeNames);
    expect(words).not.toMatch(/['"]|--|\.\.\./);
  });
});
