/** The one function of gas-local that we use; the package ships no types. */
declare module 'gas-local' {
  /** Evaluates every file of the folder that `filter` lets through, in the context that `globals` is made into. */
  function load(folder: string, globals: object, options: { filter: (file: string) => boolean }): object;

  export { load as require };
}
