/** A letter that waits in the outbox is read as it was written, by whichever release. */
import { letterSchema } from '../../src/records/letter';
import { LETTER_KINDS, type LetterKind } from '../../src/records/letterKinds';
import { fromJson } from '../../src/records/schema';

const waiting = (kind: string) => ({
  key: 'one',
  kind,
  to: 's.patel@northfield.example',
  fromName: 'Northfield School',
  subject: 'A word about your lesson',
  importance: 1,
  blocks: [
    { type: 'paragraph', text: 'Dear Sam,' },
    { type: 'quote', text: '<b>“Well done”</b>\n=1+1', by: 'Tom Reid', main: true },
    { type: 'figures', rows: [{ label: 'Visits', value: '3' }] },
    { type: 'button', label: 'Open the form', url: 'https://forms.example/1' },
  ],
  whoSees: 'Seen by you.',
});

const read = (letter: unknown) => fromJson(letterSchema(), JSON.stringify(letter));

test.each(Object.keys(LETTER_KINDS) as LetterKind[])('“%s” is read just as it was written', (kind) =>
  expect(read(waiting(kind))).toEqual(waiting(kind)),
);

test.each([
  ['race', 'competition'],
  ['answer set aside', 'answer returned'],
])('“%s”, of release 0.3.0, is “%s” today', (former, kind) =>
  expect(read(waiting(former))).toEqual(waiting(kind)),
);

test.each([
  ['a kind that there is not', waiting('gossip')],
  ['a block that there is not', { ...waiting('fault'), blocks: [{ type: 'script', text: 'x' }] }],
  ['no recipient', { ...waiting('fault'), to: undefined }],
  ['something else', ['x']],
])('%s is no letter', (_, letter) => expect(read(letter)).toBeUndefined());
