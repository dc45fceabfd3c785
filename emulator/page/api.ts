/** Asks the server, and hears from it when something has changed. */
import { useEffect, useState } from 'preact/hooks';
import type { Ask, Outcome, Reply } from '../serve/view';

async function answer<T>(response: Response): Promise<T> {
  const body = (await response.json()) as T & { sentence?: string };
  if (!response.ok) throw new Error(body.sentence ?? 'The local Workspace gave no answer.');
  return body;
}

/** Reads something, such as `get('sheet', { id: 0 })`. Throws an Error whose message is a sentence for the person. */
export async function get<T>(what: string, query: Record<string, string | number> = {}): Promise<T> {
  const search = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return answer<T>(await fetch(`/api/${what}?${search}`));
}

/** Does something. Throws an Error whose message is a sentence for the person. */
export async function post<T = null>(what: string, body: object = {}): Promise<T> {
  const headers = { 'content-type': 'application/json' };
  return answer<T>(await fetch(`/api/${what}`, { method: 'POST', headers, body: JSON.stringify(body) }));
}

/** Puts a script's question to the person; null is a closed window. */
export type Asker = (ask: Ask) => Promise<Reply>;

/**
 * Sets a script going. Where it stops to ask something, the server undoes the run; it is run again from the start with
 * what the person answered, so that the question can wait as long as the person likes.
 */
export async function run<T>(
  what: string,
  body: object,
  asker: Asker,
): Promise<Exclude<Outcome<T>, { ask: Ask }>> {
  const replies: Reply[] = [];
  for (;;) {
    const outcome = await post<Outcome<T>>(what, { ...body, replies });
    if (!('ask' in outcome)) {
      for (const told of outcome.told) await asker(told);
      return outcome;
    }
    replies.push(await asker(outcome.ask));
  }
}

/** The number of the latest change, told by the server; grows at each. */
export function useVersion(): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const events = new EventSource('/api/events');
    events.onmessage = (event) => setVersion(Number(event.data));
    return () => events.close();
  }, []);
  return version;
}

/** What `get` gives, read again at every change; undefined until it is there. Keeps the last one while it reads. */
export function useGet<T>(
  what: string,
  query: Record<string, string | number>,
  version: number,
): { value: T | undefined; error: string } {
  const [state, setState] = useState<{ value: T | undefined; error: string }>({
    value: undefined,
    error: '',
  });
  const key = JSON.stringify(query);
  useEffect(() => {
    let wanted = true;
    get<T>(what, JSON.parse(key)).then(
      (value) => wanted && setState({ value, error: '' }),
      (error: Error) => wanted && setState((before) => ({ ...before, error: error.message })),
    );
    return () => {
      wanted = false;
    };
  }, [what, key, version]);
  return state;
}
