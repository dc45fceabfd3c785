/**
 * A school whose product runs in memory: the same code answers the same forms, calls and hours of the clock in a
 * small part of the time, because the script is loaded once and no table is read or written until the end.
 */
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { App } from '../../emulator';
import type { ResponseState, WorkspaceState } from '../../emulator/model';
import { Workspace } from '../../emulator/workspace';
import { World } from '../../emulator/world/world';
import { localNow, type School } from '../northfield';

type Product = Record<string, (...given: unknown[]) => unknown>;

export interface SchoolInMemory extends School {
  /** Writes what has happened into the sheet; the state may then be opened by a Workspace that loads the project. */
  writeDown(): void;
}

const HOURLY = 'everyHour';
const SUBMITTED = 'formSubmitted';
const MINUTE = 60_000;

/** Goes on with a state in memory; nobody else may use it meanwhile. */
export async function inMemory(state: WorkspaceState): Promise<SchoolInMemory> {
  const ws = new WorkspaceInMemory(new World(state));
  const product = await load(ws);
  const call = (name: string, ...given: unknown[]) => functionOf(product, name)(...given);
  ws.product = product;
  const app: App = {
    functions: Object.keys(product),
    call,
    clientCall: async (name, ...given) => call(name, ...given),
  };
  call('open', () => localNow({ ws }).slice(0, 16));
  return { ws, app, writeDown: () => call('writeDown') };
}

function functionOf(product: Product, name: string) {
  const found = product[name];
  if (!found) throw new Error(`The product has no function ${name}.`);
  return found;
}

/**
 * No project is loaded here, so no trigger runs by itself: its hours and its forms ring the product's functions
 * instead.
 */
class WorkspaceInMemory extends Workspace {
  product: Product = {};

  /** A day is twenty-four hours here. */
  override advance({ days = 0, hours = 0, minutes = 0 }: Parameters<Workspace['advance']>[0]) {
    const until = this.now.getTime() + ((days * 24 + hours) * 60 + minutes) * MINUTE;
    for (let at = this.#nextHour(); at <= until; at = this.#nextHour()) {
      this.#passUntil(at);
      functionOf(this.product, HOURLY)({ triggerUid: this.#triggerOf(HOURLY)?.id });
    }
    this.#passUntil(until);
  }

  override submitForm(...given: Parameters<Workspace['submitForm']>): ResponseState {
    const response = super.submitForm(...given);
    const sheetId = this.forms.find(({ id }) => id === given[0])?.destination?.sheetId;
    functionOf(
      this.product,
      SUBMITTED,
    )({
      triggerUid: this.#triggerOf(SUBMITTED)?.id,
      range: { getSheet: () => ({ getSheetId: () => sheetId }) },
    });
    return response;
  }

  #passUntil(moment: number) {
    super.advance({ minutes: Math.max(0, moment - this.now.getTime()) / MINUTE });
  }

  #triggerOf = (wanted: string) => this.state.triggers.find(({ handler }) => handler === wanted);

  #nextHour(): number {
    const trigger = this.#triggerOf(HOURLY);
    return trigger?.next ? Date.parse(trigger.next) : Number.POSITIVE_INFINITY;
  }
}

/** The product as it is built, but for its connection; Google's services are those of the Workspace. */
async function load({ globals }: Workspace): Promise<Product> {
  const { outputFiles } = await build({
    entryPoints: [join(__dirname, 'product.ts')],
    bundle: true,
    write: false,
    format: 'cjs',
    plugins: [connectingTo(join(__dirname, 'world.ts'))],
  });
  const module: { exports: Product } = { exports: {} };
  const code = outputFiles[0]?.text ?? '';
  new Function('module', ...Object.keys(globals), code)(module, ...Object.values(globals));
  return module.exports;
}

/** Whoever imports `google/connect` is given `path`, which alone has the original. */
const connectingTo = (path: string): Plugin => ({
  name: 'connection',
  setup({ onResolve }) {
    onResolve({ filter: /\/google\/connect$/ }, ({ importer }) => (importer === path ? undefined : { path }));
  },
});
