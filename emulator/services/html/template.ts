/** Evaluates an HtmlService template: `<? ?>` is code, `<?= ?>` prints escaped, `<?!= ?>` prints as it is. */
import vm from 'node:vm';

/** The template's text as a script that builds the page in `output`. */
export function templateCode(source: string): string {
  const parts = source.split(/<\?([\s\S]*?)\?>/);
  return parts
    .map((part, i) => {
      if (i % 2 === 0) return `output.push(${JSON.stringify(part)});`;
      if (part.startsWith('!=')) return `output.push(String(${part.slice(2)}));`;
      if (part.startsWith('=')) return `output.push(escape(String(${part.slice(1)})));`;
      return part;
    })
    .join('\n');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (each) => ENTITIES[each] ?? each);

/** Runs a template's code among the script's own globals. */
export function evaluateTemplate(
  globals: Record<string, unknown>,
  code: string,
  locals: Record<string, unknown>,
): string {
  const output: string[] = [];
  const scope = { ...locals, output, escape: escapeHtml };
  const build = vm.runInContext(`(function (scope) { with (scope) { ${code} } })`, globals) as (
    s: object,
  ) => void;
  build(scope);
  return output.join('');
}
