/** The libraries that know formulas and number formats, loaded when a cell first needs them: most runs never do. */

const lazily = <T>(load: () => T): (() => T) => {
  let loaded: T | undefined;
  return () => {
    loaded ??= load();
    return loaded;
  };
};

/** Reads formulas: a parser that knows Google's `A2:A` as well. */
export const fx = lazily(() => require('@borgar/fx') as typeof import('@borgar/fx'));

/** Spreadsheet functions by name, on numbers, texts, `Date`s and lists of lists; they return what is an error. */
export const formulajs = lazily(
  () => require('@formulajs/formulajs') as typeof import('@formulajs/formulajs'),
);

/** Shows numbers by a number format. */
export const numfmt = lazily(() => require('numfmt') as typeof import('numfmt'));
