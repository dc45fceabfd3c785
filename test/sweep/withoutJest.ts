/** What the stories' school needs of jest, for a sweep that runs as a command of its own; imported before them. */
const tidyUp: (() => void)[] = [];

Object.assign(globalThis, { afterAll: (tidy: () => void) => tidyUp.push(tidy) });
process.on('exit', () => {
  for (const tidy of tidyUp) tidy();
});
