/** A refusal: a sentence for the person who asked, which says what to do instead. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'Refusal';
  }
}
