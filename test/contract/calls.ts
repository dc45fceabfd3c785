/** Which members of Google's services are called: by a script that runs, and in the text of src/google. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Call, Execution } from '../../emulator/run/execution';

const root = resolve(__dirname, '../..');

/** From now until `stop`, the members that scripts call, such as `Sheet.getRange`: every call passes `perform`. */
export function listen(): { heard: Set<string>; stop(): void } {
  const heard = new Set<string>();
  const { perform } = Execution.prototype;
  Execution.prototype.perform = function <T>(call: Call, work: () => T): T {
    if (this.start.kind !== 'host') heard.add(`${call.className}.${call.member}`);
    return perform.call(this, call, work) as T;
  };
  const stop = () => {
    Execution.prototype.perform = perform;
  };
  return { heard, stop };
}

/** The names of Google's methods that stand in src/google, each once. */
export const namesWritten = (): string[] =>
  namesCalled().filter((name) => googles.has(name) && !everyones.has(name));

function namesCalled(): string[] {
  const folder = resolve(root, 'src/google');
  const code = readdirSync(folder)
    .filter((file) => !file.endsWith('.d.ts'))
    .map((file) => readFileSync(resolve(folder, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, ''));
  return [
    ...new Set(code.flatMap((each) => [...each.matchAll(/\.(\w+)\(/g)].map((found) => found[1] ?? ''))),
  ];
}

/** Every method that the type package knows, and those of publishing.d.ts. */
const googles = new Set(
  [
    ...readdirSync(resolve(root, 'node_modules/@types/google-apps-script')).map(
      (file) => `node_modules/@types/google-apps-script/${file}`,
    ),
    'src/google/publishing.d.ts',
  ]
    .filter((file) => file.endsWith('.d.ts'))
    .flatMap((file) => [...readFileSync(resolve(root, file), 'utf8').matchAll(/^\s+(\w+)\(/gm)])
    .map((found) => found[1] ?? ''),
);

/** Names that any object may answer to: the story tells those of services apart, by their class. */
const everyones = new Set(
  [Array, String, Map, Set, Date, Number]
    .flatMap((each): object[] => [each, each.prototype])
    .concat(Object, JSON, Math, console)
    .flatMap(Object.getOwnPropertyNames),
);
