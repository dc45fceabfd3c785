/** A script project installed in the Workspace: loads its files anew for every execution, as Apps Script does. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { require as gasRequire } from 'gas-local';
import type { ExecutionKind } from '../model';
import { EmulatorError, GoogleError, Killed } from '../platform/errors';
import { RUN_TIME, SIMPLE_TRIGGER_RUN_TIME } from '../platform/limits';
import { assertMayEdit, consent } from '../run/access';
import { Execution, type Start } from '../run/execution';
import { scriptConsole, servicesFor } from '../services';
import { evaluateTemplate } from '../services/html/template';
import type { World } from '../world/world';
import { openEvent } from './events';
import { marshalArgument, marshalResult } from './marshal';
import { Membrane, unproxied } from './membrane';
import { createRealm, declaredFunctions, type Globals } from './realm';

export interface LoadOptions {
  /** A script bound to the spreadsheet, unless it is `'addon'`: then the rules of published editor add-ons hold. */
  install?: 'bound' | 'addon';
  /** Whether the add-on has been used in this spreadsheet yet; until then `onOpen` runs in `AuthMode.NONE`. */
  enabled?: boolean;
}

export interface App {
  /** The functions that Google may call, by name. */
  readonly functions: string[];
  /**
   * Runs a function as a menu; `onOpen` and `onEdit` as simple triggers; and, without arguments, what a clock trigger of
   * this person calls as that trigger. @throws what it throws
   */
  call(name: string, ...args: unknown[]): unknown;
  /** Runs a function as `google.script.run` does, copies and refusals included. */
  clientCall(name: string, ...args: unknown[]): Promise<unknown>;
}

export interface Run {
  fn: string;
  kind: ExecutionKind;
  authMode?: Start['authMode'];
  activeUser: string;
  effectiveUser: string;
  hasUi: boolean;
}

interface Manifest {
  timeZone?: string;
  oauthScopes?: string[];
}

const isScript = (file: string): boolean => /\.(js|gs)$/.test(file);

export class Project {
  readonly functions: string[];
  readonly manifest: Manifest;
  readonly addOn: boolean;
  enabled: boolean;

  /** @throws EmulatorError where the folder holds no script, or the script calls a service while it loads */
  constructor(
    readonly world: World,
    readonly dir: string,
    { install = 'bound', enabled = true }: LoadOptions,
  ) {
    this.addOn = install === 'addon';
    this.enabled = enabled;
    this.manifest = readManifest(dir);
    const sources = scriptsIn(dir);
    if (sources.length === 0)
      throw new EmulatorError(`${dir} holds no .js or .gs file: build the project first.`);
    const names = sources.flatMap((file) => declaredFunctions(readFileSync(file, 'utf8')));
    this.functions = [...new Set(names)];
    this.#rehearseLoading();
  }

  /** The script's own time zone, from its manifest. */
  get timeZone(): string {
    return this.manifest.timeZone ?? this.world.state.timeZone;
  }

  /**
   * Runs one function from a fresh start. `args` may hold service objects made for this run.
   * @throws the script's error, and Killed; both are in the log by then
   */
  run(run: Run, args: (execution: Execution) => unknown[]): { value: unknown; execution: Execution } {
    const execution = new Execution(this.world, this.#start(run));
    const { log } = execution;
    this.world.state.executions.push(log);
    this.world.ledger.begin(log);
    try {
      const value = this.world.concurrency.run(run.effectiveUser, () =>
        this.#perform(execution, run.fn, args),
      );
      log.status = 'completed';
      return { value, execution };
    } catch (error) {
      const cause = execution.killed ?? error;
      log.status = cause instanceof Killed ? cause.status : 'failed';
      const failure = hostError(cause);
      log.error = failure.message;
      log.stack = failure.stack;
      throw failure;
    }
  }

  #perform(execution: Execution, fn: string, args: (execution: Execution) => unknown[]): unknown {
    const hidden = execution.start.kind === 'clientCall' && fn.endsWith('_');
    if (hidden || !this.functions.includes(fn)) throw new GoogleError(`Script function not found: ${fn}`);
    let result: unknown;
    try {
      const { globals, membrane } = this.#open(execution);
      const given = args(execution).map((each) => membrane.toScript(each));
      const value = (globals[fn] as (...given: unknown[]) => unknown)(...given);
      result = unproxied(value) === value ? membrane.toHost(value) : value;
    } finally {
      execution.end();
    }
    if (execution.killed) throw execution.killed;
    return result;
  }

  #open(execution: Execution): { globals: Globals; membrane: Membrane } {
    const { globals, realm } = createRealm(() => execution.now(), this.timeZone);
    const membrane = new Membrane(execution, realm);
    for (const [name, service] of Object.entries(servicesFor(execution)))
      globals[name] = membrane.toScript(service);
    globals['console'] = scriptConsole(execution);
    execution.start.evaluate = (code, locals) => evaluateTemplate(globals, code, locals);
    execution.loading = true;
    gasRequire(this.dir, globals, { filter: isScript });
    execution.loading = false;
    return { globals, membrane };
  }

  #rehearseLoading(): void {
    const start = this.#start({ fn: 'load', kind: 'call', activeUser: '', effectiveUser: '', hasUi: false });
    const execution = new Execution(this.world, start);
    try {
      this.#open(execution);
    } catch (error) {
      throw new EmulatorError(`The project does not load: ${hostError(error).message}`);
    }
    if (execution.calledWhileLoading) {
      throw new EmulatorError(
        `The project calls ${execution.calledWhileLoading} while it loads: move it into a function.`,
      );
    }
  }

  #start(run: Run): Start {
    return {
      ...run,
      authMode: run.authMode ?? 'FULL',
      runTime: run.kind === 'simple' ? SIMPLE_TRIGGER_RUN_TIME : RUN_TIME,
      scopes: this.manifest.oauthScopes,
      addOn: this.addOn,
      timeZone: this.timeZone,
      file: (name) => this.#file(name),
    };
  }

  #file(name: string): string {
    const file = [name, `${name}.html`]
      .map((each) => path.join(this.dir, each))
      .find((each) => existsSync(each));
    if (!file) throw new GoogleError(`No HTML file named ${name} was found.`);
    return readFileSync(file, 'utf8');
  }
}

/** What `onOpen` may do: next to nothing before an add-on is first used in the file. [addon] */
export const openingMode = (project: Project): 'NONE' | 'LIMITED' =>
  project.addOn && !project.enabled ? 'NONE' : 'LIMITED';

/** The doors to an installed project. */
export function openApp(project: Project): App {
  const { world } = project;
  const person = (): { activeUser: string; effectiveUser: string } => ({
    activeUser: world.state.activeUser,
    effectiveUser: world.state.activeUser,
  });
  return {
    functions: project.functions,
    call: (name, ...args) => {
      if (name === 'onOpen' || name === 'onEdit') {
        const run = {
          fn: name,
          kind: 'simple',
          authMode: openingMode(project),
          hasUi: true,
          ...person(),
        } as const;
        return project.run(run, (execution) => (args.length ? args : [openEvent(execution)])).value;
      }
      assertMayEdit(world, person().activeUser);
      consent(world, person().activeUser);
      project.enabled = true;
      return project.run({ fn: name, kind: 'menu', hasUi: true, ...person() }, () => args).value;
    },
    clientCall: async (name, ...args) => {
      assertMayEdit(world, person().activeUser);
      project.enabled = true;
      const given = args.map((each, i) => marshalArgument(each, String(i)));
      const run = { fn: name, kind: 'clientCall', hasUi: true, ...person() } as const;
      const { value, execution } = await world.concurrency.call(run.activeUser, () =>
        project.run(run, () => given),
      );
      const delivered = marshalResult(value);
      if (delivered.warning) execution.log.warnings.push(delivered.warning);
      return delivered.value;
    },
  };
}

/** An error from any realm, as one of ours. */
function hostError(error: unknown): Error {
  if (error instanceof Error) return error;
  const { message, name, stack } = (error ?? {}) as Partial<Error>;
  const copy = new Error(message ?? String(error));
  if (name) copy.name = name;
  if (stack) copy.stack = stack;
  return copy;
}

function readManifest(dir: string): Manifest {
  const file = path.join(dir, 'appsscript.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
}

function scriptsIn(dir: string): string[] {
  if (!existsSync(dir)) throw new EmulatorError(`There is no folder ${dir}: build the project first.`);
  const entries = readdirSync(dir, { withFileTypes: true, recursive: true });
  return entries
    .filter((each) => each.isFile() && isScript(each.name))
    .map((each) => path.join(each.path, each.name));
}
