/** A refusal: a sentence for the person who asked, which says what to do instead. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Refusal';
  }
}

/** Somebody else is writing: the same request may go through in a minute. */
export class Busy extends Refusal {}
