/** A letter as plain text, as good to read as its HTML twin: 72 columns, and a person's words never rewrapped. */
import type { Block, Letter } from '../../records/letter';
import { headingLevel, linesOf } from './words';

const WIDTH = 72;
const lengthOf = (text: string): number => [...text].length;

export function toText(letter: Letter): string {
  const blocks = letter.blocks.map((block, at) => blockText(block, headingLevel(letter.blocks, at)));
  return `${[...blocks, `${'-'.repeat(WIDTH)}\n${wrapped(letter.whoSees)}\n${letter.fromName}`].join('\n\n')}\n`;
}

function blockText(block: Block, level: 1 | 2): string {
  switch (block.type) {
    case 'heading':
      return `${block.text}\n${(level === 1 ? '=' : '-').repeat(Math.min(WIDTH, lengthOf(block.text)))}`;
    case 'paragraph':
      return wrapped(block.text);
    case 'quote':
      return quoteText(block);
    case 'list':
      return block.items.map((item) => wrapped(item, '- ', '  ')).join('\n');
    case 'figures':
      return figuresText(block.rows);
    case 'button':
    case 'link':
      return `${block.label}:\n${block.url}`;
  }
}

function quoteText({ text, by, about }: Extract<Block, { type: 'quote' }>): string {
  const words = linesOf(text).map((line) => `> ${line}`);
  return [
    ...(about ? [wrapped(/[:?]/.test(about) ? about : `${about}:`)] : []),
    ...words,
    ...(by ? [`(${by})`] : []),
  ].join('\n');
}

function figuresText(rows: Extract<Block, { type: 'figures' }>['rows']): string {
  const labels = Math.max(...rows.map(({ label }) => lengthOf(label)));
  return rows
    .map(({ label, value, note }) => {
      const line = `${label}${' '.repeat(labels - lengthOf(label))}  ${value}`;
      return note ? `${line}\n${wrapped(note, '    ', '    ')}` : line;
    })
    .join('\n');
}

/** Breaks between words so that lines stay within the width; a longer word, such as a link, stays whole. */
function wrapped(text: string, first = '', next = ''): string {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    if (!empty && lengthOf(line) + 1 + lengthOf(word) > WIDTH) {
      lines.push(line);
      line = next;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}
