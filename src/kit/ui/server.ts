/** The server's functions as promises that reject with a sentence to show. */
import type { Client } from '../calls/call';

interface Runner {
  withSuccessHandler(handle: (answer: unknown) => void): Runner;
  withFailureHandler(handle: (error: Error) => void): Runner;
}
declare const google: { script: { run: Runner } };

/** What Google says in its own words [log], and what a person can do about it. */
const GOOGLE_SAYS: [RegExp, string][] = [
  [/NetworkError|HTTP 0/i, 'There is no connection to Google just now. What you typed is still here.'],
  [
    /PERMISSION_DENIED|Authorization is required/i,
    'Google did not recognise you: are two Google accounts signed in? Sign out of the other one and open the sheet again.',
  ],
];

function sentenceFor(error: unknown): string {
  const said =
    error instanceof Error ? error.message : String((error as { message?: string })?.message ?? error);
  return (
    GOOGLE_SAYS.find(([pattern]) => pattern.test(said))?.[1] ??
    said.replace(/^(\w*Error|Exception|Refusal): /, '')
  );
}

/** An answer that can't be delivered arrives as null without an error [tan]. */
const NO_ANSWER = 'The sheet gave no answer. Please try again.';

function call(name: string, args: unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const run = google.script.run
      .withSuccessHandler((answer) =>
        answer === null || answer === undefined ? reject(new Error(NO_ANSWER)) : resolve(answer),
      )
      .withFailureHandler((error) => reject(new Error(sentenceFor(error))));
    (run as unknown as Record<string, (...args: unknown[]) => void>)[name]?.(...args);
  });
}

/**
 * The calls of a list, as a page makes them; the list comes by its type alone.
 * @example const server = serverOf<typeof dropInCalls>(); server.saveStage('Coaching')
 */
export const serverOf = <Calls>(): Client<Calls> =>
  new Proxy({} as Client<Calls>, {
    get:
      (_, name) =>
      (...args: unknown[]) =>
        call(String(name), args),
  });
