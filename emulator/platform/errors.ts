/** The ways in which a call to a service can end badly. */

/** What Google answers: it reaches the script as an `Error` named `Exception`, with Google's own words. */
export class GoogleError extends Error {
  override readonly name = 'Exception';
}

/** Google has ended the execution: whatever the script catches, every later call to a service throws this again. */
export class Killed extends Error {
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
