/** Reads the house as text: its files, what each imports, and how long its functions are. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from '@swc/core';

const root = resolve(__dirname, '..');

export const readText = (file: string): string => readFileSync(join(root, file), 'utf8');

/** The files of a folder whose name fits, by their paths from the project's root. */
export function filesIn(folder: string, fits = /\.(tsx?|mjs)$/): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const inside = `${folder}/${entry.name}`;
    if (entry.isDirectory())
      return inside === 'build/out' || inside === 'build/contract' ? [] : filesIn(inside, fits);
    return fits.test(entry.name) ? [inside] : [];
  });
}

/** One import: from which file, to which file or package, and whether it takes types alone. */
export interface Link {
  from: string;
  to: string;
  isType: boolean;
}

const IMPORT =
  /^(?:import|export)\s+(type\s)?([^'";]*?)\s*from\s+'([^']+)'|^import\s+'([^']+)'|import\('([^']+)'\)/gm;
const ENDINGS = ['.ts', '.tsx', '.d.ts', '/index.ts', ''];

export function importsOf(file: string): Link[] {
  return [...readText(file).matchAll(IMPORT)].map(([, type, names = '', from, bare, dynamic]) => {
    const module = from ?? bare ?? dynamic ?? '';
    const listed = /^\{([^}]*)\}$/
      .exec(names)?.[1]
      ?.split(',')
      .filter((each) => each.trim()) ?? [''];
    const isType = type !== undefined || listed.every((each) => each.trim().startsWith('type '));
    return { from: file, to: targetOf(file, module), isType };
  });
}

/** The file behind a relative import; a package stays as it is named. */
function targetOf(file: string, module: string): string {
  if (!module.startsWith('.')) return module;
  const base = relative(root, resolve(root, dirname(file), module));
  return ENDINGS.map((ending) => base + ending).find((path) => known.has(path)) ?? base;
}

const known = new Set(['src', 'emulator', 'demo', 'build', 'test'].flatMap((folder) => filesIn(folder, /./)));

interface Spot {
  start: number;
  end: number;
}

/** The functions of a file with their lengths in lines, from the first line of the declaration to the last. */
export function functionsOf(file: string): { name: string; lines: number }[] {
  const text = readText(file);
  const bytes = Buffer.from(text);
  const tree = parseSync(text, { syntax: 'typescript', tsx: file.endsWith('.tsx'), target: 'es2022' });
  const found: { name: string; lines: number }[] = [];
  // swc counts on over all that it parses in one process, from 1.
  const first = tree.span.start - bytes.indexOf(text.slice(firstCode(text)));
  visit(tree, (node) => {
    const span = node['span'] as Spot | undefined;
    const kind = String(node['type']);
    if (
      !span ||
      !/^(Function(Declaration|Expression)|ArrowFunctionExpression|ClassMethod|MethodProperty)$/.test(kind)
    )
      return;
    const lines = bytes
      .subarray(span.start - first, span.end - first)
      .toString()
      .split('\n').length;
    const name = (node['identifier'] ?? node['key']) as { value?: string } | undefined;
    found.push({ name: name?.value ?? kind, lines });
  });
  return found;
}

/** Where the code of a file begins: after its opening comments and blank lines. */
const firstCode = (text: string): number => /^(\s|\/\*[\s\S]*?\*\/|\/\/.*)*/.exec(text)?.[0].length ?? 0;

function visit(node: unknown, see: (node: Record<string, unknown>) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) see(node as Record<string, unknown>);
  for (const each of Object.values(node)) visit(each, see);
}
