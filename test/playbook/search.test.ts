/** Finding a step as one types: every word counts, accents and capitals don't, the best comes first. */
import fc from 'fast-check';
import { searchPlaybook } from '../../src/playbook/search';
import { starterSteps } from '../../src/playbook/starter/starter';
import type { PlaybookStep } from '../../src/records';
import { AREAS } from '../../src/records/playbook';

const playbook: PlaybookStep[] = starterSteps.map((step) => ({ ...step, video: '', version: 1 }));
const ids = (steps: readonly PlaybookStep[]) => steps.map(({ id }) => id);
const step = (given: Partial<PlaybookStep>): PlaybookStep => ({ ...(playbook[0] as PlaybookStep), ...given });

describe('C9: the search', () => {
  test.each([
    ['a technique', 'everyone thinks', 'questioning-count-three'],
    ['a sequence and a word of the step', 'questioning three', 'questioning-count-three'],
    ['words of the step, begun only', 'pen wat', 'entry-watch-every-pen'],
    ['capitals and spaces', '  DOOR ', 'entry-greet-at-door'],
    ['an area', 'planning question', 'beyond-script-one-question'],
  ])('finds by %s', (_, query, id) => expect(ids(searchPlaybook(playbook, query))).toContain(id));

  test('finds an accent without typing it', () => {
    const [café, plain] = [step({ id: 'a', technique: 'Café questions' }), step({ id: 'b' })];
    expect(ids(searchPlaybook([plain, café], 'cafe'))).toEqual(['a']);
  });

  test('puts the technique before the sequence, the step, and the rest', () => {
    const others = {
      technique: 'T',
      sequence: 'S',
      step: 'Do.',
      cue: 'C',
      lookFors: 'L',
      why: 'W',
      example: '',
    };
    const list = (['why', 'step', 'sequence', 'technique'] as const).map((field) =>
      step({ ...others, [field]: 'silence', id: field }),
    );
    expect(ids(searchPlaybook(list, 'sil'))).toEqual(['technique', 'sequence', 'step', 'why']);
  });

  test('shows everything, in its order, until something is typed', () =>
    expect(searchPlaybook(playbook, '')).toEqual(playbook));

  test('finds nothing where one word fits nowhere', () =>
    expect(searchPlaybook(playbook, 'question zebra')).toEqual([]));

  test('every further letter or word leaves out steps and never brings one; equals keep their order', () => {
    const word = fc.constantFrom('question', 'when', 'pupils', 'Planning', 'door', 'wait', 'the', 'board');
    const typed = fc.array(word, { maxLength: 3 });
    fc.assert(
      fc.property(typed, word, fc.nat(8), (words, more, length) => {
        const few = ids(searchPlaybook(playbook, [...words, more].join(' ')));
        const many = ids(searchPlaybook(playbook, [...words, more.slice(0, length)].join(' ')));
        expect(many).toEqual(expect.arrayContaining(few));
        const doubled = playbook.flatMap((each) => [each, { ...each, id: `${each.id} again` }]);
        const found = ids(searchPlaybook(doubled, words.join(' ')));
        for (const [at, id] of found.entries())
          if (!id.endsWith(' again')) expect(found[at + 1]).toBe(`${id} again`);
      }),
    );
  });
});

test.each(AREAS)('C11: only steps of the area %s', (area) => {
  const found = searchPlaybook(playbook, '', area);
  expect(found.length).toBeGreaterThan(0);
  expect(found).toEqual(playbook.filter((each) => each.area === area));
});
