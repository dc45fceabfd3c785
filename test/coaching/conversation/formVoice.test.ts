/** How the coaching form speaks, from the programmes and pairs that coach on the day (C12). */
import { voiceOf } from '../../../src/coaching/conversation/formVoice';
import { stemsIn } from '../../../src/coaching/conversation/mode';
import type { Pair, Programme } from '../../../src/records';
import { aPair, aProgramme } from '../../builders';

const DAY = '2026-09-21';
const pair = (mode: Pair['mode'], given: Partial<Pair> = {}) => aPair({ mode, ...given });
const voice = (pairs: Pair[], programmes: Programme[] = [aProgramme()]) => voiceOf(programmes, pairs, DAY);

test.each<[string, Pair[], 'Directive' | 'Mixed' | 'Dialogic']>([
  ['nobody coaches', [], 'Directive'],
  ['all say nothing', [pair(''), pair('')], 'Directive'],
  ['all are dialogic', [pair('Dialogic'), pair('Dialogic')], 'Dialogic'],
  ['all are mixed', [pair('Mixed')], 'Mixed'],
  ['some are directive in so many words', [pair(''), pair('Directive')], 'Directive'],
  ['they differ', [pair('Directive'), pair('Dialogic')], 'Mixed'],
  ['those that differ have ended', [pair('Dialogic'), pair('', { until: '2026-09-18' })], 'Dialogic'],
  [
    'those that differ are of no programme that runs',
    [pair('Dialogic'), pair('', { programme: 'old' })],
    'Dialogic',
  ],
])('where %s, the stems are those of %s', (_, pairs, mode) => {
  const { prompts } = voice(pairs);
  expect([prompts['notice']?.title, prompts['leverage']?.title]).toEqual(Object.values(stemsIn(mode)));
});

test.each<[string, Pair[], boolean]>([
  ['all coach by video', [pair('', { format: 'Video peer coaching' })], true],
  ['one does not', [pair('', { format: 'Video peer coaching' }), pair('')], false],
  ['nobody coaches', [], false],
])('where %s, it begins from the clip or from what was seen', (_, pairs, isVideo) =>
  expect(voice(pairs).prompts['notice']?.help?.startsWith('Begin from the clip.')).toBe(isVideo),
);

test.each<[string, Partial<Programme>, boolean]>([
  ['runs and agrees first', { agreeFirst: 'Yes' }, true],
  ['runs and does not', { agreeFirst: 'No' }, false],
  ['agrees first and is over', { agreeFirst: 'Yes', endsOn: '2026-09-18' }, false],
  ['agrees first and is to come', { agreeFirst: 'Yes', startsOn: '2026-11-02' }, false],
])('where a programme %s, the help under the step says so or not', (_, given, agrees) => {
  const said = voice([], [aProgramme(given)]);
  expect(said.agrees).toBe(agrees);
  expect(said.prompts['playbookStep']?.help?.includes('the coaches agree it')).toBe(agrees);
});
