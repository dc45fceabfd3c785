/**
 * The script's page finds `google.script` here: it runs inside the sandboxed frame, before anything of the page's own.
 */
import type { FromFrame, ToFrame } from './bridge';

type Handler = (value: unknown, userObject: unknown) => void;

interface Handlers {
  success?: Handler;
  failure?: Handler;
  userObject?: unknown;
}

/** Google runs this many calls of one page at once; the next waits [docs]. */
const atOnce = 10;

const send = (message: FromFrame) => parent.postMessage(message, '*');
const waiting: (() => void)[] = [];
const running = new Map<number, Handlers>();
let calls = 0;

/** A form stands for its fields by name; it may only come alone. */
function fields(form: HTMLFormElement): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [name, value] of new FormData(form)) {
    const text = typeof value === 'string' ? value : value.name;
    values[name] = name in values ? [values[name]].flat().concat(text) : text;
  }
  return values;
}

/** Whether Google would take this as an argument: text, numbers, truth values, null, plain objects and arrays. */
function legal(value: unknown): boolean {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return true;
  if (Array.isArray(value)) return value.every(legal);
  const plain = typeof value === 'object' && [Object.prototype, null].includes(Object.getPrototypeOf(value));
  return plain && Object.values(value as object).every(legal);
}

function checked(args: unknown[]): unknown[] {
  if (args.length === 1 && args[0] instanceof HTMLFormElement) return [fields(args[0])];
  const wrong = args.findIndex((arg) => !legal(arg));
  if (wrong >= 0) throw new TypeError(`Failed due to illegal value in property: ${wrong}`);
  return JSON.parse(JSON.stringify(args)) as unknown[];
}

function call(fn: string, args: unknown[], handlers: Handlers): void {
  const values = checked(args);
  const start = () => {
    calls += 1;
    running.set(calls, handlers);
    send({ kind: 'call', id: calls, fn, args: values });
  };
  if (running.size < atOnce) start();
  else waiting.push(start);
}

addEventListener('message', (event: MessageEvent<ToFrame>) => {
  const handlers = event.source === parent ? running.get(event.data.id) : undefined;
  if (!handlers) return;
  running.delete(event.data.id);
  waiting.shift()?.();
  if (event.data.ok) handlers.success?.(event.data.value, handlers.userObject);
  else {
    const error = Object.assign(new Error(event.data.error), { name: 'ScriptError' });
    if (!handlers.failure) throw error;
    handlers.failure(error, handlers.userObject);
  }
});

/** `google.script.run`: each `with…` gives a runner that knows one thing more; any other name is a function to call. */
function runner(handlers: Handlers): object {
  const known: Record<string, (given: never) => object> = {
    withSuccessHandler: (success: Handler) => runner({ ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner({ ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner({ ...handlers, userObject }),
  };
  return new Proxy(known, {
    get: (target, name) => {
      if (typeof name !== 'string' || name === 'then') return undefined;
      return target[name] ?? ((...args: unknown[]) => call(name, args, handlers));
    },
  });
}

const host = {
  close: () => send({ kind: 'close' }),
  setHeight: (height: number) => send({ kind: 'size', height }),
  setWidth: (width: number) => send({ kind: 'size', width }),
  editor: { focus: () => send({ kind: 'focus' }) },
  origin: 'https://docs.google.com',
};

Object.assign(window, { google: { script: { run: runner({}), host } } });

/** Links to Google's forms and sheets lead to the local ones. */
function local(address: string | URL | undefined): string | undefined {
  if (address === undefined) return undefined;
  const { origin, pathname, search, href } = new URL(address, document.baseURI);
  if (origin !== 'https://docs.google.com') return href;
  return new URL(document.baseURI).origin + (pathname.startsWith('/forms/') ? pathname + search : '/');
}

const open = window.open.bind(window);
window.open = (address, target, features) => open(local(address), target ?? '_blank', features);

/** The frame may not take the whole window elsewhere, so such a link gets a window of its own. */
addEventListener('click', (event) => {
  const link = (event.target as Element | null)?.closest?.('a[href]');
  if (!(link instanceof HTMLAnchorElement) || !/^https?:/.test(link.href)) return;
  link.href = local(link.href) ?? link.href;
  link.target = '_blank';
});
