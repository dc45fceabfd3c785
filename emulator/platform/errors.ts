/** The ways in which a call to a service can end badly. */

/** What Google answers: it reaches the script as an `Error` named `Exception`, with Google's own words. */
export class GoogleError extends Error {
  override readonly name = 'Exception';
}

/** The execution is dead: no `catch` in the script gets it back, every later service call throws it again. */
export class Death extends Error {
  override readonly name = 'Exception';
  constructor(
    message: string,
    readonly status: 'killed' | 'timed out',
  ) {
    super(message);
  }
}

/** A misuse of the local Workspace itself, told to the developer. */
export class EmulatorError extends Error {
  override readonly name = 'EmulatorError';
}
