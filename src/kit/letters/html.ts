/** A letter as HTML mail: one column, no pictures, and every value escaped by the template that carries it. */
import type { Block, Letter } from '../../records/letter';
import { DARK, STYLES as S } from './styles';
import { firstParagraph, headingLevel, linesOf } from './words';

/** Markup that is safe to send. Only `html` makes it, so no text can reach a letter unescaped. */
interface Markup {
  readonly markup: string;
}
type Part = string | Markup | readonly Markup[];

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (each) => ENTITIES[each] ?? each);

function markupOf(part: Part): string {
  if (typeof part === 'string') return escaped(part);
  return 'markup' in part ? part.markup : part.map((each) => each.markup).join('');
}

const html = (strings: TemplateStringsArray, ...parts: Part[]): Markup => ({
  markup: strings.map((string, at) => string + (at < parts.length ? markupOf(parts[at] ?? '') : '')).join(''),
});

const NOTHING = html``;
const LINE_END = { markup: '\n' };

/** The whole page for `htmlBody`; its first heading is the `h1`, the others are `h2`. */
export function toHtml(letter: Letter): string {
  const blocks = letter.blocks.flatMap((block, at) => [
    blockHtml(block, headingLevel(letter.blocks, at)),
    LINE_END,
  ]);
  return html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${letter.subject}</title>
<style>${DARK}</style>
</head>
<body class="page" style="${S.page}">
<div style="${S.preheader}">${firstParagraph(letter.blocks)}</div>
<div role="article" aria-roledescription="letter" lang="en-GB">
<table role="presentation" align="center" cellpadding="0" cellspacing="0" border="0" style="${S.outer}"><tr><td>
<div class="card" style="${S.card}">
<p class="quiet" style="${S.sender}">${letter.fromName}</p>
${blocks}<div class="quiet rule" style="${S.foot}">${letter.whoSees}</div>
</div>
</td></tr></table>
</div>
</body>
</html>
`.markup;
}

function blockHtml(block: Block, level: 1 | 2): Markup {
  switch (block.type) {
    case 'heading':
      return level === 1
        ? html`<h1 style="${S.h1}">${block.text}</h1>`
        : html`<h2 style="${S.h2}">${block.text}</h2>`;
    case 'paragraph':
      return html`<p style="${S.paragraph}">${block.text}</p>`;
    case 'quote':
      return quoteHtml(block);
    case 'list':
      return html`<ul style="${S.list}">${block.items.map((item) => html`<li style="${S.item}">${item}</li>`)}</ul>`;
    case 'figures':
      return html`<table class="rule" style="${S.figures}">${block.rows.map(rowHtml)}</table>`;
    case 'button':
    case 'link':
      return html`<p style="${S.paragraph}"><a class="${block.type}" href="${block.url}" style="${S[block.type]}">${block.label}</a></p>`;
  }
}

/** Line breaks are kept in the text and also marked up, since Outlook ignores `pre-wrap`. */
function quoteHtml({ text, by, about, main }: Extract<Block, { type: 'quote' }>): Markup {
  const words = linesOf(text).map((line, at) => (at === 0 ? html`${line}` : html`<br>${line}`));
  return html`<div class="quote" style="${S.quote}">${about ? html`<div class="quiet" style="${S.about}">${about}</div>` : NOTHING}<blockquote dir="auto" style="${main ? S.mainWords : S.words}">${words}</blockquote>${by ? html`<div class="quiet" style="${S.by}">${by}</div>` : NOTHING}</div>`;
}

const rowHtml = ({ label, value, note }: { label: string; value: string; note?: string }): Markup =>
  html`<tr><th scope="row" class="rule" style="${S.label}">${label}${note ? html`<div class="quiet" style="${S.note}">${note}</div>` : NOTHING}</th><td class="rule" style="${S.value}">${value}</td></tr>`;
