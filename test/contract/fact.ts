/** One fact about the platform that a script can check: written once, run in the local Workspace and on Google alike. */

/** What a fact is shown on. Each is made when a fact first asks for it, and gone after it. */
export interface Given {
  readonly book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  /** An empty tab: 1,000 rows by 26 columns. */
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** A published form without questions, not tied to any spreadsheet. */
  readonly form: GoogleAppsScript.Forms.Form;
}

export interface Fact {
  /** Where it was learnt; emulator/README.md has the key. `[mem]` facts are the ones to settle first. */
  source: Source;
  name: string;
  show(given: Given): unknown;
  /** As `told` tells it; a refusal is told as `Error: ` and Google's words, or their beginning. */
  expected: string;
}

export type Source =
  | '[docs]'
  | '[ref]'
  | '[help]'
  | '[addon]'
  | '[forms]'
  | '[live]'
  | '[tan]'
  | '[log]'
  | '[public code]'
  | '[mem]';

export const fact = (source: Source, name: string, show: Fact['show'], gives: unknown): Fact => ({
  source,
  name,
  show,
  expected: told(gives),
});

export const refusal = (source: Source, name: string, show: Fact['show'], words: string): Fact => ({
  source,
  name,
  show,
  expected: `Error: ${words}`,
});

/** A value as text, so that it can be compared and printed: dates by their moment in UTC. */
export const told = (value: unknown): string => JSON.stringify(value ?? null);

/** What came of a fact here. */
export function outcome({ show }: Fact, given: Given): string {
  try {
    return told(show(given));
  } catch (problem) {
    return `Error: ${(problem as Error).message}`;
  }
}

export const agrees = ({ expected }: Fact, got: string): boolean =>
  expected.startsWith('Error: ') ? got.startsWith(expected) : got === expected;
