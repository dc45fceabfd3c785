/** A letter's two twins: nothing a person typed is lost, changed or let loose. */
import fc from 'fast-check';
import { toHtml, toText } from '../../../src/kit/letters/render';
import type { Block, Letter } from '../../../src/records/letter';
import { anyText } from '../../anyText';

const aLetter = (blocks: Block[], given: Partial<Letter> = {}): Letter => ({
  key: 'drop-in received/1',
  kind: 'drop-in received',
  to: 's.patel@northfield.example',
  fromName: 'Northfield School',
  subject: 'Rachel Ng visited your lesson',
  importance: 1,
  blocks,
  whoSees: 'Only you and Rachel see these words.',
  ...given,
});

const quoteOf = (text: string): Letter => aLetter([{ type: 'quote', text }]);
const body = (letter: Letter): string => toHtml(letter).split('<body')[1] ?? '';

/** The words of the quote as a mail program would show them. */
function shown(html: string): string {
  const inside = html.match(/<blockquote[^>]*>(.*?)<\/blockquote>/s)?.[1] ?? '';
  expect(inside.replaceAll('<br>', '')).not.toMatch(/[<>]/);
  const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return inside
    .replaceAll('<br>', '\n')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name) => entities[name] ?? '');
}

/** Text with what trips renderers: markup, line breaks of every kind, spaces, other scripts. */
const anyWords = fc
  .array(
    fc.oneof(
      anyText(),
      fc.constantFrom(
        '<',
        '>',
        '&',
        '&lt;',
        '"',
        "'",
        '\n',
        '\r\n',
        '\r',
        '  ',
        '$&',
        '</blockquote>',
        'שלום',
        '👩‍🏫',
      ),
    ),
  )
  .map((parts) => parts.join(''));

describe('words arrive as they were typed', () => {
  test.each([
    ['a script', '<script>alert(1)</script>'],
    ['a formula', '=IMPORTXML("http://x")'],
    ['an entity', 'Fish &amp; chips & peas'],
    ['emoji', 'Brilliant 👩🏽‍🏫🎉'],
    ['right to left', 'عمل رائع, 9B'],
    ['indents and blank lines', 'First:\n  - a\n\n  - b   c\t d'],
    ['trailing space', 'pause… '],
    ['a pattern of replace', "$& $1 $' $`"],
  ])('%s', (_, typed) => {
    expect(shown(toHtml(quoteOf(typed)))).toBe(typed);
    const text = toText(quoteOf(typed)).split('\n');
    for (const line of typed.split('\n')) expect(text).toContain(`> ${line}`);
  });

  test('any text at all, line by line', () => {
    fc.assert(
      fc.property(anyWords, (typed) => {
        const lines = typed.split(/\r\n|\r|\n/);
        expect(shown(toHtml(quoteOf(typed)))).toBe(lines.join('\n'));
        expect(toText(quoteOf(typed))).toContain(lines.map((line) => `> ${line}`).join('\n'));
      }),
    );
  });

  test('no part of a letter lets markup through', () => {
    const blocksWith = (text: string): Block[] => [
      { type: 'heading', text },
      { type: 'paragraph', text },
      { type: 'quote', text, by: text, about: text },
      { type: 'list', items: [text] },
      { type: 'figures', rows: [{ label: text, value: text, note: text }] },
      { type: 'button', label: text, url: text },
      { type: 'link', label: text, url: text },
    ];
    const typed = '"><img src=x onerror=alert(1)>';
    const lettered = (text: string) =>
      aLetter(blocksWith(text), { subject: text, whoSees: text, fromName: text });
    const tags = (html: string) => html.match(/<[^>]*>/g)?.length;
    expect(toHtml(lettered(typed))).not.toContain('<img');
    expect(tags(toHtml(lettered(typed)))).toBe(tags(toHtml(lettered('words'))));
  });
});

describe('the HTML twin', () => {
  const html = toHtml(
    aLetter([
      { type: 'heading', text: 'Your action step' },
      { type: 'paragraph', text: 'You agreed this on Tuesday.' },
      { type: 'heading', text: 'Next meeting' },
      { type: 'heading', text: 'Rehearsal' },
      { type: 'button', label: 'Visit a colleague', url: 'https://forms.example/a?b=1&c=2' },
      { type: 'link', label: 'Note a visit', url: 'https://forms.example/visit' },
    ]),
  );

  test.each([
    ['its language', '<html lang="en-GB">'],
    ['its title', '<title>Rachel Ng visited your lesson</title>'],
    ['both colour schemes', '<meta name="color-scheme" content="light dark">'],
    ['one column', 'max-width:600px'],
    ['its preheader', '>You agreed this on Tuesday.</div>'],
    ['who sees it', 'Only you and Rachel see these words.'],
    ['a quieter link', '<a class="link" href="https://forms.example/visit"'],
    ['an escaped link', 'href="https://forms.example/a?b=1&amp;c=2"'],
  ])('says %s', (_, part) => expect(html).toContain(part));

  test('has its headings in order', () => expect(html.match(/<h\d/g)).toEqual(['<h1', '<h2', '<h2']));

  test('needs nothing from elsewhere', () =>
    expect(html).not.toMatch(/<(img|script|link|iframe)|url\(|@import/));

  test('leaves out the parts that a quote has not', () =>
    expect(body(quoteOf('Well done'))).not.toContain('class="quiet" style="margin:0 0 4px'));
});

describe('the plain-text twin', () => {
  test('underlines headings, quotes words, sets links on lines of their own', () => {
    const text = toText(
      aLetter([
        { type: 'heading', text: 'Your action step' },
        { type: 'paragraph', text: 'You agreed this.' },
        { type: 'heading', text: 'Next' },
        { type: 'quote', text: 'Wait.\n\nThen name.', by: 'Rachel Ng, Maths', about: 'What I notice' },
        { type: 'list', items: ['Feet still', 'Voice low'] },
        {
          type: 'figures',
          rows: [
            { label: 'Tries', value: '3' },
            { label: 'Rehearsals', value: '8', note: 'together' },
          ],
        },
        { type: 'button', label: 'Visit a colleague', url: 'https://forms.example/drop-in' },
      ]),
    );
    expect(text).toBe(`Your action step
================

You agreed this.

Next
----

What I notice:
> Wait.
> 
> Then name.
(Rachel Ng, Maths)

- Feet still
- Voice low

Tries       3
Rehearsals  8
    together

Visit a colleague:
https://forms.example/drop-in

------------------------------------------------------------------------
Only you and Rachel see these words.
Northfield School
`);
  });

  test('wraps paragraphs and list items at 72 columns, and breaks no word', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }).filter((each) => !/\s/.test(each))), (written) => {
        const text = toText(
          aLetter([
            { type: 'paragraph', text: written.join(' ') },
            { type: 'list', items: [written.join(' ')] },
          ]),
        );
        const [paragraph = '', list = ''] = text.split('\n\n');
        expect(paragraph.split(/\s/).join(' ')).toBe(written.join(' '));
        expect(list.replace('- ', '').replaceAll('\n  ', ' ')).toBe(written.join(' '));
        for (const line of text.split('\n'))
          expect([...line].length <= 72 || !line.trim().includes(' ')).toBe(true);
      }),
    );
  });
});
