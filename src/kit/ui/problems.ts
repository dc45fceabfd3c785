/** The sentences for what is wrong with a screen’s answers, each by the id of its box. */

/** A sentence by the id of the box that it is about. */
export type Problems = Record<string, string>;

/** The sentences for the checks that failed; each check has its field, whether it failed, and its sentence. */
export const problemsIn = (wrong: readonly [field: string, is: boolean, sentence: string][]): Problems =>
  Object.fromEntries(wrong.filter(([, is]) => is).map(([field, , sentence]) => [inputId(field), sentence]));

export const inputId = (field: string): string => `ask-${field}`;
