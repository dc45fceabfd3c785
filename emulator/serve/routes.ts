/** What the server answers to each address. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { actions } from './actions';
import { bundle, shell, withShim } from './bundle';
import type { Desk } from './desk';
import { formView } from './forms';
import { letterOf, letterView, mailView } from './mail';
import { Problem } from './problem';
import { sheetView } from './sheet';
import { logView, view } from './views';

/** What the page may read, by the name in `GET /api/<name>`. */
const readings: Record<string, (desk: Desk, query: URLSearchParams) => unknown> = {
  view: (desk) => view(desk),
  sheet: (desk, query) => sheetView(desk.state, Number(query.get('id'))),
  form: (desk, query) => formView(desk.state, query.get('id') ?? '', query.get('as') ?? ''),
  mail: (desk, query) => mailView(desk.state, query.get('box') ?? ''),
  letter: (desk, query) => letterView(desk.state, Number(query.get('index')), query.get('box') ?? ''),
  log: (desk) => logView(desk.state),
};

const html = 'text/html; charset=utf-8';
const mostBytes = 20_000_000;

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
  more: object = {},
): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...more,
  });
  response.end(body);
}

const sendJson = (response: ServerResponse, status: number, value: unknown): void =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(value ?? null));

async function bodyOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    bytes += part.length;
    if (bytes > mostBytes) throw new Problem('That is too much at once.');
    parts.push(part);
  }
  const body: unknown = JSON.parse(Buffer.concat(parts).toString('utf8') || '{}');
  return typeof body === 'object' && body !== null ? (body as Record<string, unknown>) : {};
}

/** Tells the page the version at once and after each change, as long as it listens. */
function events(desk: Desk, response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const tell = (version: number) => response.write(`data: ${version}\n\n`);
  tell(desk.version);
  response.on('close', desk.listen(tell));
}

async function api(
  desk: Desk,
  name: string,
  query: URLSearchParams,
  request: IncomingMessage,
  response: ServerResponse,
) {
  if (name === 'events') return events(desk, response);
  const action = request.method === 'POST' ? actions[name] : undefined;
  const reading = request.method === 'GET' ? readings[name] : undefined;
  if (!action && !reading) return sendJson(response, 404, { sentence: 'There is nothing at this address.' });
  // Another site's page can't send this type without asking first, and gets no leave.
  if (action && request.headers['content-type'] !== 'application/json') {
    return sendJson(response, 415, { sentence: 'Send this as application/json.' });
  }
  try {
    if (reading) await desk.idle();
    sendJson(response, 200, reading ? reading(desk, query) : await action?.(desk, await bodyOf(request)));
  } catch (error) {
    sendJson(response, 400, { sentence: error instanceof Error ? error.message : String(error) });
  }
}

/** A script's own page. The header keeps it in its sandbox when someone opens the address by itself. */
async function frame(desk: Desk, place: string, response: ServerResponse): Promise<void> {
  const pane = place === 'sidebar' ? desk.state.ui.sidebar : desk.state.ui.dialog;
  const sandbox =
    'sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads allow-modals';
  const shown = pane ? withShim(pane.html, (await bundle())['shim.js']) : 'This page has been closed.';
  send(response, 200, html, shown, { 'content-security-policy': sandbox });
}

function attachment(desk: Desk, query: URLSearchParams, response: ServerResponse): void {
  const found = letterOf(desk.state, Number(query.get('letter'))).attachments[Number(query.get('at'))];
  if (!found) throw new Problem('That letter has no such attachment.');
  const name = encodeURIComponent(found.name);
  const disposition = { 'content-disposition': `attachment; filename*=UTF-8''${name}` };
  send(response, 200, found.contentType, Buffer.from(found.base64, 'base64'), disposition);
}

/** Only a browser on this machine may speak to the server, under a name of this machine. */
const isLocal = (request: IncomingMessage): boolean =>
  /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');

/** Answers one request. @throws Problem for an address that leads nowhere */
export async function answer(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (!isLocal(request)) return send(response, 403, 'text/plain', 'This server is for this machine alone.');
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const [, first = '', second = ''] = pathname.split('/');
  if (first === 'api') return api(desk, second, searchParams, request, response);
  if (first === 'frame') return frame(desk, second, response);
  if (first === 'attachment') return attachment(desk, searchParams, response);
  if (first === 'page.js')
    return send(response, 200, 'text/javascript; charset=utf-8', (await bundle())['page.js']);
  if (first === 'page.css')
    return send(response, 200, 'text/css; charset=utf-8', (await bundle())['page.css']);
  if (['', 'forms', 'mail', 'log'].includes(first)) return send(response, 200, html, shell);
  throw new Problem('There is nothing at this address.');
}
